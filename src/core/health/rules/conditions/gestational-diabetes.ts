import { allUnreviewed, points } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * Diabetes in pregnancy: carbohydrate in small amounts over the day, none of it fast; no sweet drinks or juice. All rules of
 * pregnancy hold with it (see rule-sets.ts).
 */
export const GESTATIONAL_DIABETES = allUnreviewed({
  'glycaemic-load': {
    kind: 'limit',
    nutrient: 'glycaemicLoad',
    // A day under 80 is low. 12.5 % is a serving of 10, 25 % one of 20.
    day: 80,
    steps: points([12.5, 0], [25, 12], [50, 28], [100, 45]),
    citation: 'sydney-gi-2021',
  },
  'high-in-glycaemic-load': {
    kind: 'cap',
    nutrient: 'glycaemicLoad',
    // 20 or more, in whole numbers as loads are published.
    from: 19.5,
    ceiling: 64,
    citation: 'sydney-gi-2021',
  },
  sugars: {
    kind: 'limit',
    nutrient: 'sugars',
    // 5 % of 2000 kcal at 4 kcal/g.
    day: 25,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10], [50, 25], [100, 45]),
    citation: 'who-sugars-2015',
    categories: FREE_SUGAR_FOODS,
  },
  'sweet-drinks': {
    kind: 'cap',
    nutrient: 'sugars',
    // Half of what a 330 ml can holds.
    from: 17,
    ceiling: 34,
    citation: 'ada-pregnancy-2025',
    categories: ['soft-drink', 'juice'],
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    day: 28,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10]),
    citation: 'ada-pregnancy-2025',
  },
  // A snack has 15–30 g, a meal 30–60 g.
  'carbohydrate-of-a-meal': {
    kind: 'advice',
    when: { nutrient: 'carbs', from: 45 },
    citation: 'acog-gestational-2018',
  },
})
