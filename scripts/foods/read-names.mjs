const SECTIONS = /** @type {const} */ (['foods', 'words', 'hazards'])

/** A name as the matching knows it: without case, accents and hyphens. */
export function plainName(name) {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[\s\-‐‑]+/g, ' ')
    .trim()
}

/**
 * Reads the names of one language: `foods` (English name → names), `words` (English word → phrases) and `hazards`
 * (trait id → words that mean it). Sections are headed `[foods]`, lines read `key = name, name`, `#` starts a comment line.
 * Throws an error that lists every fault with the number of its line: a wrong name opens or shuts an alert.
 *
 * @param {string} text
 * @returns {Record<'foods' | 'words' | 'hazards', ReadonlyMap<string, readonly string[]>>}
 */
export function readNames(text) {
  const found = { foods: new Map(), words: new Map(), hazards: new Map() }
  const keys = { foods: new Set(), words: new Set(), hazards: new Set() }
  const faults = []
  /** @type {typeof SECTIONS[number] | undefined} */
  let section
  for (const [at, raw] of text.split('\n').entries()) {
    const fault = (what) => faults.push(`line ${at + 1}: ${what}`)
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const heading = /^\[(.*)\]$/.exec(line)?.[1]
    if (heading !== undefined) {
      section = SECTIONS.find((each) => each === heading)
      if (!section) fault(`no section is called ${heading}`)
      continue
    }
    if (!section) {
      fault('stands in no section')
      continue
    }
    const divider = line.indexOf(' = ')
    const key = line.slice(0, Math.max(0, divider)).trim()
    const names = line
      .slice(divider + 3)
      .split(',')
      .map((name) => name.trim())
    if (divider < 0 || key === '' || names.includes('')) fault(`is not "key = name, name": ${line}`)
    else if (/[，、،]/.test(line)) fault(`only "," divides names: ${line}`)
    else if (keys[section].has(plainName(key))) fault(`${key} has a line already`)
    else {
      keys[section].add(plainName(key))
      found[section].set(key, names)
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return found
}
