import type { Condition } from '../rule.ts'
import { OTHER_PHOSPHORUS, PLANT_PHOSPHORUS, POTASSIUM_LISTED } from './kinds.ts'

/**
 * Kidney disease, stages 3–5, without dialysis. Sodium under 2300 mg; potassium and phosphorus low enough for normal blood
 * values, which for most food lists means 2000 mg and 800–1000 mg a day; protein 0.8 g per kg. The clinician's figures,
 * where blood values allow more, come before these.
 */
export const KIDNEY_DISEASE: Condition = {
  id: 'kidney-disease',
  rules: [
    {
      kind: 'gate',
      id: 'kidney-disease/star-fruit',
      // Half a fruit has been enough to poison. Nobody cooks with it unsaid.
      traits: ['star-fruit'],
      named: true,
      citation: 'nkf-star-fruit',
      needsReview: true,
    },
    {
      kind: 'limit',
      id: 'kidney-disease/sodium',
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
      id: 'kidney-disease/high-in-sodium',
      nutrient: 'sodium',
      // "High" is 20 % of 2300 mg.
      from: 460,
      ceiling: 64,
      citation: 'fda-daily-values',
    },
    {
      kind: 'limit',
      id: 'kidney-disease/potassium',
      nutrient: 'potassium',
      day: 2000,
      steps: [
        [10, 0],
        [20, 10],
        [50, 35],
        [100, 55],
      ],
      citation: 'nkf-potassium',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'kidney-disease/salt-substitute',
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
      kind: 'cap',
      id: 'kidney-disease/high-in-potassium',
      nutrient: 'potassium',
      // "High" begins at 200–250 mg a serving; before dialysis the upper figure.
      from: 250,
      ceiling: 64,
      citation: 'nkf-potassium',
      needsReview: true,
      categories: POTASSIUM_LISTED,
    },
    {
      kind: 'limit',
      id: 'kidney-disease/phosphorus',
      nutrient: 'phosphorus',
      // The upper end of 800–1000 mg.
      day: 1000,
      steps: [
        [10, 0],
        [20, 8],
        [50, 25],
        [100, 45],
      ],
      citation: 'kdoqi-bone-2003',
      needsReview: true,
      categories: OTHER_PHOSPHORUS,
    },
    {
      kind: 'limit',
      id: 'kidney-disease/plant-phosphorus',
      nutrient: 'phosphorus',
      // The gut takes up about half as much from plants (20–50 %) as from animals (40–60 %), so twice as much costs the same.
      day: 1000,
      steps: [
        [20, 0],
        [40, 8],
        [100, 25],
        [200, 45],
      ],
      citation: 'kdoqi-nutrition-2020',
      needsReview: true,
      categories: PLANT_PHOSPHORUS,
    },
    {
      kind: 'trait',
      id: 'kidney-disease/added-phosphate',
      trait: 'added-phosphate',
      // Added phosphate is taken up almost whole, and labels give no amount.
      ceiling: 64,
      citation: 'kdoqi-nutrition-2020',
    },
    {
      kind: 'limit',
      id: 'kidney-disease/protein',
      nutrient: 'protein',
      // g per kg of body weight. 70 kg: 56 g a day; three meals of a third each cost nothing.
      day: 0.8,
      scaledBy: 'weight',
      steps: [
        [33, 0],
        [50, 10],
        [100, 35],
      ],
      citation: 'kdigo-ckd-2024',
    },
  ],
}
