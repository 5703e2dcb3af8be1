import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../../src/core/fusion/detection.ts'
import { gatherEvidence, readTrait } from '../../../../src/core/health/alerts/trait-evidence.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
import { named } from '../../../support/composed.ts'

/** A line of a menu, under its heading. */
function under(section: string | undefined, label: string) {
  const menu = section === undefined ? {} : { section }
  const seen: Detection = {
    id: 'one',
    label,
    region: { kind: 'whole-photo' },
    count: 1,
    amount: { basis: 'menu' },
    menu,
  }
  return compose(named(label, { sightings: [seen], whole: [seen], menu, corrected: {} }), foodTable())
}
const foodOf = (section: string | undefined, label: string) => under(section, label).match?.food.name
const said = (section: string, label: string, trait: 'alcohol' | 'fish' | 'peanut' | 'gluten') =>
  readTrait(gatherEvidence(under(section, label)), trait)

describe('a name under a heading that says what kind it is', () => {
  it.each([
    ['Drafts', 'Dogfish Brewer’s Head', 'Beer'],
    ['Bières', 'Lune Rousse', 'Beer'],
    ['Draught Beers', 'Salmon', 'Beer'],
    ['Wines', 'Col del Vento', 'Red wine'],
    ['Reds', 'Poggio Alto', 'Red wine'],
    ['Cocktails', 'Red Snapper', 'Daiquiri'],
    ['Pizza', 'Salmon', 'Pizza Margherita'],
    ['Salads', 'Caesar', 'Caesar salad'],
    ['Burgers', 'Chicken', 'Chicken burger'],
    ['Ice cream', 'Vanilla', 'Vanilla ice cream'],
  ])('should be of that kind under %s: %s', (section, label, food) => {
    expect(foodOf(section, label)).toBe(food)
  })

  it.each([
    ['Beers', 'Alcohol-free beer'],
    ['Cocktails', 'Negroni'],
    ['Wine & Beers', 'Coca-Cola'],
    ['Pizza', 'Tiramisu'],
    ['Desserts', 'Apple pie'],
    ['Beer & bites', 'Nachos'],
    ['The Wine Bar', 'Tomato soup'],
    ['Drinks', 'Orange juice'],
  ])('should stay what its name says under %s: %s', (section, label) => {
    expect(foodOf(section, label)).toBe(foodOf(undefined, label))
    expect(foodOf(section, label)).toBeDefined()
  })

  it('should have the figures of its kind, and no sure ones', () => {
    const { per100g, match } = under('Drafts', 'Dogfish Brewer’s Head')
    expect(match?.quality).toBeLessThan(0.85)
    expect(per100g.energy?.estimate.max).toBeGreaterThan((per100g.energy?.estimate.min ?? 0) + 20)
    expect(under('Desserts', 'Grandmother’s secret').category).toBe('dessert-ice')
  })

  it('should raise alerts for both, and quiet none', () => {
    expect(said('Drafts', 'Dogfish', 'fish').statement).toBe('contains')
    expect(said('Drafts', 'Dogfish', 'alcohol').statement).toBeDefined()
    expect(said('Drafts', 'Dogfish', 'gluten').statement).toBe('contains')
    expect(said('Drafts', 'Dogfish', 'peanut').quiet).toBeUndefined()
  })

  it('should be what a person calls it, whatever the heading', () => {
    const seen = under('Beers', 'Salmon').item
    const put = compose({ ...seen, corrected: { label: 'Salmon' } }, foodTable())
    expect(put.match?.food.name).toBe('Grilled salmon')
  })
})
