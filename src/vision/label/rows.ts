import { type PanelLine, panelLineOf } from './nutrient-names.ts'
import { type LabelPiece, onOneLine, textOf } from './piece.ts'
import { type Quantity, quantitiesIn } from './quantity.ts'

/** An amount on a panel line: all it may mean over the readings, each as likely as its reading was sure. */
export type Cell = { readonly left: number; readonly right: number; readonly meanings: readonly Quantity[] }

export type Row = { readonly line: PanelLine; readonly piece: LabelPiece; readonly cells: readonly Cell[] }

/** What is printed to the right of each nutrient's name, down the panel. */
export function panelRows(pieces: readonly LabelPiece[]): readonly Row[] {
  const named = pieces.flatMap((piece) => {
    const found = panelLineOf(textOf(piece))
    return found && !/^\s*(?:is|are|content|per|in|from)\b/i.test(found.rest)
      ? [{ piece, line: found.line }]
      : []
  })
  const starts = new Set(named.map(({ piece }) => piece))
  return named
    .map(({ piece, line }) => ({ line, piece, cells: cellsOf(piece, pieces, starts) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => a.piece.middle - b.piece.middle)
}

/** Amounts behind the name, then those in the pieces beside it, up to the next words. */
function cellsOf(
  name: LabelPiece,
  pieces: readonly LabelPiece[],
  starts: ReadonlySet<LabelPiece>,
): readonly Cell[] {
  const beside = pieces
    .filter((piece) => piece !== name && piece.left > name.left && onOneLine(piece, name))
    .sort((a, b) => a.left - b.left)
  const cells = [...amountsOf(name, true)]
  for (const piece of beside) {
    if (starts.has(piece) || isWords(textOf(piece))) break
    cells.push(...amountsOf(piece, false))
  }
  return cells
}

/** Words first, where units are none: what figures come after them is of something else. */
function isWords(text: string): boolean {
  const words = (/^\D*/.exec(text)?.[0] ?? '').match(/\p{L}{3,}/gu) ?? []
  return words.some((word) => !/^k?cal|^kj$|^mcg$/i.test(word))
}

/** The amounts of one piece over all its readings; the reading with the most amounts says how many there are. */
function amountsOf(piece: LabelPiece, afterName: boolean): readonly Cell[] {
  const { left, right, readings } = piece
  const read = readings.map(({ text, confidence }) => {
    const from = afterName ? text.length - (panelLineOf(text)?.rest.length ?? text.length) : 0
    return { amounts: quantitiesIn(text.slice(from)), from, length: text.length, confidence }
  })
  const most = Math.max(0, ...read.map(({ amounts }) => amounts.length))
  const model = read.find(({ amounts }) => amounts.length === most)
  if (!model) return []
  return model.amounts.map(({ at }, index) => {
    const begin = left + ((right - left) * (model.from + at)) / Math.max(1, model.length)
    const meanings = read
      .filter(({ amounts }) => amounts.length === most)
      .flatMap(({ amounts, confidence }) => {
        const sure = 0.3 + confidence / 100
        return (amounts[index]?.meanings ?? []).map((each) => ({ ...each, likely: each.likely * sure }))
      })
    const from = most === 1 && !afterName ? left : begin
    return { left: from, right: index === most - 1 ? right : begin, meanings }
  })
}
