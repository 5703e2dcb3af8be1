import fc from 'fast-check'
import { FOOD_CATEGORIES } from '../../src/core/terms/categories.ts'
import { type Estimate, exactly } from '../../src/core/terms/estimate.ts'
import { NUTRIENT_IDS, type NutrientId } from '../../src/core/terms/nutrients.ts'
import type { Figures } from './composed.ts'

/** Most of each in 100 g of anything, in the nutrient's unit. */
const MOST: Readonly<Partial<Record<NutrientId, number>>> = {
  energy: 900,
  trans: 10,
  sodium: 3000,
  cholesterol: 600,
  potassium: 1500,
  phosphorus: 900,
  vitaminK: 600,
  caffeine: 200,
  calcium: 1200,
  purines: 500,
  oxalate: 700,
}

/** Any kind of food that is judged. */
export const anyCategory = fc.constantFrom(...FOOD_CATEGORIES.filter((each) => each !== 'infant-food'))

/** Any range from 0 to `most`. */
export const rangeTo = (most: number): fc.Arbitrary<Estimate> =>
  fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: most, noNaN: true }))).map((three) => {
    const [min, likely, max] = [...three].sort((a, b) => a - b) as [number, number, number]
    return { min, likely, max }
  })

/** Any figures, some of them missing. */
export const anyFigures: fc.Arbitrary<Figures> = fc.record(
  Object.fromEntries(NUTRIENT_IDS.map((id) => [id, rangeTo(MOST[id] ?? 60)])),
  { requiredKeys: ['energy'] },
)

/** The same figures with their ranges drawn in to `share` of what they were, around the likely ones. */
export function narrowed(figures: Figures, share: number): Figures {
  return changed(figures, ({ min, likely, max }) => ({
    min: Math.max(min, likely - share * (likely - min)),
    likely,
    max: Math.min(max, likely + share * (max - likely)),
  }))
}

/** The same figures, each at what it likely is. */
export function settled(figures: Figures): Figures {
  return changed(figures, ({ likely }) => exactly(likely))
}

export function changed(figures: Figures, change: (estimate: Estimate) => Estimate): Figures {
  return Object.fromEntries(Object.entries(figures).map(([id, estimate]) => [id, change(estimate)]))
}
