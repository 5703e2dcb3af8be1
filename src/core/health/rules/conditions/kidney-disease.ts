import type { Condition } from '../rule.ts'
import { kidneyRules } from './kidney-rules.ts'
import { OTHER_PHOSPHORUS, PLANT_PHOSPHORUS, POTASSIUM_LISTED } from './kinds.ts'

/**
 * Kidney disease, stages 3–5, without dialysis. Sodium under 2300 mg; potassium and phosphorus low enough for normal blood
 * values, which for most food lists means 2000 mg and 800–1000 mg a day; protein 0.8 g per kg. The clinician's figures,
 * where blood values allow more, come before these.
 */
export const KIDNEY_DISEASE: Condition = {
  id: 'kidney-disease',
  rules: [
    ...kidneyRules('kidney-disease'),
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
