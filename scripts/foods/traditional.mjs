import { Converter } from 'opencc-js/t2cn'

const [FIRST, LAST] = [0x4e00, 0x9fff]

/**
 * The traditional ways to write the Han characters of a text, as OpenCC knows them: a line `t|面|麵麪` for each character
 * that has any.
 */
export function traditionalLines(text) {
  const used = new Set(text.match(/\p{Script=Han}/gu))
  const simplified = Converter({ from: 't', to: 'cn' })
  const ways = new Map()
  for (let code = FIRST; code <= LAST; code++) {
    const written = String.fromCodePoint(code)
    const plain = simplified(written)
    if (plain === written || !used.has(plain)) continue
    ways.set(plain, (ways.get(plain) ?? '') + written)
  }
  return [...ways].sort(([a], [b]) => (a < b ? -1 : 1)).map(([plain, written]) => `t|${plain}|${written}`)
}
