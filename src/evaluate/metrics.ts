import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Fraction } from './intervals.ts'
import type { JudgedTruth } from './judged-truth.ts'
import type { MetricId } from './metric-ids.ts'
import type { Outcome } from './outcome.ts'
import { type Pair, type Pairing, pairUp } from './pairing.ts'
import { rubricOf } from './rubric.ts'
import type { Truth, TruthItem } from './truth.ts'

/** The metrics of one photo, each as `part / whole`. */
export type Scores = Readonly<Record<MetricId, Fraction>> & {
  /** One per profile: verdicts that agree, of the objects that have a dot. */
  readonly verdicts: readonly Fraction[]
  /** The objects that have a dot, by id. */
  readonly pointedAt: ReadonlySet<string>
}

/** Scores one outcome on one photo against its truth. */
export function scoreOutcome(
  truth: Truth,
  judged: JudgedTruth,
  outcome: Outcome,
  profiles: readonly HealthProfile[],
  foods: FoodTable,
): Scores {
  const pairing = pairUp(truth.items, outcome.items, foods)
  const { pointed, boxed, duplicates } = pairing
  const pointedWhere = (holds: (pair: Pair) => boolean) => ({
    part: pointed.filter(holds).length,
    whole: pointed.length,
  })
  const [found, items, objects] = [boxed.length, outcome.items.length, truth.items.length]
  return {
    pointInBox: { part: pointed.length, whole: objects },
    precision: { part: found, whole: items },
    recall: { part: found, whole: objects },
    f1: { part: 2 * found, whole: items + objects },
    duplicates: { part: duplicates.length, whole: items },
    labels: pointedWhere(({ sameFood }) => sameFood),
    gramsError: absoluteError(pairing, (each) => each.grams, 'grams'),
    energyError: absoluteError(pairing, (each) => judged.energy.get(each), 'energy'),
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

/** Sum of |error| over sum of truth: Nutrition5k's "MAE %", which is not the mean of the percentages. */
function absoluteError(
  { pointed }: Pairing,
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
