import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/core/health/assess.ts'
import type { HealthProfile } from '../../../../src/core/health/profile.ts'
import { rolesOf, SWAP_ROLES } from '../../../../src/core/health/swaps/swap-roles.ts'
import { swapsFor } from '../../../../src/core/health/swaps/swaps.ts'
import { VERDICTS } from '../../../../src/core/health/verdict/verdict.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'
import { ANYONE, ONE_OF_EACH } from '../../../support/people.ts'

const foods = foodTable()
const CHOLESTEROL: HealthProfile = { ...ANYONE, conditions: ['high-cholesterol'] }
const swaps = (label: string, person: HealthProfile) => swapsFor(compose(named(label), foods), person, foods)
const idsOf = (label: string, person: HealthProfile) => swaps(label, person).map(({ id }) => id)

describe('swaps', () => {
  it.each<[string, HealthProfile, string]>([
    ['butter', CHOLESTEROL, 'olive-oil'],
    ['whole milk', CHOLESTEROL, 'milk-skimmed'],
    ['salami', CHOLESTEROL, 'chicken-breast'],
    ['cola', ANYONE, 'water'],
    ['white bread', { ...ANYONE, conditions: ['type-2-diabetes'] }, 'bread-wholemeal'],
    ['beef steak', { ...ANYONE, diets: ['vegan'] }, 'chickpeas'],
    ['almonds', { ...ANYONE, allergies: ['tree-nut'] }, 'edamame'],
  ])('should offer a replacement for %s: %#', (label, person, id) => {
    expect(idsOf(label, person)).toContain(id)
  })

  it('should say what a swap gains per serving', () => {
    const oil = swaps('butter', CHOLESTEROL).find(({ id }) => id === 'olive-oil')
    expect(oil?.gains[0]?.nutrient).toBe('saturates')
    for (const { gains } of swaps('butter', CHOLESTEROL)) {
      for (const { nutrient, from, to } of gains) {
        expect(nutrient === 'fibre' || nutrient === 'protein' ? to - from : from - to).toBeGreaterThan(0)
      }
    }
  })

  it('should offer nothing for what is recommended', () => {
    expect(swaps('apple', ANYONE)).toEqual([])
  })

  it('should be surely better, with no alert raised, eaten in a shared role, and no two alike, for anybody', () => {
    const wanted = foods.foods.filter((_, i) => i % 400 === 0).map(({ name }) => compose(named(name), foods))
    for (const person of ONE_OF_EACH) {
      for (const composed of wanted) {
        const { verdict, advice } = assess(composed, person)
        const offered = swapsFor(composed, person, foods)
        expect(offered.length).toBeLessThanOrEqual(3)
        const words = offered.flatMap(({ id }) => id.split('-'))
        expect(new Set(words).size).toBe(words.length)
        for (const swap of offered) {
          const better = assess(compose(named(swap.name), foods), person)
          expect([better.uncertain, better.alerts]).toEqual([undefined, []])
          if (advice !== 'avoid')
            expect(VERDICTS.indexOf(swap.verdict)).toBeLessThan(VERDICTS.indexOf(verdict))
          const roles = composed.match ? rolesOf(composed.match.food) : []
          const food = foods.foods.find(({ id }) => id === swap.id)
          expect(food && rolesOf(food).some((role) => roles.includes(role))).toBe(true)
        }
      }
    }
  })

  it.each<[string, HealthProfile, string]>([
    ['orange juice', { ...ANYONE, conditions: ['kidney-disease'] }, 'cola-diet'],
    ['beer', { ...ANYONE, medicines: ['metronidazole'] }, 'red-wine'],
  ])('should never offer for %s what breaks another rule of the person', (label, person, id) => {
    expect(idsOf(label, person)).not.toContain(id)
  })

  it.each(['cola', 'lemonade', 'hot chocolate', 'energy drink', 'iced tea'])(
    'should offer a child no caffeine and no sweetener for %s',
    (label) => {
      const offered = swaps(label, { ...ANYONE, age: 5 }).map(({ id }) =>
        foods.foods.find((f) => f.id === id),
      )
      expect(offered.length).toBeGreaterThan(0)
      for (const food of offered) {
        expect([food?.sweetener, food?.per100g.caffeine || 0]).toEqual([undefined, 0])
      }
    },
  )

  it('should offer nobody unasked what many must not have', () => {
    const ids = ['pizza margherita', 'salami', 'cola', 'beef burger', 'chicken nuggets', 'beer'].flatMap(
      (label) => ONE_OF_EACH.flatMap((person) => idsOf(label, person)),
    )
    expect(ids.length).toBeGreaterThan(50)
    const not = ['ceviche', 'sushi', 'pate', 'grapefruit-juice', 'red-wine', 'white-wine', 'salmon-smoked']
    expect(ids.filter((id) => not.includes(id))).toEqual([])
  })

  it.each<[string, string]>([
    ['french fries', 'chickpeas'],
    ['ketchup', 'tomato-paste'],
    ['mayonnaise', 'vinegar'],
    ['salt', 'cinnamon'],
    ['ice cream', 'french-toast'],
    ['pizza margherita', 'calamari'],
  ])('should offer for %s nothing of another kind', (label, id) => {
    for (const person of ONE_OF_EACH) expect(idsOf(label, person)).not.toContain(id)
  })

  it('should offer first what is on the same photo or menu', () => {
    const [wanted, ...others] = ['french fries', 'boiled potatoes', 'green beans', 'cola'].map((label) =>
      compose(named(label), foods),
    )
    const offered = swapsFor(wanted!, CHOLESTEROL, foods, others)
    expect(offered[0]).toMatchObject({ from: 'photo' })
    expect(['boiled potatoes', 'green beans']).toContain(offered[0]?.name)
    expect(offered.map(({ name }) => name)).not.toContain('cola')
  })

  it('should offer what stands under the same heading of a menu, whatever it is', () => {
    const listed = (label: string, section: string) => compose(named(label, { menu: { section } }), foods)
    const wanted = listed('cheeseburger', 'Mains')
    const others = [listed('grilled salmon', 'Mains'), listed('apple', 'Desserts')]
    const names = swapsFor(wanted, CHOLESTEROL, foods, others).map(({ name }) => name)
    expect(names[0]).toBe('grilled salmon')
    expect(names).not.toContain('apple')
  })

  it('should name only foods of the table in its roles', () => {
    const ids = new Set(foods.foods.map(({ id }) => id))
    const written = SWAP_ROLES.flatMap(({ foods: some = '', except = '' }) =>
      `${some} ${except}`.trim().split(/\s+/),
    )
    expect(written.filter((id) => id !== '' && !ids.has(id))).toEqual([])
  })
})
