import { panelLineOf } from './nutrient-names.ts'
import { type LabelPiece, onOneLine, textOf } from './piece.ts'

const INGREDIENTS =
  /\b[il1|]ngred[il1]ents?\b|(?:配料|原料|原材料)表?\s*[:：]|\b(?:zutaten|ingrédients|ingredienti|ingredientes|ingrediënten)\s*:/iu
/** The list's heading with what stands before it. */
const UP_TO_LIST = new RegExp(`^[\\s\\S]*?(?:${INGREDIENTS.source})[^\\p{L}(]*`, 'iu')
/** A Chinese pack says one thing after another, each behind its name: "Keep: in a dry place". */
const FIELD = /^\P{L}*\p{Script=Han}{2,12}\s*[:：]/u
const FIELD_AFTER_LIST = /。\s*\p{Script=Han}{2,12}\s*[:：][\s\S]*$/u
/** Notes on allergens that stand apart from the list. */
const NOTE =
  /^\W*(?:contains\b|may (?:also )?contain\b|allerg|traces\b|for allergens\b|made (?:in|on)\b|produced in\b|(?:not suitable|suitable) for\b|warning\b|致敏|过敏|本品含|含有|可能含|enthält\b|kann\b|spuren\b|contient\b|peut contenir|contiene\b|può contenere|puede contener|contém\b)/iu
/** Lines of a paragraph, middle to middle, in letter heights; the next paragraph begins further down. */
const LINE_PITCH = 2.7
/** Lines begin flush, give or take the pack's tilt, in letter heights. */
const FLUSH = 3

export type Paragraphs = {
  /** The list as read, without its heading; undefined where there is none. */
  readonly ingredients?: string
  /** Notes on what it contains or may contain, one a line. */
  readonly notes: string
}

/** The ingredient list and the allergy notes among the pieces of writing on a pack. */
export function findParagraphs(pieces: readonly LabelPiece[]): Paragraphs {
  const order = [...pieces].sort((a, b) => a.middle - b.middle)
  const used = new Set<LabelPiece>()
  const isHeading = (text: string) => INGREDIENTS.test(text) && !/see ingredients/i.test(text)
  const start = order.find((piece) => isHeading(textOf(piece)))
  const list = start && paragraph(start, order, used)
  const notes = order
    .filter((piece) => !used.has(piece) && NOTE.test(textOf(piece)))
    .map((piece) => (used.has(piece) ? '' : paragraph(piece, order, used)))
    .join('\n')
  const ingredients = list?.replace(UP_TO_LIST, '').replace(FIELD_AFTER_LIST, '').trim()
  return { ...(ingredients ? { ingredients } : {}), notes }
}

/** A piece and the lines below it that go on from it. */
function paragraph(start: LabelPiece, order: readonly LabelPiece[], used: Set<LabelPiece>): string {
  const lines = [wholeLine(start, order, used)]
  const below = (last: LabelPiece) =>
    order.find(
      (piece) =>
        !used.has(piece) &&
        piece.middle > last.middle + 0.6 * last.height &&
        piece.middle - last.middle <= LINE_PITCH * Math.max(last.height, piece.height) &&
        Math.abs(piece.left - last.left) <= FLUSH * last.height,
    )
  for (let next = below(start); next && !beginsAnew(next); next = below(next)) {
    lines.push(wholeLine(next, order, used))
  }
  return lines.reduce((text, line) => (/\p{L}-$/u.test(text) ? text.slice(0, -1) + line : `${text} ${line}`))
}

function beginsAnew(piece: LabelPiece): boolean {
  const text = textOf(piece)
  const line = panelLineOf(text)
  // "salt, yeast" goes on with a list; "Salt 1.2g" is a panel's.
  if (/\bnutrition\b|\bper 100/i.test(text) || (line && /^\W*\d/.test(line.rest))) return true
  if (FIELD.test(text)) return true
  return NOTE.test(text) && /^\W*[\p{Lu}\p{Script=Han}]/u.test(text)
}

/** With the pieces to its right that a wide space cut off. */
function wholeLine(first: LabelPiece, order: readonly LabelPiece[], used: Set<LabelPiece>): string {
  used.add(first)
  const parts = [textOf(first)]
  let right = first.right
  const beside = order.filter((piece) => !used.has(piece) && piece.left > right && onOneLine(piece, first))
  for (const piece of beside.sort((a, b) => a.left - b.left)) {
    if (piece.left - right > 4 * first.height) break
    used.add(piece)
    parts.push(textOf(piece))
    right = piece.right
  }
  return parts.join(' ')
}
