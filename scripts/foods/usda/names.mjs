/** The regular expressions of `unused-names.txt`. */
export function readPatterns(text) {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => new RegExp(line, 'u'))
}

/** The further names of a dish that people use. */
export function usedNames(names, unused) {
  return names.filter((name) => !unused.some((pattern) => pattern.test(name)))
}

/** "Crème brûlée (small)" → "creme-brulee-small". */
export function idOf(name) {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
