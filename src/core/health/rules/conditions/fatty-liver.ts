import { allUnreviewed, points } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * Fatty liver that is not from alcohol (MASLD, formerly NAFLD): sugar in drinks above all, saturated fat, and alcohol, of
 * which there is no amount that helps. Coffee goes with less scarring.
 */
export const FATTY_LIVER = allUnreviewed({
  sugars: {
    kind: 'limit',
    nutrient: 'sugars',
    // 10 % of 2000 kcal at 4 kcal/g.
    day: 50,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 12], [50, 28], [100, 45]),
    citation: 'easl-masld-2024',
    categories: FREE_SUGAR_FOODS,
  },
  'sweet-drinks': {
    kind: 'cap',
    nutrient: 'sugars',
    // Half of what a 330 ml can holds.
    from: 17,
    ceiling: 34,
    citation: 'easl-masld-2024',
    categories: ['soft-drink'],
  },
  saturates: {
    kind: 'limit',
    nutrient: 'saturates',
    // Less than 10 % of 2000 kcal at 9 kcal/g.
    day: 22,
    scaledBy: 'energy',
    steps: points([10, 0], [20, 6], [50, 18], [100, 35]),
    citation: 'easl-masld-2024',
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g.
    day: 14,
    steps: points([0, 0], [50, 15], [100, 30], [300, 50]),
    citation: 'aasld-nafld-2023',
  },
  unsaturates: {
    kind: 'credit',
    measure: 'unsaturates',
    // 22 % of 2000 kcal at 9 kcal/g: the Mediterranean way of eating.
    day: 48,
    scaledBy: 'energy',
    steps: points([4, 0], [20, 10]),
    citation: 'easl-masld-2024',
    categories: ['fat-oil', 'nuts-seeds', 'fish-seafood', 'fruit', 'legume'],
  },
  fibre: {
    kind: 'credit',
    measure: 'fibre',
    day: 28,
    scaledBy: 'energy',
    steps: points([5, 0], [20, 8]),
    citation: 'easl-masld-2024',
  },
  coffee: {
    kind: 'credit',
    measure: 'caffeine',
    // Tea has half of what coffee has, and was studied less.
    day: 400,
    steps: points([10, 0], [24, 3]),
    citation: 'aasld-nafld-2023',
    categories: ['tea-coffee'],
  },
})
