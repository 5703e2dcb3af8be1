import type { AllergyId, ConditionId } from './profile.ts'

/** Words people use, singular, lower case, without accents. US and UK. */
export const CONDITION_WORDS: Readonly<Record<string, Exclude<ConditionId, 'general'>>> = {
  cholesterol: 'high-cholesterol',
  ldl: 'high-cholesterol',
  hypercholesterolemia: 'high-cholesterol',
  hypercholesterolaemia: 'high-cholesterol',
  hyperlipidemia: 'high-cholesterol',
  hyperlipidaemia: 'high-cholesterol',
  dyslipidemia: 'high-cholesterol',
  dyslipidaemia: 'high-cholesterol',
}

export const ALLERGEN_WORDS: Readonly<Record<string, AllergyId>> = {
  peanut: 'peanut',
  groundnut: 'peanut',
  milk: 'milk',
  dairy: 'milk',
  casein: 'milk',
  whey: 'milk',
}

/** Milk of these has no milk in it. */
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

export const ALLERGY_WORDS = ['allergic', 'allergy', 'allergie', 'anaphylaxis', 'anaphylactic'] as const

export const NEGATIONS = new Set(
  'no not never without none dont doesnt isnt arent havent hasnt wasnt aint nor neither'.split(' '),
)
/** With an allergen, these say that it must not be eaten. */
export const AVOIDANCES = new Set(
  'no not never without cant cannot avoid avoids avoiding free dont doesnt'.split(' '),
)

/** A cholesterol that is so needs no rule. */
export const FINE_WORDS = new Set('low normal fine good ok okay healthy great'.split(' '))

/** A cholesterol that is so needs its rule. */
export const HIGH_WORDS = new Set('high higher elevated raised problem problems'.split(' '))

/** Measured beside cholesterol, with limits of their own that no rule here knows. */
export const OTHER_MEASURES = new Set('hdl triglyceride triglycerides ratio'.split(' '))

/** With these, "low cholesterol" is what the person is after, not what they have. */
export const WISH_WORDS = new Set(
  'eat eating eats food foods lower must need needs product products should trying want'.split(' '),
)

/** Borderline high or high from here on: NCEP ATP III in mg/dL; the same limits as laboratories round them, mmol/L. */
export const HIGH_FROM = {
  total: { mgPerDl: 200, mmolPerL: 5.2 },
  ldl: { mgPerDl: 130, mmolPerL: 3.4 },
} as const

/** What a cholesterol value can be: other numbers are ages, years or amounts. */
export const PLAUSIBLE = { mgPerDl: { min: 20, max: 800 }, mmolPerL: { min: 0.5, max: 20 } } as const

/** Say nothing of health by themselves. */
export const FILLERS = new Set(
  (
    'a about all also am an and any are as at at be been being but by can child children cut dad daughter day diagnosed do ' +
    'does down eat eating eats father food foods for friend from get got had has have having he her hers high him his ' +
    'husband i id im in is it its ive just kid kids level levels lower little me mom mother mum must mine my need needs of on ' +
    'or our partner people person please problem problems raised really she should so some someone something son suffer ' +
    'suffers that the their them they this to too trying two us very want we who wife with would you your elevated severe ' +
    'severely mild bad badly product products mg dl mmol l total only count reading longer anymore higher'
  ).split(' '),
)
