import { boxContainsPoint, type NormalizedBox, regionBox } from '../core/geometry/normalized.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Fraction } from './intervals.ts'
import type { JudgedTruth } from './judged-truth.ts'
import type { MetricId } from './metric-ids.ts'
import type { FoundItem, Outcome } from './outcome.ts'
import { type Pair, type Pairing, pairUp } from './pairing.ts'
import { rubricOf } from './rubric.ts'
import { certainItems, type Truth, type TruthItem } from './truth.ts'

/** The metrics of one photo, each as `part / whole`. */
export type Scores = Readonly<Record<MetricId, Fraction>> & {
  /** One per profile: verdicts that agree, of the objects that have a dot. */
  readonly verdicts: readonly Fraction[]
  /** The objects that have a dot, by id. */
  readonly pointedAt: ReadonlySet<string>
}

/**
 * Scores one outcome on one photo against its truth. Things that nobody can be sure of count neither for nor against it, and
 * nor does an item on one of them. What a photo cannot show is 0 of 0: boxes where only points were given, say.
 */
export function scoreOutcome(
  truth: Truth,
  judged: JudgedTruth,
  outcome: Outcome,
  profiles: readonly HealthProfile[],
  foods: FoodTable,
): Scores {
  const pairing = pairUp(truth.items, outcome.items, foods)
  const [pointed, boxed] = [pairing.pointed.filter(isCertain), pairing.boxed.filter(isCertain)]
  const pointedWhere = (holds: (pair: Pair) => boolean) => ({
    part: pointed.filter(holds).length,
    whole: pointed.length,
  })
  const [items, objects] = [outcome.items.length, certainItems(truth).length]
  const found = boxed.length
  const leftOut = itemsLeftOut(truth, pairing, outcome.items)
  const boxes = outcome.items.filter((item) => regionBox(item.region) && !leftOut.has(item)).length
  const hasBoxes = items === 0 || outcome.items.some(({ region }) => regionBox(region))
  return {
    pointInBox: { part: pointed.length, whole: objects },
    precision: { part: found, whole: boxes },
    recall: { part: found, whole: hasBoxes ? objects : 0 },
    f1: { part: 2 * found, whole: hasBoxes ? boxes + objects : 0 },
    duplicates: { part: pairing.duplicates.length, whole: items },
    labels: pointedWhere(({ sameFood }) => sameFood),
    madeUp: madeUp(truth, outcome.items),
    gramsError: absoluteError(pointed, (each) => each.grams, 'grams'),
    energyError: absoluteError(pointed, (each) => judged.energy.get(each), 'energy'),
    schemaValid: { part: outcome.valid, whole: outcome.valid + outcome.invalid },
    rubric: rubricOf(outcome.items, profiles),
    looksTaken: { part: outcome.looks, whole: 1 },
    tokens: { part: outcome.tokens, whole: 1 },
    costUsd: { part: outcome.costUsd, whole: 1 },
    seconds: { part: outcome.elapsedMs / 1000, whole: 1 },
    pointedAt: new Set(pointed.map(({ truth: each }) => each.id)),
    verdicts: profiles.map((_, i) =>
      pointedWhere(({ truth: each, item }) => judged.verdicts.get(each)?.[i] === item.verdicts[i]),
    ),
  }
}

function isCertain({ truth }: Pair): boolean {
  return truth.sure !== false
}

/** Items that are no false finds: those on what nobody can be sure of, and those that say their doubt where nobody can tell. */
function itemsLeftOut(
  { items, unidentifiable = [] }: Truth,
  { pointed, boxed }: Pairing,
  found: readonly FoundItem[],
): ReadonlySet<FoundItem> {
  const onCertain = new Set(boxed.filter(isCertain).map(({ item }) => item))
  const onDoubted = [...pointed, ...boxed].filter((pair) => !isCertain(pair)).map(({ item }) => item)
  const doubting = found.filter((item) => item.doubt && isIn(unidentifiable, item) && !isIn(items, item))
  return new Set([...onDoubted, ...doubting].filter((item) => !onCertain.has(item)))
}

/** Of the places where nobody can tell what is there, those that got a name without a doubt. */
function madeUp({ items, unidentifiable = [] }: Truth, found: readonly FoundItem[]): Fraction {
  const sure = found.filter((item) => !item.doubt && !isIn(items, item))
  const named = unidentifiable.filter((place) => sure.some((item) => isIn([place], item)))
  return { part: named.length, whole: unidentifiable.length }
}

function isIn(places: readonly { readonly box: NormalizedBox }[], { dot }: FoundItem): boolean {
  return places.some(({ box }) => boxContainsPoint(box, dot))
}

/** Sum of |error| over sum of truth: Nutrition5k's "MAE %", which is not the mean of the percentages. */
function absoluteError(
  pointed: readonly Pair[],
  truthOf: (item: TruthItem) => number | undefined,
  of: 'grams' | 'energy',
): Fraction {
  let [part, whole] = [0, 0]
  for (const { truth, item } of pointed) {
    const [stated, real] = [item[of], truthOf(truth)]
    if (stated === undefined || real === undefined) continue
    part += Math.abs(stated - real)
    whole += real
  }
  return { part, whole }
}
