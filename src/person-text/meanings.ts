import type {
  AllergyId,
  AllergySeverity,
  DietId,
  MedicineId,
  StatedConditionId,
} from '../core/health/profile.ts'
import { append } from '../core/util/group-by.ts'
import { CONDITION_PHRASES } from './lexicon/conditions.ts'
import {
  ABSTENTION_PHRASES,
  ALLERGEN_PHRASES,
  ALLERGY_PHRASES,
  DIET_PHRASES,
  MILD_PHRASES,
  SEVERE_PHRASES,
} from './lexicon/foods.ts'
import type { TargetMeasure } from './lexicon/measures.ts'
import { NUTRIENT_PHRASES } from './lexicon/measures.ts'
import { MEDICINE_PHRASES } from './lexicon/medicines.ts'
import { OTHER_PHRASES } from './lexicon/others.ts'

/** What a word or phrase can mean; `other` is something no rule knows. */
export type Meaning =
  | { readonly kind: 'condition'; readonly id: StatedConditionId }
  | { readonly kind: 'allergens'; readonly ids: readonly AllergyId[] }
  | { readonly kind: 'allergy' }
  | { readonly kind: 'severity'; readonly severity: AllergySeverity }
  | { readonly kind: 'diet'; readonly id: DietId }
  | { readonly kind: 'abstention'; readonly id: DietId }
  /** "I don't drink". */
  | { readonly kind: 'drinking' }
  | { readonly kind: 'medicine'; readonly id: MedicineId }
  | { readonly kind: 'nutrient'; readonly id: TargetMeasure }
  | { readonly kind: 'other' }

type Phrase = { readonly words: readonly string[]; readonly meanings: readonly Meaning[] }

/** All phrases by their first word, longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const meaningsOf = new Map<string, Meaning[]>()
  const add = (phrases: string, meaning: Meaning) => {
    for (const phrase of phrases.split(',')) append(meaningsOf, phrase.trim(), meaning)
  }
  for (const [id, phrases] of entries(CONDITION_PHRASES)) add(phrases, { kind: 'condition', id })
  for (const [phrases, ids] of ALLERGEN_PHRASES) add(phrases, { kind: 'allergens', ids })
  for (const [id, phrases] of entries(DIET_PHRASES)) add(phrases, { kind: 'diet', id })
  for (const [phrases, id] of ABSTENTION_PHRASES) add(phrases, { kind: 'abstention', id })
  for (const [id, phrases] of entries(MEDICINE_PHRASES)) add(phrases, { kind: 'medicine', id })
  for (const [id, phrases] of entries(NUTRIENT_PHRASES)) add(phrases, { kind: 'nutrient', id })
  add(ALLERGY_PHRASES, { kind: 'allergy' })
  add(SEVERE_PHRASES, { kind: 'severity', severity: 'severe' })
  add(MILD_PHRASES, { kind: 'severity', severity: 'mild' })
  add('drink', { kind: 'drinking' })
  add(OTHER_PHRASES, { kind: 'other' })
  const byFirst = new Map<string, Phrase[]>()
  for (const [phrase, meanings] of meaningsOf) {
    const words = phrase.split(' ')
    append(byFirst, words[0] as string, { words, meanings })
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byFirst
})()

/** Every word of every phrase: what a misspelt word may stand for. */
export const VOCABULARY: ReadonlySet<string> = new Set(
  [...PHRASES.values()].flatMap((phrases) => phrases.flatMap(({ words }) => words)),
)

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][]
}
