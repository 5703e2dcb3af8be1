import type { AgeId } from '../profile.ts'
import { DRINKS, FREE_SUGAR_FOODS, MAYBE_SWEETENED } from './conditions/kinds.ts'
import { points, type Rules, unreviewed } from './rule.ts'

/**
 * What a child is not given to drink and to eat at any age. All rules of ages that speak of named foods ask only where a name
 * or a row says so: else every dish would have to be asked about.
 */
const ANY_CHILD: Rules = {
  alcohol: {
    kind: 'alert',
    traits: ['alcohol'],
    named: true,
    ...unreviewed('cmo-alcohol-2009'),
    categories: [...DRINKS, 'dessert-ice', 'sweet-snack'],
  },
  // Of the spoonful of wine in a stew some stays, and only the cook knows how much.
  'cooked-with-alcohol': {
    kind: 'alert',
    traits: ['alcohol'],
    named: true,
    ask: true,
    ...unreviewed('cmo-alcohol-2009'),
  },
  'high-mercury': {
    kind: 'alert',
    traits: ['high-mercury'],
    named: true,
    under: 16,
    citation: 'nhs-young-children',
  },
  caffeine: {
    kind: 'limit',
    nutrient: 'caffeine',
    day: 400,
    scaledBy: 'reference',
    steps: points([10, 0], [50, 20], [100, 60]),
    citation: 'efsa-caffeine-children-2015',
  },
}

/** Nutri-Score is made for adults: in a child's day the salt and sugar of the same serving take more room. */
const A_CHILDS_DAY: Rules = {
  sodium: {
    kind: 'limit',
    nutrient: 'sodium',
    day: 2000,
    scaledBy: 'reference',
    // A main meal, a third of the day, costs little.
    steps: points([25, 0], [40, 6], [100, 30]),
    citation: 'efsa-sodium-2019',
  },
  sugars: {
    kind: 'limit',
    nutrient: 'sugars',
    // 10 % of 2000 kcal at 4 kcal/g.
    day: 50,
    scaledBy: 'reference',
    steps: points([15, 0], [50, 10], [100, 25]),
    citation: 'who-sugars-2015',
    categories: FREE_SUGAR_FOODS,
  },
}

/** Under 5: what can choke, and what carries germs, poison or too little of what a small child needs. */
const SMALL_CHILD: Rules = {
  'choking-shape': {
    kind: 'alert',
    traits: ['choking-shape'],
    named: true,
    under: 5,
    ...unreviewed('cdc-choking'),
  },
  'hard-raw': { kind: 'alert', traits: ['hard-raw'], named: true, under: 2, ...unreviewed('cdc-choking') },
  'cut-it-up': { kind: 'advice', when: { trait: 'choking-shape' }, under: 5, citation: 'nhs-start-for-life' },
  'whole-nuts': {
    kind: 'alert',
    traits: ['whole-nuts'],
    named: true,
    under: 5,
    citation: 'nhs-young-children',
  },
  'raw-egg': { kind: 'alert', traits: ['raw-egg'], named: true, under: 5, citation: 'nhs-young-children' },
  'raw-fish': { kind: 'alert', traits: ['raw-fish'], named: true, under: 5, citation: 'nhs-start-for-life' },
  'raw-meat': { kind: 'alert', traits: ['raw-meat'], named: true, under: 5, ...unreviewed('fda-under-five') },
  unpasteurised: {
    kind: 'alert',
    traits: ['unpasteurised'],
    named: true,
    under: 5,
    citation: 'nhs-young-children',
  },
  'soft-cheese': {
    kind: 'alert',
    traits: ['soft-cheese'],
    named: true,
    under: 5,
    citation: 'nhs-young-children',
  },
  'liver-a-week': { kind: 'advice', when: { trait: 'liver' }, under: 5, ...unreviewed('nhs-vitamin-a') },
  'rice-drink': { kind: 'alert', traits: ['rice-drink'], named: true, under: 5, citation: 'nhs-drinks' },
  'skimmed-milk': { kind: 'alert', traits: ['skimmed-milk'], named: true, under: 5, citation: 'nhs-drinks' },
  // Glycerol, which keeps it from freezing solid.
  slush: { kind: 'alert', traits: ['slush'], named: true, under: 7, citation: 'fsa-slush-2025' },
}

/** From 65: what may carry listeria is not to be eaten cold. British advice is to be aware of it, American not to have it. */
const LISTERIA: Rules = Object.fromEntries(
  (['raw-fish', 'cold-deli-meat', 'pate', 'unpasteurised', 'raw-sprouts'] as const).map((trait) => [
    trait,
    { kind: 'advice', when: { trait }, ...unreviewed('fda-older-adults') },
  ]),
)

export const AGES: Readonly<Record<AgeId, Rules>> = {
  infant: {
    // Water too: the milk has all the water a baby needs.
    'milk-only': {
      kind: 'alert',
      traits: ['beyond-milk-feeds'],
      under: 0.5,
      ...unreviewed('nhs-first-solids'),
    },
    // Spores of botulism, which only a gut of more than a year holds down.
    honey: { kind: 'alert', traits: ['honey'], named: true, citation: 'nhs-young-children' },
    'cows-milk': { kind: 'alert', traits: ['cows-milk-drink'], named: true, citation: 'nhs-drinks' },
    salt: { kind: 'alert', traits: ['salty'], named: true, citation: 'nhs-young-children' },
    'added-sugar': {
      kind: 'alert',
      traits: ['added-sugar'],
      named: true,
      citation: 'nhs-young-children',
      categories: MAYBE_SWEETENED,
    },
    'plant-drink': { kind: 'alert', traits: ['plant-drink'], named: true, citation: 'nhs-drinks' },
    'fruit-juice': { kind: 'alert', traits: ['fruit-juice'], named: true, ...unreviewed('aap-juice-2017') },
    juice: { kind: 'advice', when: { categories: ['juice'] }, citation: 'nhs-young-children' },
    ...SMALL_CHILD,
    ...A_CHILDS_DAY,
    ...ANY_CHILD,
  },
  toddler: {
    'added-sugar': {
      kind: 'alert',
      traits: ['added-sugar'],
      named: true,
      under: 2,
      ...unreviewed('dga-2020-under-two'),
      categories: MAYBE_SWEETENED,
    },
    'low-fat-milk': {
      kind: 'alert',
      traits: ['low-fat-milk'],
      named: true,
      under: 2,
      citation: 'nhs-drinks',
    },
    ...SMALL_CHILD,
    ...A_CHILDS_DAY,
    ...ANY_CHILD,
  },
  'young-child': { ...SMALL_CHILD, ...A_CHILDS_DAY, ...ANY_CHILD },
  'older-child': { ...A_CHILDS_DAY, ...ANY_CHILD },
  /** Nobody said how old: what only smaller children must not have is asked about, since the age decides. */
  child: {
    honey: { kind: 'alert', traits: ['honey'], named: true, ask: true, citation: 'nhs-young-children' },
    'choking-shape': {
      kind: 'alert',
      traits: ['choking-shape', 'whole-nuts'],
      named: true,
      ask: true,
      ...unreviewed('cdc-choking'),
    },
    'raw-fish': {
      kind: 'alert',
      traits: ['raw-fish'],
      named: true,
      ask: true,
      citation: 'nhs-start-for-life',
    },
    'soft-cheese': {
      kind: 'alert',
      traits: ['soft-cheese'],
      named: true,
      ask: true,
      citation: 'nhs-young-children',
    },
    'rice-drink': { kind: 'alert', traits: ['rice-drink'], named: true, ask: true, citation: 'nhs-drinks' },
    'skimmed-milk': {
      kind: 'alert',
      traits: ['skimmed-milk'],
      named: true,
      ask: true,
      citation: 'nhs-drinks',
    },
    slush: { kind: 'alert', traits: ['slush'], named: true, ask: true, citation: 'fsa-slush-2025' },
    ...A_CHILDS_DAY,
    ...ANY_CHILD,
  },
  'older-adult': LISTERIA,
}
