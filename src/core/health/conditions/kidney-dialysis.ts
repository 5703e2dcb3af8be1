import type { Condition } from '../rule.ts'
import { FLUIDS, OTHER_PHOSPHORUS, PLANT_PHOSPHORUS, POTASSIUM_LISTED } from './kinds.ts'

/**
 * Kidney failure with dialysis. Dialysis takes protein out, so 1.0–1.2 g per kg are wanted; between two sessions potassium,
 * phosphorus, sodium and fluid gather, so the lower figure counts as high. The clinician's figures come before these.
 */
export const KIDNEY_DIALYSIS: Condition = {
  id: 'kidney-dialysis',
  rules: [
    {
      kind: 'gate',
      id: 'kidney-dialysis/star-fruit',
      // Half a fruit has been enough to poison. Nobody cooks with it unsaid.
      traits: ['star-fruit'],
      named: true,
      citation: 'nkf-star-fruit',
      needsReview: true,
    },
    {
      kind: 'credit',
      id: 'kidney-dialysis/protein',
      measure: 'protein',
      // g per kg of body weight: the lower end of 1.0–1.2. 70 kg: 70 g a day.
      day: 1,
      scaledBy: 'weight',
      steps: [
        [5, 0],
        [20, 12],
        [35, 20],
      ],
      citation: 'kdoqi-protein-2020',
      needsReview: true,
      // The protein of best quality for its phosphorus; cheese, milk and nuts bring too much with it.
      categories: ['poultry', 'fish-seafood', 'egg', 'red-meat', 'legume'],
    },
    {
      kind: 'limit',
      id: 'kidney-dialysis/potassium',
      nutrient: 'potassium',
      day: 2000,
      steps: [
        [10, 0],
        [20, 15],
        [50, 45],
        [100, 65],
      ],
      citation: 'nkf-potassium',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'kidney-dialysis/salt-substitute',
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
      id: 'kidney-dialysis/high-in-potassium',
      nutrient: 'potassium',
      // "High" begins at 200–250 mg a serving; on dialysis the lower figure.
      from: 200,
      ceiling: 64,
      citation: 'nkf-potassium',
      needsReview: true,
      categories: POTASSIUM_LISTED,
    },
    {
      kind: 'limit',
      id: 'kidney-dialysis/phosphorus',
      nutrient: 'phosphorus',
      // The upper end of 800–1000 mg: the protein that is wanted brings phosphorus with it.
      day: 1000,
      steps: [
        [10, 0],
        [20, 8],
        [50, 28],
        [100, 50],
      ],
      citation: 'kdoqi-bone-2003',
      needsReview: true,
      categories: OTHER_PHOSPHORUS,
    },
    {
      kind: 'limit',
      id: 'kidney-dialysis/plant-phosphorus',
      nutrient: 'phosphorus',
      // The gut takes up about half as much from plants (20–50 %) as from animals (40–60 %), so twice as much costs the same.
      day: 1000,
      steps: [
        [20, 0],
        [40, 8],
        [100, 28],
        [200, 50],
      ],
      citation: 'kdoqi-nutrition-2020',
      needsReview: true,
      categories: PLANT_PHOSPHORUS,
    },
    {
      kind: 'trait',
      id: 'kidney-dialysis/added-phosphate',
      trait: 'added-phosphate',
      // Added phosphate is taken up almost whole, and labels give no amount.
      ceiling: 64,
      citation: 'kdoqi-nutrition-2020',
    },
    {
      kind: 'limit',
      id: 'kidney-dialysis/sodium',
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
      id: 'kidney-dialysis/high-in-sodium',
      nutrient: 'sodium',
      // "High" is 20 % of 2300 mg.
      from: 460,
      ceiling: 64,
      citation: 'fda-daily-values',
    },
    {
      kind: 'advice',
      id: 'kidney-dialysis/fluid',
      when: { categories: FLUIDS },
      citation: 'nkf-fluid',
      needsReview: true,
    },
  ],
}
