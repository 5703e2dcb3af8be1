import type { Condition } from '../rule.ts'
import { kidneyRules } from './kidney-rules.ts'
import { FLUIDS, OTHER_PHOSPHORUS, PLANT_PHOSPHORUS, POTASSIUM_LISTED } from './kinds.ts'

/**
 * Kidney failure with dialysis. Dialysis takes protein out, so 1.0–1.2 g per kg are wanted; between two sessions potassium,
 * phosphorus, sodium and fluid gather, so the lower figure counts as high. The clinician's figures come before these.
 */
export const KIDNEY_DIALYSIS: Condition = {
  id: 'kidney-dialysis',
  rules: [
    ...kidneyRules('kidney-dialysis'),
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
      kind: 'advice',
      id: 'kidney-dialysis/fluid',
      when: { categories: FLUIDS },
      citation: 'nkf-fluid',
      needsReview: true,
    },
  ],
}
