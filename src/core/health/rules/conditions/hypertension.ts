import { points, type Rules, unreviewed } from '../rule.ts'

/**
 * High blood pressure. Sodium: less than 2300 mg a day, ideally 1500 mg; the ideal is the measure here, since it is meant
 * for people who have high blood pressure already, and 2300 mg, the limit for anyone, says what is "high" in a serving.
 * Potassium 3500–5000 mg from food, no alcohol or at most one drink, and the DASH way of eating.
 */
export const HYPERTENSION: Rules = {
  sodium: {
    kind: 'limit',
    nutrient: 'sodium',
    day: 1500,
    // From 140 mg, the most that may be called "low sodium" (FDA), which is 9.3 %.
    steps: points([9.3, 0], [20, 10], [50, 28], [100, 50]),
    citation: 'aha-acc-hypertension-2025',
  },
  // "High" is 20 % of the Daily Value of 2300 mg.
  'high-in-sodium': { kind: 'cap', nutrient: 'sodium', from: 460, ceiling: 64, citation: 'fda-daily-values' },
  potassium: {
    kind: 'credit',
    measure: 'potassium',
    // The lower end of 3500–5000 mg.
    day: 3500,
    steps: points([5, 0], [20, 10]),
    citation: 'aha-acc-hypertension-2025',
    // Where DASH gets it from; of fried, salted or sweet food it is no credit.
    categories: [
      'fruit',
      'vegetable',
      'legume',
      'nuts-seeds',
      'potato-starch',
      'milk',
      'yogurt',
      'fish-seafood',
    ],
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    day: 30,
    steps: points([5, 0], [20, 8]),
    ...unreviewed('nhlbi-dash-2006'),
  },
  saturates: {
    kind: 'limit',
    nutrient: 'saturates',
    // 6 % of 2000 kcal at 9 kcal/g. Half the weight it has for cholesterol: DASH is measured on blood pressure.
    day: 13,
    scaledBy: 'energy',
    steps: points([10, 0], [50, 10], [100, 20]),
    ...unreviewed('nhlbi-dash-2006'),
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g: the most for women, half the most for men.
    day: 14,
    steps: points([0, 0], [100, 9], [120, 10], [200, 35]),
    citation: 'aha-acc-hypertension-2025',
  },
}
