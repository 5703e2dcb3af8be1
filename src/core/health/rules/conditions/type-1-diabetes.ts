import { allUnreviewed, points } from '../rule.ts'

/**
 * Type 1 diabetes. What a meal needs is its insulin, so the carbohydrate of a serving is told and takes no points, and sugar
 * is not forbidden: against low blood sugar it is the remedy. Saturated fat and fibre count for the heart.
 */
export const TYPE_1_DIABETES = allUnreviewed({
  carbohydrate: { kind: 'advice', when: { nutrient: 'carbs', from: 5 }, citation: 'ada-nutrition-2019' },
  // A load of 20 or more in a serving is high.
  'fast-carbohydrate': {
    kind: 'advice',
    when: { nutrient: 'glycaemicLoad', from: 19.5 },
    citation: 'ada-standards-2025',
  },
  // Fat and protein raise blood sugar late; 40 g of fat in a meal is where trials see it.
  'late-rise': { kind: 'advice', when: { nutrient: 'fat', from: 40 }, citation: 'ada-standards-2025' },
  saturates: {
    kind: 'limit',
    nutrient: 'saturates',
    // Less than 10 % of 2000 kcal at 9 kcal/g.
    day: 22,
    scaledBy: 'energy',
    steps: points([10, 0], [20, 4], [50, 12], [100, 25]),
    citation: 'ada-standards-2025',
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    // 14 g per 1000 kcal.
    day: 28,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 8]),
    citation: 'ada-nutrition-2019',
  },
  // Half a drink: with insulin, alcohol can bring the blood sugar too low, hours later too.
  alcohol: { kind: 'advice', when: { nutrient: 'alcohol', from: 7 }, citation: 'ada-nutrition-2019' },
})
