/** Where a comma is the decimal mark, spreadsheets put semicolons between cells, or tabs. */
const DELIMITERS = [',', ';', '\t'] as const
type Delimiter = (typeof DELIMITERS)[number]

/** What stands between the names of the first line. */
export function delimiterOf(text: string): Delimiter {
  const header =
    text
      .trimStart()
      .replaceAll(/"[^"]*"/g, '')
      .split(/[\r\n]/, 1)[0] ?? ''
  const count = (delimiter: Delimiter) => header.split(delimiter).length
  return DELIMITERS.reduce((most, each) => (count(each) > count(most) ? each : most))
}

const DECIMAL_COMMA = /^([+-]?\d+),(\d+)$/
const PERHAPS_THOUSANDS = /^([+-]?[1-9]\d{0,2})[.,](\d{3})$/

/**
 * A cell of a file whose cells are not parted by commas: "3,5" with a point; any text as it stands. "1,234" and "1.234" are
 * over a thousand to some and little more than one to others: both readings.
 */
export function plainNumber(written: string): string | { readonly whole: string; readonly decimal: string } {
  const [, start, end] = PERHAPS_THOUSANDS.exec(written) ?? []
  if (start !== undefined && end !== undefined) return { whole: `${start}${end}`, decimal: `${start}.${end}` }
  return written.replace(DECIMAL_COMMA, '$1.$2')
}
