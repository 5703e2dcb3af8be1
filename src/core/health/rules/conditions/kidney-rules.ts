import type { Rule } from '../rule.ts'

/** What holds for weak kidneys, with dialysis and without. */
export function kidneyRules(id: 'kidney-disease' | 'kidney-dialysis'): readonly Rule[] {
  return [
    {
      kind: 'alert',
      id: `${id}/star-fruit`,
      // Half a fruit has been enough to poison. Nobody cooks with it unsaid.
      traits: ['star-fruit'],
      named: true,
      citation: 'nkf-star-fruit',
      needsReview: true,
    },
    {
      kind: 'limit',
      id: `${id}/sodium`,
      nutrient: 'sodium',
      day: 2300,
      // From 140 mg, the most that may be called "low sodium" (FDA), which is 6 %.
      steps: [
        [6, 0],
        [20, 15],
        [50, 40],
        [100, 60],
      ],
      citation: 'kdoqi-nutrition-2020',
    },
    {
      kind: 'cap',
      id: `${id}/high-in-sodium`,
      nutrient: 'sodium',
      // "High" is 20 % of 2300 mg.
      from: 460,
      ceiling: 64,
      citation: 'fda-daily-values',
    },
    {
      kind: 'cap',
      id: `${id}/salt-substitute`,
      nutrient: 'potassium',
      // A tenth or more of it is potassium: no salt but one made of potassium chloride, sprinkled many times a day.
      from: 10_000,
      per: '100g',
      ceiling: 34,
      citation: 'nkf-potassium',
      needsReview: true,
      categories: ['spice-salt'],
    },
    {
      kind: 'trait',
      id: `${id}/added-phosphate`,
      trait: 'added-phosphate',
      // Added phosphate is taken up almost whole, and labels give no amount.
      ceiling: 64,
      citation: 'kdoqi-nutrition-2020',
    },
  ]
}
