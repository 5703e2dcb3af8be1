import type { Detection } from '../core/fusion/detection.ts'
import { boxContainsPoint, regionCentre } from '../core/geometry/normalized.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { likeness } from '../core/text/likeness.ts'
import { foodOf, type TruthItem } from './truth.ts'

/** One line of a board: what is written there, which food it is, where. */
type TruthLine = Pick<TruthItem, 'label' | 'food' | 'box'>

/** From this likeness on a name counts as read, slips included. */
const SAME_NAME = 0.8

export type ReaderScore = {
  /** Lines on the board. */
  readonly lines: number
  /** Lines with an item whose centre lies in the line's box. */
  readonly located: number
  /** Of these, lines whose item names the same food, or reads nearly the same. */
  readonly named: number
  /** Items left over when every line has at most one: no line of the board stands behind them. */
  readonly invented: number
}

export const NO_SCORE: ReaderScore = { lines: 0, located: 0, named: 0, invented: 0 }

/** Boxes of slanted lines overlap: of all pairs of a line and an item in its box, the most alike are paired first. */
export function scoreReading(
  truth: readonly TruthLine[],
  items: readonly Detection[],
  foods: FoodTable,
): ReaderScore {
  const pairs = truth.flatMap((line) =>
    items
      .filter((item) => boxContainsPoint(line.box, regionCentre(item.region)))
      .map((item) => ({ line, item, alike: nameLikeness(line, item, foods) })),
  )
  pairs.sort((a, b) => b.alike - a.alike)
  const lines = new Set<TruthLine>()
  const used = new Set<Detection>()
  let named = 0
  for (const { line, item, alike } of pairs) {
    if (lines.has(line) || used.has(item)) continue
    lines.add(line)
    used.add(item)
    if (alike >= SAME_NAME) named += 1
  }
  return { lines: truth.length, located: lines.size, named, invented: items.length - used.size }
}

export function addScores(a: ReaderScore, b: ReaderScore): ReaderScore {
  return {
    lines: a.lines + b.lines,
    located: a.located + b.located,
    named: a.named + b.named,
    invented: a.invented + b.invented,
  }
}

/** 1 where the table reads both as the same food, else how alike the letters are. */
function nameLikeness(line: TruthLine, item: Detection, foods: FoodTable): number {
  const read = foods.match(item.label)[0]?.food.id
  const meant = foods.match(foodOf(line))[0]?.food.id
  if (read !== undefined && read === meant) return 1
  return likeness(line.label, item.label)
}
