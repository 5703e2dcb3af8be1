import { points, type Rules, unreviewed } from '../rule.ts'
import { FLUIDS, OTHER_PHOSPHORUS, PLANT_PHOSPHORUS, POTASSIUM_LISTED } from './kinds.ts'

/** What holds for weak kidneys, with dialysis and without. */
const WEAK_KIDNEYS: Rules = {
  // Half a fruit has been enough to poison. Nobody cooks with it unsaid.
  'star-fruit': { kind: 'alert', traits: ['star-fruit'], named: true, ...unreviewed('nkf-star-fruit') },
  sodium: {
    kind: 'limit',
    nutrient: 'sodium',
    day: 2300,
    // From 140 mg, the most that may be called "low sodium" (FDA), which is 6 %.
    steps: points([6, 0], [20, 15], [50, 40], [100, 60]),
    citation: 'kdoqi-nutrition-2020',
  },
  // "High" is 20 % of 2300 mg.
  'high-in-sodium': { kind: 'cap', nutrient: 'sodium', from: 460, ceiling: 64, citation: 'fda-daily-values' },
  'salt-substitute': {
    kind: 'cap',
    nutrient: 'potassium',
    // A tenth or more of it is potassium: no salt but one made of potassium chloride, sprinkled many times a day.
    from: 10_000,
    per: '100g',
    ceiling: 34,
    ...unreviewed('nkf-potassium'),
    categories: ['spice-salt'],
  },
  'added-phosphate': {
    kind: 'trait',
    trait: 'added-phosphate',
    // Added phosphate is taken up almost whole, and labels give no amount.
    ceiling: 64,
    citation: 'kdoqi-nutrition-2020',
  },
}

/**
 * Kidney disease, stages 3–5, without dialysis. Sodium under 2300 mg; potassium and phosphorus low enough for normal blood
 * values, which for most food lists means 2000 mg and 800–1000 mg a day; protein 0.8 g per kg. The clinician's figures,
 * where blood values allow more, come before these.
 */
export const KIDNEY_DISEASE: Rules = {
  ...WEAK_KIDNEYS,
  potassium: {
    kind: 'limit',
    nutrient: 'potassium',
    day: 2000,
    steps: points([10, 0], [20, 10], [50, 35], [100, 55]),
    ...unreviewed('nkf-potassium'),
  },
  'high-in-potassium': {
    kind: 'cap',
    nutrient: 'potassium',
    // "High" begins at 200–250 mg a serving; before dialysis the upper figure.
    from: 250,
    ceiling: 64,
    ...unreviewed('nkf-potassium'),
    categories: POTASSIUM_LISTED,
  },
  phosphorus: {
    kind: 'limit',
    nutrient: 'phosphorus',
    // The upper end of 800–1000 mg.
    day: 1000,
    steps: points([10, 0], [20, 8], [50, 25], [100, 45]),
    ...unreviewed('kdoqi-bone-2003'),
    categories: OTHER_PHOSPHORUS,
  },
  'plant-phosphorus': {
    kind: 'limit',
    nutrient: 'phosphorus',
    // The gut takes up about half as much from plants (20–50 %) as from animals (40–60 %), so twice as much costs the same.
    day: 1000,
    steps: points([20, 0], [40, 8], [100, 25], [200, 45]),
    ...unreviewed('kdoqi-nutrition-2020'),
    categories: PLANT_PHOSPHORUS,
  },
  protein: {
    kind: 'limit',
    nutrient: 'protein',
    // g per kg of body weight. 70 kg: 56 g a day; three meals of a third each cost nothing.
    day: 0.8,
    scaledBy: 'weight',
    steps: points([33, 0], [50, 10], [100, 35]),
    citation: 'kdigo-ckd-2024',
  },
}

/**
 * Kidney failure with dialysis. Dialysis takes protein out, so 1.0–1.2 g per kg are wanted; between two sessions potassium,
 * phosphorus, sodium and fluid gather, so the lower figure counts as high. The clinician's figures come before these.
 */
export const KIDNEY_DIALYSIS: Rules = {
  ...WEAK_KIDNEYS,
  protein: {
    kind: 'credit',
    measure: 'protein',
    // g per kg of body weight: the lower end of 1.0–1.2. 70 kg: 70 g a day.
    day: 1,
    scaledBy: 'weight',
    steps: points([5, 0], [20, 12], [35, 20]),
    ...unreviewed('kdoqi-protein-2020'),
    // The protein of best quality for its phosphorus; cheese, milk and nuts bring too much with it.
    categories: ['poultry', 'fish-seafood', 'egg', 'red-meat', 'legume'],
  },
  potassium: {
    kind: 'limit',
    nutrient: 'potassium',
    day: 2000,
    steps: points([10, 0], [20, 15], [50, 45], [100, 65]),
    ...unreviewed('nkf-potassium'),
  },
  'high-in-potassium': {
    kind: 'cap',
    nutrient: 'potassium',
    // "High" begins at 200–250 mg a serving; on dialysis the lower figure.
    from: 200,
    ceiling: 64,
    ...unreviewed('nkf-potassium'),
    categories: POTASSIUM_LISTED,
  },
  phosphorus: {
    kind: 'limit',
    nutrient: 'phosphorus',
    // The upper end of 800–1000 mg: the protein that is wanted brings phosphorus with it.
    day: 1000,
    steps: points([10, 0], [20, 8], [50, 28], [100, 50]),
    ...unreviewed('kdoqi-bone-2003'),
    categories: OTHER_PHOSPHORUS,
  },
  'plant-phosphorus': {
    kind: 'limit',
    nutrient: 'phosphorus',
    // The gut takes up about half as much from plants (20–50 %) as from animals (40–60 %), so twice as much costs the same.
    day: 1000,
    steps: points([20, 0], [40, 8], [100, 28], [200, 50]),
    ...unreviewed('kdoqi-nutrition-2020'),
    categories: PLANT_PHOSPHORUS,
  },
  fluid: { kind: 'advice', when: { categories: FLUIDS }, ...unreviewed('nkf-fluid') },
}
