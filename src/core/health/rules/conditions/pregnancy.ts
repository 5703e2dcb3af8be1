import { points, type Rules, unreviewed } from '../rule.ts'

/**
 * Pregnancy. What can carry listeria, toxoplasma, salmonella or much mercury or vitamin A raises an alert. Where authorities differ
 * the stricter one is followed and named: raw fish (FDA; the NHS allows it frozen before), raw egg (FDA; the NHS allows eggs
 * with the British Lion), mould-ripened soft cheese (NHS; the FDA only unpasteurised), cold cooked meat (CDC; the NHS allows
 * cooked ham). Caffeine up to 200 mg a day. Fish with some mercury is limited by the week, which one serving cannot show.
 */
export const PREGNANCY: Rules = {
  alcohol: { kind: 'alert', traits: ['alcohol'], ...unreviewed('cdc-alcohol-pregnancy') },
  'raw-fish': { kind: 'alert', traits: ['raw-fish'], ...unreviewed('fda-pregnancy') },
  'raw-meat': { kind: 'alert', traits: ['raw-meat'], citation: 'nhs-pregnancy' },
  'raw-egg': { kind: 'alert', traits: ['raw-egg'], ...unreviewed('fda-pregnancy') },
  unpasteurised: { kind: 'alert', traits: ['unpasteurised'], citation: 'nhs-pregnancy' },
  'soft-cheese': { kind: 'alert', traits: ['soft-cheese'], citation: 'nhs-pregnancy' },
  'cold-deli-meat': { kind: 'alert', traits: ['cold-deli-meat'], citation: 'cdc-listeria' },
  pate: { kind: 'alert', traits: ['pate'], citation: 'nhs-pregnancy' },
  liver: { kind: 'alert', traits: ['liver'], citation: 'efsa-vitamin-a' },
  'raw-sprouts': { kind: 'alert', traits: ['raw-sprouts'], ...unreviewed('fda-pregnancy') },
  'high-mercury': { kind: 'alert', traits: ['high-mercury'], citation: 'fda-epa-fish' },
  'some-mercury': { kind: 'trait', trait: 'some-mercury', ceiling: 64, citation: 'fda-epa-fish' },
  'tuna-a-week': { kind: 'advice', when: { trait: 'some-mercury' }, citation: 'nhs-pregnancy' },
  // 8–12 oz (225–340 g) a week of low-mercury fish is wanted, not only allowed.
  fish: {
    kind: 'kind-of-food',
    categories: ['fish-seafood'],
    effect: 5,
    unless: 'high-mercury',
    citation: 'fda-epa-fish',
  },
  'fish-a-week': {
    kind: 'advice',
    when: { categories: ['fish-seafood'] },
    unless: 'high-mercury',
    citation: 'fda-epa-fish',
  },
  caffeine: {
    kind: 'limit',
    nutrient: 'caffeine',
    day: 200,
    steps: points([15, 0], [25, 6], [50, 20], [100, 45]),
    citation: 'efsa-caffeine-2015',
  },
  'high-in-caffeine': {
    kind: 'cap',
    nutrient: 'caffeine',
    // 30 % of the day in one cup: three of them and little is left.
    from: 60,
    ceiling: 64,
    citation: 'efsa-caffeine-2015',
  },
  'a-day-of-caffeine': {
    kind: 'cap',
    nutrient: 'caffeine',
    from: 200,
    ceiling: 34,
    citation: 'efsa-caffeine-2015',
  },
}
