import type { AllergyId, DietId } from '../../core/health/profile.ts'

/** What people say they are allergic to, singular, with the allergens it stands for. A single nut or fish stands for its group. */
export const ALLERGEN_PHRASES: readonly (readonly [phrases: string, allergens: readonly AllergyId[]])[] = [
  ['peanut, groundnut, ground nut, monkey nut, peanut butter, satay', ['peanut']],
  ['nut', ['tree-nut', 'peanut']],
  [
    'tree nut, treenut, almond, hazelnut, walnut, cashew, pecan, pistachio, macadamia, macadamia nut, brazil nut, cashew nut, nut milk',
    ['tree-nut'],
  ],
  [
    'milk, dairy, casein, whey, cow milk, cows milk, milk protein, cow milk protein, cows milk protein, goat milk, dairy product',
    ['milk'],
  ],
  ['egg, egg white, egg yolk, ovalbumin', ['egg']],
  ['fish, cod, tuna, salmon, anchovy, anchovie, mackerel, white fish', ['fish']],
  ['shellfish, shell fish', ['crustacean', 'mollusc']],
  ['seafood, sea food', ['fish', 'crustacean', 'mollusc']],
  ['crustacean, prawn, shrimp, crab, lobster, crayfish, langoustine, scampi', ['crustacean']],
  ['mollusc, mollusk, mussel, oyster, clam, scallop, squid, octopus, calamari, snail', ['mollusc']],
  ['soy, soya, soybean, soya bean, soy bean, tofu, edamame', ['soy']],
  ['gluten, barley, rye', ['gluten']],
  ['wheat, wheat flour', ['wheat']],
  ['sesame, sesame seed, tahini', ['sesame']],
  ['celery, celeriac', ['celery']],
  ['mustard', ['mustard']],
  ['sulphite, sulfite, sulphur dioxide, sulfur dioxide, sulfite in wine', ['sulphite']],
  ['lupin, lupine', ['lupin']],
]

/** Beside an allergen, these make it an allergy. */
export const ALLERGY_PHRASES =
  'allergic, allergy, allergie, anaphylaxis, anaphylactic, anaphylactic shock, anaphylactic reaction, intolerant, intolerance, sensitive, ' +
  'sensitivity, react, reaction, epipen, epi pen, hypersensitive, very allergic, highly allergic, badly allergic'

export const SEVERE_PHRASES =
  'severe, severely, serious, seriously, anaphylaxis, anaphylactic, anaphylactic shock, anaphylactic reaction, life threatening, deadly, ' +
  'extreme, extremely, epipen, epi pen, very allergic, highly allergic, badly allergic'
export const MILD_PHRASES = 'mild, mildly, slight, slightly'

/** Ways of eating that have a name. */
export const DIET_PHRASES: Readonly<Record<DietId, string>> = {
  vegan: 'vegan, plant based, plant based diet',
  vegetarian: 'vegetarian, veggie, vegitarian, lacto vegetarian, ovo vegetarian, ovo lacto vegetarian',
  pescatarian: 'pescatarian, pescetarian, pescatarien, pesco vegetarian',
  halal: 'halal, halal food, halal meat',
  kosher: 'kosher, kosher food',
  'no-pork': 'non pork',
  'no-alcohol': 'teetotal, teetotaller, teetotaler, sober, non alcoholic',
}

/** Foods that stand for a diet when they are not eaten: "no pork", "I don't eat meat". */
export const ABSTENTION_PHRASES: readonly (readonly [phrases: string, diet: DietId])[] = [
  ['pork, bacon, ham, pig', 'no-pork'],
  ['alcohol, booze, alcoholic drink', 'no-alcohol'],
  ['meat', 'vegetarian'],
  ['animal product, anything from animal, animal', 'vegan'],
]

/** Milk of these has no milk in it, so an allergy to it is none to milk. */
export const PLANT_WORDS = new Set([
  'almond',
  'oat',
  'soy',
  'soya',
  'coconut',
  'rice',
  'cashew',
  'hemp',
  'plant',
])
