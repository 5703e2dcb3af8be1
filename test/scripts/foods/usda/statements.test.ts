import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cautiousStatements } from '../../../../scripts/foods/cautious.mjs'
import { readIngredients } from '../../../../scripts/foods/ingredient-traits.mjs'
import { readKinds, statementsOfDish } from '../../../../scripts/foods/usda/statements.mjs'

const ingredients = readIngredients(`
rice | ^Rice | 1 0 single | plain vegan
butter | ^Butter | 2 0 | plain +milk vegetarian
sauce | ^Sauce | 4 0 | plain ?soy vegan
`)
const kinds = readKinds('^Sauces > sesame mustard # they vary\n')
const leaf = (ingredient: string, percent: number) => ({ ingredient, percent })
const dish = (allergens: Record<string, 'contains' | 'none' | 'hidden' | 'varies'>, more = {}) => ({
  kind: 'Rice',
  name: 'Rice dish',
  survey: [leaf('Rice, white', 90), leaf('Sauce, brown', 10)],
  fdd: [],
  allergens,
  ...more,
})
const stated = (given: ReturnType<typeof dish>, single = false) =>
  statementsOfDish(ingredients, kinds, given, single)

describe('what a dish of the USDA states', () => {
  it('should be none only where both the USDA and our ingredients say so', () => {
    const { sesame, soy, milk } = stated(dish({ sesame: 'none', soy: 'none', milk: 'varies' }))
    expect([sesame, soy, milk]).toEqual(['none', 'may-contain', undefined])
  })

  it('should be contained where the USDA says so, or our ingredients do of what it calls hidden', () => {
    const buttered = { survey: [leaf('Rice', 90), leaf('Butter, salted', 10)] }
    expect(stated(dish({ fish: 'contains' })).fish).toBe('contains')
    expect(stated(dish({ milk: 'hidden' }, buttered)).milk).toBe('contains')
    expect(stated(dish({ milk: 'none' }, buttered)).milk).toBe('may-contain')
  })

  it('should be open for an ingredient nobody knows', () => {
    expect(stated(dish({}, { survey: [leaf('Rice', 60), leaf('Secret', 40)] })).sesame).toBeUndefined()
  })

  it('should be open in what dishes of the kind vary in, but for a single ingredient', () => {
    const sauce = dish({ sesame: 'none', soy: 'none' }, { kind: 'Sauces' })
    expect(stated(sauce).sesame).toBeUndefined()
    expect(stated(sauce, true).sesame).toBe('none')
  })

  it('should be open where a food of ours of that name may have it, or its own names say so', () => {
    const ours = { id: 'pilau' }
    const cautious = cautiousStatements({
      match: (name) => (name === 'Pilau' ? [{ food: ours }] : []),
      statementsOf: () => new Map([['tree-nut', 'may-contain']]),
      traitsNamed: (name) => new Set(name.includes('prawn') ? ['crustacean'] : []),
    })
    const food = (...names: string[]) => ({
      names,
      category: 'mixed-dish',
      stated: { 'tree-nut': 'none', crustacean: 'none', milk: 'contains' } as const,
    })
    expect(cautious(food('Pilau'))).toEqual({ crustacean: 'none', milk: 'contains' })
    expect(cautious(food('Rice', 'rice with prawns'))).toEqual({ 'tree-nut': 'none', milk: 'contains' })
  })
})

describe('the list of kinds', () => {
  it('should be read with what never counts as none', () => {
    expect(kinds).toEqual([{ pattern: /^Sauces/i, never: ['sesame', 'mustard'] }])
    expect(() => readKinds('Sauces: sesame')).toThrow(/Unreadable kind/)
  })

  it('should leave open in every bakery product what bakeries vary in', () => {
    const read = readKinds(
      readFileSync(new URL('../../../../scripts/foods/usda/kinds.txt', import.meta.url), 'utf8'),
    )
    const never = read
      .filter(({ pattern }) => pattern.test('Cakes and pies: Pound cake'))
      .flatMap((each) => each.never)
    expect(never).toEqual(expect.arrayContaining(['soy', 'tree-nut']))
  })
})
