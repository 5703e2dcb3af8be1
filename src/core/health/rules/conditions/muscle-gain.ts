import { points, type Rules } from '../rule.ts'
import { PROTEIN_FOODS } from './kinds.ts'

/** Gaining muscle with training: 1.6 g of protein per kg of body weight a day, in meals of 20–40 g. */
export const MUSCLE_GAIN: Rules = {
  protein: {
    kind: 'credit',
    measure: 'protein',
    // g per kg of body weight. 70 kg: 112 g a day, of which 20 g are 18 % and 40 g 36 %.
    day: 1.6,
    scaledBy: 'weight',
    steps: points([4, 0], [18, 20], [36, 28]),
    citation: 'morton-protein-2018',
    // What is cured, breaded or sweetened brings its protein with too much else.
    categories: PROTEIN_FOODS,
  },
  'protein-of-dishes': {
    kind: 'credit',
    measure: 'protein',
    // As above; less, since the fat and salt of a dish come in the same amount.
    day: 1.6,
    scaledBy: 'weight',
    steps: points([4, 0], [18, 8], [36, 12]),
    citation: 'morton-protein-2018',
    categories: ['mixed-dish', 'soup'],
  },
  'meal-of-protein': {
    kind: 'advice',
    when: { nutrient: 'protein', from: 20 },
    citation: 'issn-protein-2017',
  },
  alcohol: {
    kind: 'limit',
    nutrient: 'alcohol',
    // One US standard drink, 14 g.
    day: 14,
    steps: points([0, 0], [125, 10], [300, 40]),
    citation: 'dga-2020',
  },
}
