import { points, type Rules, unreviewed } from '../rule.ts'
import { MEAT_FISH_EGGS } from './kinds.ts'

/**
 * Calcium stones, the common kind; for them the caps decide, and the limits only order what is under a cap. Oxalate 40–50 mg a day where the urine holds much of it, sodium up to 2300 mg, animal
 * protein other than dairy 0.8–1.0 g/kg, fewer colas; calcium stays normal, 1000–1200 mg, since it binds oxalate in the gut;
 * fluid for at least 2–2.5 L of urine.
 */
export const KIDNEY_STONES: Rules = {
  oxalate: {
    kind: 'limit',
    nutrient: 'oxalate',
    day: 50,
    steps: points([4, 0], [20, 4], [60, 12], [100, 20], [300, 45]),
    ...unreviewed('upmc-oxalate'),
  },
  'high-in-oxalate': {
    kind: 'cap',
    nutrient: 'oxalate',
    from: 10,
    ceiling: 64,
    ...unreviewed('upmc-oxalate'),
  },
  'a-day-of-oxalate': {
    kind: 'cap',
    nutrient: 'oxalate',
    from: 50,
    ceiling: 34,
    ...unreviewed('upmc-oxalate'),
  },
  sodium: {
    kind: 'limit',
    nutrient: 'sodium',
    day: 2300,
    steps: points([5, 0], [20, 6], [50, 20], [100, 40]),
    citation: 'aua-stones-2019',
  },
  // 20 % of 2300 mg.
  'high-in-sodium': { kind: 'cap', nutrient: 'sodium', from: 460, ceiling: 64, citation: 'fda-daily-values' },
  'animal-protein': {
    kind: 'limit',
    nutrient: 'protein',
    day: 1,
    scaledBy: 'weight',
    steps: points([15, 0], [40, 15], [80, 35]),
    citation: 'aua-stones-2019',
    categories: MEAT_FISH_EGGS,
  },
  cola: {
    kind: 'cap',
    nutrient: 'phosphorus',
    // Among soft drinks only those with phosphoric acid have any: a can of cola 30 mg.
    from: 15,
    ceiling: 64,
    citation: 'acp-stones-2014',
    categories: ['soft-drink'],
  },
  calcium: {
    kind: 'credit',
    measure: 'calcium',
    day: 1000,
    steps: points([5, 0], [25, 10]),
    citation: 'aua-stones-2019',
    categories: ['milk', 'yogurt', 'cheese', 'plant-drink'],
  },
  fluid: { kind: 'advice', when: { categories: ['water'] }, citation: 'aua-stones-2019' },
  'oxalate-with-calcium': {
    kind: 'advice',
    when: { nutrient: 'oxalate', from: 10 },
    citation: 'aua-stones-2019',
  },
}
