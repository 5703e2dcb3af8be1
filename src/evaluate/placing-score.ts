import { munkres } from 'munkres'
import { boxContainsPoint, type NormalizedPoint } from '../core/geometry/normalized.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { namedTogether } from '../core/text/named-apart.ts'
import { isRightName, namesIn } from './right-names.ts'
import type { Truth } from './truth.ts'

/** One dot of an answer: what it says is there, and whether it says that it is not sure. */
export type AnswerDot = { readonly label: string; readonly dot: NormalizedPoint; readonly doubt?: boolean }

/** How an answer holds against what is there, in counts. */
export type PlacingScore = {
  readonly dots: number
  /** Dots on anything there is, named or not. */
  readonly inside: number
  /** Things there are, and those of them that nobody doubts. */
  readonly foods: number
  readonly certain: number
  /** Things with a dot of their own on them that names them rightly, and those of the certain. */
  readonly named: number
  readonly certainNamed: number
  /** The same where a dot must name one thing. */
  readonly namedAlone: number
  /** Dots that name two things. */
  readonly merged: number
  /** Dots that name what nobody can tell as if it were sure. */
  readonly madeUp: number
  /** Dots that say a doubt. */
  readonly doubts: number
}

/** Scores an answer against the truth of its photo. Each dot counts for one thing, and each thing once. */
export function placingScore(truth: Truth, answer: readonly AnswerDot[], foods: FoodTable): PlacingScore {
  const { items, unidentifiable = [] } = truth
  const rightHere = items.map((item) =>
    answer.map(({ label, dot }) => boxContainsPoint(item.box, dot) && isRightName(item, label, foods)),
  )
  const pairs =
    answer.length === 0 || items.length === 0
      ? []
      : munkres(rightHere.map((row) => row.map((is) => (is ? -1 : 0))))
  const named = pairs.filter(([item, dot]) => rightHere[item]?.[dot])
  const isSure = (at: number) => items[at]?.sure !== false
  const isMerged = ({ label }: AnswerDot) => namedTogether(label).length > 0
  const isIn = (boxes: readonly { readonly box: (typeof items)[number]['box'] }[], { dot }: AnswerDot) =>
    boxes.some(({ box }) => boxContainsPoint(box, dot))
  return {
    dots: answer.length,
    inside: answer.filter((one) => isIn(items, one) || isIn(unidentifiable, one)).length,
    foods: items.length,
    certain: items.filter(({ sure }) => sure !== false).length,
    named: named.length,
    certainNamed: named.filter(([item]) => isSure(item)).length,
    namedAlone: named.filter(([, dot]) => namesIn(answer[dot]?.label ?? '').length === 1).length,
    merged: answer.filter(isMerged).length,
    madeUp: answer.filter((one) => !one.doubt && isIn(unidentifiable, one) && !isIn(items, one)).length,
    doubts: answer.filter(({ doubt }) => doubt).length,
  }
}
