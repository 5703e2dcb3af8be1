import type { Condition } from '../rule.ts'

/**
 * Pregnancy. What can carry listeria, toxoplasma, salmonella or much mercury or vitamin A raises an alert. Where authorities differ
 * the stricter one is followed and named: raw fish (FDA; the NHS allows it frozen before), raw egg (FDA; the NHS allows eggs
 * with the British Lion), mould-ripened soft cheese (NHS; the FDA only unpasteurised), cold cooked meat (CDC; the NHS allows
 * cooked ham). Caffeine up to 200 mg a day. Fish with some mercury is limited by the week, which one serving cannot show.
 */
export const PREGNANCY: Condition = {
  id: 'pregnancy',
  rules: [
    {
      kind: 'alert',
      id: 'pregnancy/alcohol',
      traits: ['alcohol'],
      citation: 'cdc-alcohol-pregnancy',
      needsReview: true,
    },
    {
      kind: 'alert',
      id: 'pregnancy/raw-fish',
      traits: ['raw-fish'],
      citation: 'fda-pregnancy',
      needsReview: true,
    },
    { kind: 'alert', id: 'pregnancy/raw-meat', traits: ['raw-meat'], citation: 'nhs-pregnancy' },
    {
      kind: 'alert',
      id: 'pregnancy/raw-egg',
      traits: ['raw-egg'],
      citation: 'fda-pregnancy',
      needsReview: true,
    },
    { kind: 'alert', id: 'pregnancy/unpasteurised', traits: ['unpasteurised'], citation: 'nhs-pregnancy' },
    { kind: 'alert', id: 'pregnancy/soft-cheese', traits: ['soft-cheese'], citation: 'nhs-pregnancy' },
    { kind: 'alert', id: 'pregnancy/cold-deli-meat', traits: ['cold-deli-meat'], citation: 'cdc-listeria' },
    { kind: 'alert', id: 'pregnancy/pate', traits: ['pate'], citation: 'nhs-pregnancy' },
    { kind: 'alert', id: 'pregnancy/liver', traits: ['liver'], citation: 'efsa-vitamin-a' },
    {
      kind: 'alert',
      id: 'pregnancy/raw-sprouts',
      traits: ['raw-sprouts'],
      citation: 'fda-pregnancy',
      needsReview: true,
    },
    { kind: 'alert', id: 'pregnancy/high-mercury', traits: ['high-mercury'], citation: 'fda-epa-fish' },
    {
      kind: 'trait',
      id: 'pregnancy/some-mercury',
      trait: 'some-mercury',
      ceiling: 64,
      citation: 'fda-epa-fish',
    },
    {
      kind: 'advice',
      id: 'pregnancy/tuna-a-week',
      when: { trait: 'some-mercury' },
      citation: 'nhs-pregnancy',
    },
    {
      kind: 'kind-of-food',
      id: 'pregnancy/fish',
      // 8–12 oz (225–340 g) a week of low-mercury fish is wanted, not only allowed.
      categories: ['fish-seafood'],
      effect: 5,
      citation: 'fda-epa-fish',
    },
    {
      kind: 'advice',
      id: 'pregnancy/fish-a-week',
      when: { categories: ['fish-seafood'] },
      citation: 'fda-epa-fish',
    },
    {
      kind: 'limit',
      id: 'pregnancy/caffeine',
      nutrient: 'caffeine',
      day: 200,
      steps: [
        [15, 0],
        [25, 6],
        [50, 20],
        [100, 45],
      ],
      citation: 'efsa-caffeine-2015',
    },
    {
      kind: 'cap',
      id: 'pregnancy/high-in-caffeine',
      nutrient: 'caffeine',
      // 30 % of the day in one cup: three of them and little is left.
      from: 60,
      ceiling: 64,
      citation: 'efsa-caffeine-2015',
    },
    {
      kind: 'cap',
      id: 'pregnancy/a-day-of-caffeine',
      nutrient: 'caffeine',
      from: 200,
      ceiling: 34,
      citation: 'efsa-caffeine-2015',
    },
  ],
}
