import type { MedicineId } from '../profile.ts'
import { points, type Rules, unreviewed } from './rule.ts'

export const MEDICINES: Readonly<Record<MedicineId, Rules>> = {
  /**
   * Warfarin works against vitamin K, so what matters is that its amount stays much the same from week to week: nothing is
   * forbidden and greens stay good food. A serving with half of a day's 120 µg (adequate intake, men; 90 µg women) or more is
   * "in moderation": keep it steady. From a fifth (24 µg, "high" on a US label) it is worth knowing.
   */
  warfarin: {
    'keep-steady': {
      kind: 'cap',
      nutrient: 'vitaminK',
      from: 60,
      ceiling: 64,
      ...unreviewed('warfarin-label'),
    },
    'vitamin-k': { kind: 'advice', when: { nutrient: 'vitaminK', from: 24 }, citation: 'nhs-warfarin' },
    alcohol: { kind: 'advice', when: { trait: 'alcohol' }, citation: 'nhs-warfarin' },
    grapefruit: { kind: 'advice', when: { trait: 'grapefruit' }, citation: 'nhs-warfarin' },
    cranberry: { kind: 'advice', when: { categories: ['juice'] }, citation: 'nhs-warfarin' },
  },
  /**
   * Grapefruit blocks what breaks simvastatin down in the gut: a glass a day raises its level in the blood by about 260 %, so the
   * label says to avoid it. The study that measured it thinks the harm small; both are stated.
   */
  simvastatin: {
    grapefruit: { kind: 'alert', traits: ['grapefruit'], ...unreviewed('simvastatin-label') },
    'how-much': { kind: 'advice', when: { trait: 'grapefruit' }, citation: 'statins-grapefruit-2016' },
  },
  /** As with simvastatin. */
  lovastatin: {
    grapefruit: { kind: 'alert', traits: ['grapefruit'], ...unreviewed('lovastatin-label') },
    'how-much': { kind: 'advice', when: { trait: 'grapefruit' }, citation: 'statins-grapefruit-2016' },
  },
  /** Grapefruit raises atorvastatin by about 80 %; the label warns of more than 1.2 L of juice a day, not of a glass. */
  atorvastatin: {
    grapefruit: { kind: 'trait', trait: 'grapefruit', ceiling: 64, citation: 'statins-grapefruit-2016' },
    'much-grapefruit': { kind: 'advice', when: { trait: 'grapefruit' }, citation: 'atorvastatin-label' },
  },
  /**
   * Irreversible MAO inhibitors (phenelzine, tranylcypromine): food that can hold more than some 6 mg of tyramine in a serving
   * can send the blood pressure up at once. Aged cheese, cured or fermented meat, tap beer, yeast extract, sauerkraut, soy sauce,
   * fava pods, pickled herring, pâté. Other alcohol is named, not barred.
   */
  maoi: {
    tyramine: { kind: 'alert', traits: ['tyramine'], citation: 'therapeutic-guidelines-maoi' },
    alcohol: { kind: 'advice', when: { trait: 'alcohol' }, ...unreviewed('phenelzine-label') },
  },
  /**
   * Spironolactone, eplerenone, amiloride, triamterene keep potassium in the body. A usual diet stays, a diet rich in potassium
   * and salt substitutes do not go with them. Held against WHO's 3510 mg a day; a tenth of it, 350 mg, in one serving is rich
   * (dietitians call more than 200–250 mg high where the kidneys are ill, which these people's need not be).
   */
  'potassium-sparing': {
    potassium: {
      kind: 'limit',
      nutrient: 'potassium',
      day: 3510,
      steps: points([10, 0], [18, 10], [30, 30]),
      ...unreviewed('spironolactone-label'),
    },
    'high-in-potassium': {
      kind: 'cap',
      nutrient: 'potassium',
      from: 350,
      ceiling: 64,
      ...unreviewed('kdoqi-potassium-food'),
    },
    'salt-substitute': {
      kind: 'cap',
      nutrient: 'potassium',
      // A tenth or more of it is potassium: no salt but one made of potassium chloride, sprinkled many times a day.
      from: 10_000,
      per: '100g',
      ceiling: 34,
      ...unreviewed('spironolactone-label'),
      categories: ['spice-salt'],
    },
    'salt-substitutes': {
      kind: 'advice',
      when: { categories: ['spice-salt'] },
      ...unreviewed('spironolactone-label'),
    },
  },
  /**
   * The label forbids alcohol with metronidazole and for days after. Reviews find the evidence for the reaction weak; the
   * label is followed all the same, since a course is short, and the dispute is stated.
   */
  metronidazole: {
    alcohol: { kind: 'alert', traits: ['alcohol'], ...unreviewed('metronidazole-label') },
    disputed: { kind: 'advice', when: { trait: 'alcohol' }, citation: 'metronidazole-disputed' },
  },
  /** Any alcohol, in drinks, sauces or vinegar, brings on the reaction that disulfiram is given for. */
  disulfiram: {
    alcohol: { kind: 'alert', traits: ['alcohol'], ...unreviewed('disulfiram-label') },
    sauces: { kind: 'advice', when: { categories: ['sauce-condiment'] }, ...unreviewed('disulfiram-label') },
  },
  /**
   * Protein competes with levodopa on its way into the blood and the brain. The day's protein stays (0.8 g/kg, 56 g at 70 kg);
   * what counts is when: the tablet 30 minutes before a meal, most of the protein in the evening. A serving with a quarter of
   * the day's protein, 14 g, is one to time.
   */
  levodopa: {
    'high-in-protein': {
      kind: 'cap',
      nutrient: 'protein',
      from: 14,
      ceiling: 64,
      ...unreviewed('levodopa-label'),
    },
    timing: { kind: 'advice', when: { nutrient: 'protein', from: 7 }, citation: 'espen-neurology-2018' },
  },
  /** Calcium binds tetracycline in the gut: milk halves what is taken up, a splash in coffee can be measured. Timing, no score. */
  tetracycline: {
    // 5 % of 1000 mg; a splash of milk has 30 mg, a slice of cheese 200.
    calcium: { kind: 'advice', when: { nutrient: 'calcium', from: 50 }, ...unreviewed('tetracycline-label') },
  },
  /** Taken on an empty stomach: calcium, soy, much fibre, coffee and grapefruit hold it back. Timing, no score. */
  levothyroxine: {
    calcium: {
      kind: 'advice',
      // A tenth of 1000 mg.
      when: { nutrient: 'calcium', from: 100 },
      ...unreviewed('levothyroxine-label'),
    },
    soy: { kind: 'advice', when: { trait: 'soy' }, ...unreviewed('levothyroxine-label') },
    coffee: {
      kind: 'advice',
      // A cup of coffee; a cup of tea, of which the label says nothing, has 48 mg.
      when: { nutrient: 'caffeine', from: 60 },
      ...unreviewed('levothyroxine-label'),
    },
    // "High" is 20 % of the Daily Value of 28 g.
    fibre: { kind: 'advice', when: { nutrient: 'fibre', from: 5.6 }, ...unreviewed('levothyroxine-label') },
    grapefruit: { kind: 'advice', when: { trait: 'grapefruit' }, ...unreviewed('levothyroxine-label') },
  },
}
