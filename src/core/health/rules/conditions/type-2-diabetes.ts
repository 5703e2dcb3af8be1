import type { Condition } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * Type 2 diabetes. A serving of glycaemic load 10 or less is low, 20 or more high; little added sugar, fibre at least 14 g
 * per 1000 kcal, little saturated fat. No share of carbohydrate is ideal, so carbohydrate itself is stated and not judged.
 */
export const TYPE_2_DIABETES: Condition = {
  id: 'type-2-diabetes',
  rules: [
    {
      kind: 'limit',
      id: 'type-2-diabetes/glycaemic-load',
      nutrient: 'glycaemicLoad',
      // A day under 80 is low. 12.5 % is a serving of 10, 25 % one of 20.
      day: 80,
      steps: [
        [12.5, 0],
        [25, 12],
        [50, 28],
        [100, 45],
      ],
      citation: 'sydney-gi-2021',
      needsReview: true,
    },
    {
      kind: 'cap',
      id: 'type-2-diabetes/high-in-glycaemic-load',
      nutrient: 'glycaemicLoad',
      // 20 or more, in whole numbers as loads are published.
      from: 19.5,
      ceiling: 64,
      citation: 'sydney-gi-2021',
    },
    {
      kind: 'limit',
      id: 'type-2-diabetes/sugars',
      nutrient: 'sugars',
      // 5 % of 2000 kcal at 4 kcal/g: the ideal, as close to "minimise added sugar" as a figure goes.
      day: 25,
      scaledBy: 'energy',
      steps: [
        [5, 0],
        [20, 10],
        [50, 25],
        [100, 45],
      ],
      citation: 'who-sugars-2015',
      categories: FREE_SUGAR_FOODS,
    },
    {
      kind: 'kind-of-food',
      id: 'type-2-diabetes/starchy-vegetables',
      // Vegetables without starch are the ones to eat more of; half the plate, the starch a quarter.
      categories: ['potato-starch'],
      effect: -10,
      citation: 'ada-nutrition-2019',
      needsReview: true,
    },
    {
      kind: 'trait',
      id: 'type-2-diabetes/added-sugar',
      trait: 'added-sugar',
      ceiling: 64,
      citation: 'ada-standards-2025',
      needsReview: true,
      // Where sugar of the food's own hides what was added.
      categories: ['milk', 'yogurt', 'plant-drink', 'tea-coffee', 'fruit'],
    },
    {
      kind: 'limit',
      id: 'type-2-diabetes/saturates',
      nutrient: 'saturates',
      // Less than 10 % of 2000 kcal at 9 kcal/g.
      day: 22,
      scaledBy: 'energy',
      steps: [
        [10, 0],
        [20, 6],
        [50, 18],
        [100, 35],
      ],
      citation: 'ada-standards-2025',
      needsReview: true,
    },
    {
      kind: 'credit',
      id: 'type-2-diabetes/fibre',
      measure: 'fibre',
      // 14 g per 1000 kcal.
      day: 28,
      scaledBy: 'energy',
      steps: [
        [5, 0],
        [20, 10],
      ],
      citation: 'ada-nutrition-2019',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'type-2-diabetes/carbohydrate-choice',
      // One carbohydrate choice.
      when: { nutrient: 'carbs', from: 15 },
      citation: 'ada-nutrition-2019',
      needsReview: true,
    },
    {
      kind: 'advice',
      id: 'type-2-diabetes/alcohol',
      // Half a drink; with insulin or a sulphonylurea, alcohol can bring the blood sugar too low.
      when: { nutrient: 'alcohol', from: 7 },
      citation: 'ada-nutrition-2019',
      needsReview: true,
    },
  ],
}
