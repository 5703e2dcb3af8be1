import type { DietId } from '../profile.ts'
import { type Rules, unreviewed } from './rule.ts'

export const DIETS: Readonly<Record<DietId, Rules>> = {
  /** Nothing from animals, honey included. The allergens are named too: a row may state them where it leaves `animal` open. */
  vegan: {
    animal: {
      kind: 'alert',
      traits: ['animal', 'meat', 'gelatine', 'milk', 'egg', 'fish', 'crustacean', 'mollusc'],
      citation: 'vegan-society',
    },
  },
  /**
   * No meat, fish, shellfish or what slaughter leaves over. Parmesan and its kind are by law made with
   * rennet of calves; of other cheeses that is worth saying, and no alert.
   */
  vegetarian: {
    animal: {
      kind: 'alert',
      traits: ['meat', 'fish', 'crustacean', 'mollusc', 'gelatine', 'rennet'],
      citation: 'vegetarian-society',
    },
    rennet: { kind: 'advice', when: { categories: ['cheese'] }, citation: 'vegetarian-society' },
  },
  /** Fish but no meat. Gelatine can be made of fish, so it has to be asked for. */
  pescatarian: {
    meat: { kind: 'alert', traits: ['meat'], ...unreviewed('pescatarian-usage') },
    gelatine: { kind: 'alert', traits: ['gelatine'], ask: true, ...unreviewed('pescatarian-usage') },
  },
  /**
   * No pork, no alcohol; meat and gelatine are halal only from an animal slaughtered by the rule, which no photo shows. Seafood
   * is lawful by Codex; some schools leave out shellfish, which a person can add as an allergy.
   */
  halal: {
    forbidden: { kind: 'alert', traits: ['pork', 'alcohol'], ...unreviewed('codex-halal') },
    slaughter: { kind: 'alert', traits: ['meat', 'gelatine'], ask: true, ...unreviewed('codex-halal') },
  },
  /**
   * No pork, no shellfish, no meat together with milk. Meat, gelatine, cheese (rennet) and yogurt (gelatine, cultures) are kosher only
   * under supervision, which no photo shows. Fish known to have no scales are forbidden; that fish need them, and wine
   * a certificate, is only mentioned, since most fish and drinks are no question.
   */
  kosher: {
    forbidden: { kind: 'alert', traits: ['pork', 'crustacean', 'mollusc'], ...unreviewed('ou-kosher') },
    'meat-and-milk': { kind: 'alert', traits: ['meat', 'milk'], together: true, ...unreviewed('ou-kosher') },
    supervision: { kind: 'alert', traits: ['meat', 'gelatine'], ask: true, ...unreviewed('ou-kosher') },
    cheese: {
      kind: 'alert',
      traits: ['milk'],
      ask: true,
      categories: ['cheese'],
      ...unreviewed('ou-kosher'),
    },
    yogurt: {
      kind: 'alert',
      traits: ['milk'],
      ask: true,
      categories: ['yogurt'],
      ...unreviewed('ou-kosher'),
    },
    'no-scales': { kind: 'alert', traits: ['no-scales'], named: true, ...unreviewed('ou-kosher') },
    'fins-and-scales': { kind: 'advice', when: { categories: ['fish-seafood'] }, ...unreviewed('ou-kosher') },
    wine: { kind: 'advice', when: { categories: ['alcoholic-drink'] }, ...unreviewed('ou-kosher') },
  },
  /** No pork. Gelatine is mostly made of pigs, so it has to be asked for. */
  'no-pork': {
    pork: { kind: 'alert', traits: ['pork'], citation: 'eu-1169-2011-meat' },
    gelatine: { kind: 'alert', traits: ['gelatine'], ask: true, citation: 'eu-1169-2011-meat' },
  },
  /** No alcohol, in drinks or in what is cooked with it. */
  'no-alcohol': {
    alcohol: { kind: 'alert', traits: ['alcohol'], citation: 'eu-1169-2011-alcohol' },
  },
}
