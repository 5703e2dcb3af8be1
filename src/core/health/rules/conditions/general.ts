import { points, type Rules, unreviewed } from '../rule.ts'
import { FREE_SUGAR_FOODS } from './kinds.ts'

/**
 * For anyone: Nutri-Score is the base (see base-score.ts), and nothing it has weighed is weighed again, so letter and
 * colour agree. What Nutri-Score leaves out, drinks with alcohol and salt by itself, has rules here; the notes say what is a
 * large part of this person's day in a serving.
 */
export const GENERAL: Rules = {
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g. One drink as it is poured, up to 17.5 g, keeps "in moderation" of the base of 45.
    day: 14,
    steps: points([0, 0], [125, 10], [300, 40]),
    citation: 'dga-2020',
    categories: ['alcoholic-drink'],
  },
  // Less is better, and so is weaker: a spirit is no better than the lemonade it is poured into.
  'strong-drink': {
    kind: 'limit',
    nutrient: 'alcohol',
    // g in 100 g: about 25 % by volume. Beer and wine lie below 60 % of it, spirits above 150 %.
    day: 20,
    per: '100g',
    steps: points([60, 0], [100, 15], [160, 25]),
    ...unreviewed('nhs-alcohol'),
    categories: ['alcoholic-drink'],
  },
  'sugar-with-alcohol': {
    kind: 'limit',
    nutrient: 'sugars',
    // 10 % of 2000 kcal at 4 kcal/g.
    day: 50,
    scaledBy: 'reference',
    steps: points([10, 0], [35, 12], [70, 25]),
    citation: 'who-sugars-2015',
    categories: ['alcoholic-drink'],
  },
  salt: {
    kind: 'limit',
    nutrient: 'sodium',
    // Less than 5 g of salt a day; salt is sodium × 2.5.
    day: 2000,
    scaledBy: 'reference',
    steps: points([5, 0], [20, 40], [60, 70]),
    citation: 'who-healthy-diet',
    categories: ['spice-salt'],
  },
  saturates: {
    kind: 'note',
    nutrient: 'saturates',
    day: 20,
    scaledBy: 'reference',
    citation: 'fda-daily-values',
  },
  sodium: {
    kind: 'note',
    nutrient: 'sodium',
    day: 2000,
    scaledBy: 'reference',
    citation: 'who-healthy-diet',
  },
  fibre: { kind: 'note', nutrient: 'fibre', day: 28, scaledBy: 'reference', citation: 'fda-daily-values' },
  'free-sugars': {
    kind: 'note',
    nutrient: 'sugars',
    // 10 % of 2000 kcal at 4 kcal/g.
    day: 50,
    scaledBy: 'reference',
    citation: 'who-sugars-2015',
    categories: FREE_SUGAR_FOODS,
  },
  caffeine: {
    kind: 'note',
    nutrient: 'caffeine',
    day: 400,
    scaledBy: 'reference',
    ...unreviewed('efsa-caffeine-adults-2015'),
  },
}
