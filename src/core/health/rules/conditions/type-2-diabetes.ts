import { points, type Rules, unreviewed } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * Type 2 diabetes. A serving of glycaemic load 10 or less is low, 20 or more high; little added sugar, fibre at least 14 g
 * per 1000 kcal, little saturated fat. No share of carbohydrate is ideal, so carbohydrate itself is stated and not judged.
 */
export const TYPE_2_DIABETES: Rules = {
  'glycaemic-load': {
    kind: 'limit',
    nutrient: 'glycaemicLoad',
    // A day under 80 is low. 12.5 % is a serving of 10, 25 % one of 20.
    day: 80,
    steps: points([12.5, 0], [25, 12], [50, 28], [100, 45]),
    ...unreviewed('sydney-gi-2021'),
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
    // 5 % of 2000 kcal at 4 kcal/g: the ideal, as close to "minimise added sugar" as a figure goes.
    day: 25,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10], [50, 25], [100, 45]),
    citation: 'who-sugars-2015',
    categories: FREE_SUGAR_FOODS,
  },
  'starchy-vegetables': {
    kind: 'kind-of-food',
    // Vegetables without starch are the ones to eat more of; half the plate, the starch a quarter.
    categories: ['potato-starch'],
    effect: -10,
    ...unreviewed('ada-nutrition-2019'),
  },
  'added-sugar': {
    kind: 'trait',
    trait: 'added-sugar',
    ceiling: 64,
    ...unreviewed('ada-standards-2025'),
    // Where sugar of the food's own hides what was added.
    categories: ['milk', 'yogurt', 'plant-drink', 'tea-coffee', 'fruit'],
  },
  saturates: {
    kind: 'limit',
    nutrient: 'saturates',
    // Less than 10 % of 2000 kcal at 9 kcal/g.
    day: 22,
    scaledBy: 'energy',
    steps: points([10, 0], [20, 6], [50, 18], [100, 35]),
    ...unreviewed('ada-standards-2025'),
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    // 14 g per 1000 kcal.
    day: 28,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 10]),
    ...unreviewed('ada-nutrition-2019'),
  },
  'carbohydrate-choice': {
    kind: 'advice',
    // One carbohydrate choice.
    when: { nutrient: 'carbs', from: 15 },
    ...unreviewed('ada-nutrition-2019'),
  },
  // Half a drink; with insulin or a sulphonylurea, alcohol can bring the blood sugar too low.
  alcohol: { kind: 'advice', when: { nutrient: 'alcohol', from: 7 }, ...unreviewed('ada-nutrition-2019') },
}
