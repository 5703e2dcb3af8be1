import type { Detection } from '../fusion/detection.ts'
import type { FoodItem } from '../fusion/food-item.ts'
import { fuse } from '../fusion/fuse.ts'
import type { LookFacts } from '../fusion/independent-looks.ts'
import { assess } from '../health/assess.ts'
import type { HealthProfile } from '../health/profile.ts'
import { compose } from '../nutrition/figures/compose.ts'
import { canonicalNames } from '../nutrition/table/canonical-names.ts'
import type { FoodTable } from '../nutrition/table/food.ts'
import { groupBy } from '../util/group-by.ts'

/** What looks at one photo have found so far. */
export type SeenSoFar = {
  readonly sightings: readonly Detection[]
  readonly looks: readonly LookFacts[]
}

/**
 * The items whose verdict depends on a single look: without one of the complete looks the item would not be there, or its
 * food or a verdict would be different. What no single look decides, one more look would hardly change. The order of looks
 * does not matter. With fewer than two complete looks every item counts. One step a look, for `yieldToMain`.
 */
export function* unstableVerdictSteps(
  { sightings, looks }: SeenSoFar,
  people: readonly HealthProfile[],
  foods: FoodTable,
): Generator<undefined, readonly FoodItem[]> {
  const judged = judge(sightings, looks, people, foods)
  const whole = looks.filter(({ ended, truncated, failed }) => ended && !truncated && !failed)
  if (whole.length < 2) return judged.map(({ item }) => item)

  const told = groupBy(judged, ({ verdict }) => verdict)
  const unsettled = new Set<string>()
  for (const { id } of whole) {
    yield
    const others = sightings.filter(({ lookId }) => lookId !== id)
    const otherLooks = looks.filter((look) => look.id !== id)
    const without = groupBy(judge(others, otherLooks, people, foods), ({ verdict }) => verdict)
    for (const [verdict, all] of told) if (without.get(verdict)?.length !== all.length) unsettled.add(verdict)
  }
  return judged.flatMap(({ item, verdict }) => (unsettled.has(verdict) ? [item] : []))
}

type Judged = { readonly item: FoodItem; readonly verdict: string }

/** Every item, with its food and its verdicts as one text. */
function judge(
  sightings: readonly Detection[],
  looks: readonly LookFacts[],
  people: readonly HealthProfile[],
  foods: FoodTable,
): readonly Judged[] {
  return fuse(sightings, [], looks, canonicalNames(foods)).map((item) => {
    const composed = compose(item, foods)
    const verdicts = people
      .map((person) => assess(composed, person))
      .map(({ dot, advice }) => `${dot} ${advice}`)
    return { item, verdict: `${composed.match?.food.id ?? item.label.toLowerCase()}: ${verdicts.join()}` }
  })
}
