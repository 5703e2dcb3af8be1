/**
 * Reads "pattern > category" lines; the first that matches a dish wins. Throws on a category we do not have.
 *
 * @param {string} text
 * @param {readonly string[]} known
 * @returns {{ pattern: RegExp, category: string }[]}
 */
export function readCategories(text, known) {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, pattern, category] = /^(.+) > ([a-z-]+)$/.exec(line) ?? []
      if (!known.includes(category)) throw new Error(`No category: ${line}`)
      return { pattern: new RegExp(pattern, 'i'), category }
    })
}
