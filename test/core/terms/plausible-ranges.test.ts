import { describe, expect, it } from 'vitest'
import { NUTRIENT_IDS } from '../../../src/core/terms/nutrients.ts'
import { isWithin, PLAUSIBLE, SERVING_GRAMS } from '../../../src/core/terms/plausible-ranges.ts'
import { foodTable } from '../../../src/food-data/node.ts'

describe('plausible ranges', () => {
  it('should hold every figure of the food table', () => {
    const beyond = foodTable().foods.flatMap(({ id, per100g }) =>
      NUTRIENT_IDS.filter((nutrient) => (per100g[nutrient] ?? 0) > PLAUSIBLE[nutrient].most).map(
        (nutrient) => `${id}: ${nutrient} is ${per100g[nutrient]}`,
      ),
    )
    expect(beyond).toEqual([])
  })

  it('should include their ends', () => {
    expect([0.9, 1, 1000, 1001].map((grams) => isWithin(grams, SERVING_GRAMS))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
