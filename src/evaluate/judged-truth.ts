import type { Judge } from '../core/analysis/judge.ts'
import type { Detection } from '../core/fusion/detection.ts'
import type { FoodItem } from '../core/fusion/food-item.ts'
import { boxCentre } from '../core/geometry/normalized.ts'
import type { Dot } from '../core/health/assessment.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { exactly } from '../core/terms/estimate.ts'
import { foodOf, type Truth, type TruthItem } from './truth.ts'

/** What the engine says of the objects that really are there: what a perfect look would lead to. */
export type JudgedTruth = {
  /** One per profile: what would be drawn. */
  readonly verdicts: ReadonlyMap<TruthItem, readonly Dot[]>
  /** kcal in the item's grams, where these were weighed. */
  readonly energy: ReadonlyMap<TruthItem, number>
}

/** Judges every object of a photo's truth for each profile. */
export function judgeTruth(
  { items }: Truth,
  profiles: readonly HealthProfile[],
  foods: FoodTable,
  { compose, assess }: Judge,
): JudgedTruth {
  const verdicts = new Map<TruthItem, readonly Dot[]>()
  const energy = new Map<TruthItem, number>()
  for (const item of items) {
    const composed = compose(asSeen(item), foods)
    const judged = profiles.map((profile) => assess(composed, profile).dot)
    verdicts.set(item, judged)
    const per100g = composed.per100g.energy?.estimate.likely
    if (per100g !== undefined && item.grams !== undefined) energy.set(item, (per100g * item.grams) / 100)
  }
  return { verdicts, energy }
}

function asSeen(item: TruthItem): FoodItem {
  const { id, box, count, grams, basis = 'served' } = item
  const region = { kind: 'box' as const, box }
  const amount = { basis, ...(grams !== undefined && { grams: exactly(grams) }) }
  const seen: Detection = { id, label: foodOf(item), region, count, amount }
  const [sightings, whole] = [[seen], [seen]]
  return { id, label: seen.label, anchor: boxCentre(box), region, count, sightings, whole, corrected: {} }
}
