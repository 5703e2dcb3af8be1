/** Rows as text columns two spaces apart, under a header line; columns named in `right` are aligned to the right. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        const gap = ' '.repeat(Math.max(0, width - widthOf(cell)))
        return right.includes(column) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width))
  return [line(header), line(rule), ...rows.map(line)].join('\n')
}

/** Chinese signs and full-width marks are two columns wide; accents, colours and marks of direction none. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const NO_WIDTH = /\p{Cc}\[[\d;]*m|[\p{M}\p{Cf}]/gu

/** Columns of a terminal that a text takes. */
function widthOf(text: string): number {
  return [...text.replace(NO_WIDTH, '')].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0)
}
