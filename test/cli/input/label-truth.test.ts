import { describe, expect, it } from 'vitest'
import { labelTruthSchema } from '../../../src/cli/input/label-truth.ts'

const line = (name: string, ...amounts: readonly [amount: number, unit: string, per: string][]) => ({
  name,
  amounts: amounts.map(([amount, unit, per]) => ({ amount, unit, per, printed: `${amount} ${unit}` })),
})

describe('what is printed on a label', () => {
  it('should take figures per 100 g as they are', () => {
    const label = { kind: 'label', heldOut: false, per100g: { fat: 12 }, contains: ['milk'], mayContain: [] }
    expect(labelTruthSchema.parse(label)).toEqual({
      heldOut: false,
      per100g: { fat: 12 },
      contains: ['milk'],
      mayContain: [],
    })
  })

  it('should work figures out from the lines of a panel per serving', () => {
    const nutrients = [
      line('Calories', [200, 'kcal', 'serving (80 g)']),
      line('Total Fat', [16, 'g', 'serving (80 g)']),
      line('Sodium', [0.4, 'g', 'serving (80 g)']),
      line('Total Carbohydrate', [30, 'g', 'serving (80 g)']),
      line('Dietary Fiber', [0, 'g', 'serving (80 g)']),
      line('Vitamin A', [5, '% DV', 'serving (80 g)']),
      line('Calcium', [15, '% DV', 'serving (80 g)']),
    ]
    expect(labelTruthSchema.parse({ kind: 'label', nutrients }).per100g).toEqual({
      energy: 250,
      fat: 20,
      sodium: 500,
      carbs: 37.5,
      fibre: 0,
    })
  })

  it('should take salt for sodium, kilojoules for kilocalories and a European panel’s fibre for carbohydrate', () => {
    const nutrients = [
      line('Energy', [418.4, 'kJ', '100 g'], [200, 'kJ', 'serving (48 g)']),
      line('Carbohydrate', [40, 'g', '100 g']),
      line('Fibre', [5, 'g', '100 g']),
      line('Salt', [1.25, 'g', '100 g']),
    ]
    const { per100g } = labelTruthSchema.parse({ kind: 'label', nutrients })
    expect(per100g.energy).toBeCloseTo(100)
    expect(per100g).toMatchObject({ carbs: 45, fibre: 5, sodium: 500 })
  })

  it('should take a list of ingredients alone, with the allergens in it', () => {
    const label = { kind: 'label', nutrients: [], per100g: {}, ingredients: '奶油', contains: ['milk'] }
    expect(labelTruthSchema.parse(label)).toEqual({
      heldOut: true,
      per100g: {},
      contains: ['milk'],
      mayContain: [],
    })
  })

  it.each([{ kind: 'menu' }, { kind: 'label', contains: ['milks'] }])('should refuse %j', (label) => {
    expect(labelTruthSchema.safeParse(label).success).toBe(false)
  })
})
