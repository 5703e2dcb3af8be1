import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../src/core/fusion/edit.ts'
import { fuse } from '../../../../src/core/fusion/fuse.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { EXTRA_IDS, USUAL_EXTRAS } from '../../../../src/core/terms/extras.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { boxed } from '../../../support/sightings.ts'

const served = (grams: number, count = 1) =>
  boxed('a', 'Apple', [0.4, 0.4, 0.5, 0.5], {
    count,
    amount: { basis: 'served', grams: { min: grams, likely: grams, max: grams } },
  })
const pack = boxed('a', 'Apple', [0.4, 0.4, 0.5, 0.5], { amount: { basis: 'package' } })

function composed(seen: typeof pack, ...edits: readonly Edit[]) {
  const [item] = fuse([seen], edits)
  return compose(item!, foodTable())
}
const grams = (...of: Parameters<typeof composed>) => composed(...of).amount.servingGrams.likely
const energy = (...of: Parameters<typeof composed>) => composed(...of).perServing.energy!.estimate.likely
const count = (of: number): Edit => ({ type: 'count', itemId: 'a', count: of })
const amount = (servingGrams: number): Edit => ({ type: 'amount', itemId: 'a', servingGrams })
const extra = (of: (typeof EXTRA_IDS)[number], times: number): Edit => ({
  type: 'extra',
  itemId: 'a',
  extra: of,
  times,
})

describe('several of an item', () => {
  it('should weigh as many times as much where it is served', () => {
    expect(grams(served(150), count(3))).toBe(450)
    expect(energy(served(150), count(3))).toBeCloseTo(3 * energy(served(150)))
    expect(grams(served(150, 3), count(2))).toBe(100)
  })
  it('should keep the grams a person set for what was there then', () => {
    expect(grams(served(150), amount(100), count(3))).toBe(300)
    expect(grams(served(150), count(3), amount(100))).toBe(100)
    expect(grams(served(150), count(3), amount(100), count(6))).toBe(200)
  })
  it('should change no serving of what stands in a pack', () => {
    expect(grams(pack, count(6))).toBe(grams(pack))
    expect(composed(pack, count(6)).amount.count).toBe(6)
  })
  it('should know how much a portion was before the person said how much', () => {
    expect(composed(served(150), count(2), amount(75)).amount).toMatchObject({
      portionGrams: 300,
      source: 'person',
    })
  })
})

describe('what is in a food unseen', () => {
  it('should add its figures to those of the serving, and leave the amount as it is', () => {
    const plain = composed(served(150))
    const buttered = composed(served(150), extra('butter', 2))
    const butter = foodTable().match('Butter')[0]!.food.per100g
    expect(buttered.amount).toEqual(plain.amount)
    for (const id of ['energy', 'saturates', 'sodium'] as const)
      expect(buttered.perServing[id]!.estimate.likely).toBeCloseTo(
        plain.perServing[id]!.estimate.likely + 0.284 * butter[id]!,
      )
  })
  it('should never make 100 g look better than without', () => {
    const plain = composed(served(150))
    for (const id of EXTRA_IDS) {
      const more = composed(served(150), extra(id, 1))
      for (const nutrient of ['energy', 'saturates', 'sugars', 'sodium'] as const)
        expect(more.per100g[nutrient]!.estimate.likely).toBeGreaterThanOrEqual(
          plain.per100g[nutrient]!.estimate.likely,
        )
      expect(more.fruitVegShare.estimate.likely).toBeLessThan(plain.fruitVegShare.estimate.likely)
    }
  })
  it('should be taken off again', () => {
    expect(composed(served(150), extra('butter', 2), extra('butter', 0))).toEqual({
      ...composed(served(150)),
      item: expect.anything(),
    })
  })
  it('should be a food of the table with figures, each of them', () => {
    for (const id of EXTRA_IDS) {
      const [best] = foodTable().match(USUAL_EXTRAS[id].name)
      expect(best?.food.per100g.energy, id).toBeDefined()
    }
  })
})
