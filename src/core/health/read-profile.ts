import { type Part, whatIsSaid } from './cholesterol-said.ts'
import type { AllergyId, ConditionId } from './profile.ts'
import {
  ALLERGEN_WORDS,
  ALLERGY_WORDS,
  AVOIDANCES,
  CONDITION_WORDS,
  FILLERS,
  FINE_WORDS,
  HIGH_WORDS,
  NEGATIONS,
  PLANT_WORDS,
} from './profile-lexicon.ts'
import { closestWord } from './spelling.ts'

type Condition = Exclude<ConditionId, 'general'>

export type ProfileReading = {
  readonly conditions: Condition[]
  readonly allergies: AllergyId[]
  /** The person's own words that no rule knows, for showing as such. */
  readonly notUnderstood: string[]
}

type Frame = 'allergic' | 'not-allergic'

/**
 * Reads what a person writes of themselves: "I have high cholesterol, and my son can't eat peanuts". Clause by clause;
 * knows negation ("not allergic to milk") and near spellings; what it does not know is returned, never guessed.
 */
export function readProfile(text: string): ProfileReading {
  const conditions = new Set<Condition>()
  const allergies = new Set<AllergyId>()
  const notUnderstood: string[] = []
  let frame: Frame | undefined
  for (const { clause, turned } of clausesOf(text)) {
    const reading = readClause(clause, turned ? undefined : frame)
    frame = reading.frame
    for (const condition of reading.conditions) conditions.add(condition)
    for (const allergy of reading.allergies) allergies.add(allergy)
    if (reading.rest) notUnderstood.push(reading.rest)
  }
  return { conditions: [...conditions], allergies: [...allergies], notUnderstood }
}

type Clause = {
  readonly clause: string
  /** After "but": what was said before does not go on. */
  readonly turned: boolean
}

/** Not split: "5.2", and what a colon gives the value of ("LDL: 190", "cholesterol: normal"). */
const CLAUSE_ENDS =
  /[;!?\n()&+]+|(?<!\d)[.,]+|[.,]+(?!\d)|:(?!\s*(?:\d|no|not|none|normal|fine|good|okay|ok|low)(?:\d|\b))|\b(and|but|or)\b/i

function clausesOf(text: string): readonly Clause[] {
  // Splitting by a pattern with a group also gives the joining words, at every second place.
  const parts = text.replace(/[’']/g, '').split(CLAUSE_ENDS)
  return parts.flatMap((part, i) => {
    const clause = i % 2 === 0 ? (part ?? '').trim() : ''
    return clause === '' ? [] : [{ clause, turned: parts[i - 1]?.toLowerCase() === 'but' }]
  })
}

function readClause(clause: string, before: Frame | undefined) {
  const words = wordsOf(clause)
  const known = words.map(lookUp)
  const unknown = words.filter((word, i) => known[i] === undefined && !isSmallWord(word))
  const frame = frameOf(words, known, unknown, before)

  const named = known.flatMap((each) => (each?.kind === 'condition' ? [each.id] : []))
  const allergens = known.flatMap((each, i) =>
    each?.kind === 'allergen' && !PLANT_WORDS.has(words[i - 1] ?? '') ? [each.id] : [],
  )
  const spokenOf = named.length > 0 || (frame !== undefined && allergens.length > 0)
  const left = named.length > 0 ? unknown.filter((word) => !isNumber(word) && !FINE_WORDS.has(word)) : unknown
  const said =
    named.length > 0
      ? whatIsSaid(
          words,
          words.map((word, i) => partOf(word, known[i])),
        )
      : undefined
  return {
    frame: allergens.length > 0 ? frame : undefined,
    conditions: said === 'high' ? named : [],
    allergies: frame === 'allergic' ? allergens : [],
    rest: spokenOf && said !== 'unsure' ? left.join(' ') : saysSomething(words) ? clause : '',
  }
}

function partOf(word: string, known: Known | undefined): Part {
  if (known) return known.kind === 'condition' ? 'condition' : 'allergen'
  if (HIGH_WORDS.has(word)) return 'high'
  if (FINE_WORDS.has(word)) return 'fine'
  if (isNumber(word)) return 'number'
  return isSmallWord(word) ? 'small' : 'unknown'
}

function isSmallWord(word: string): boolean {
  return FILLERS.has(word) || NEGATIONS.has(word) || AVOIDANCES.has(word)
}

function saysSomething(words: readonly string[]): boolean {
  return words.some((word) => !isSmallWord(word))
}

/** What is said of the allergens of a clause; one that holds nothing but allergens goes on with the clause before. */
function frameOf(
  words: readonly string[],
  known: readonly (Known | undefined)[],
  unknown: readonly string[],
  before: Frame | undefined,
): Frame | undefined {
  const negated = words.some((word) => NEGATIONS.has(word))
  if (known.some((each) => each?.kind === 'allergy')) return negated ? 'not-allergic' : 'allergic'
  if (words.some((word) => AVOIDANCES.has(word))) return 'allergic'
  return unknown.length === 0 && words.length <= 3 ? (before ?? 'allergic') : undefined
}

type Known =
  | { readonly kind: 'condition'; readonly id: Condition }
  | { readonly kind: 'allergen'; readonly id: AllergyId }
  | { readonly kind: 'allergy' }

const CONDITIONS = Object.keys(CONDITION_WORDS)
const ALLERGENS = Object.keys(ALLERGEN_WORDS)

function lookUp(word: string): Known | undefined {
  if (FILLERS.has(word) || NEGATIONS.has(word)) return undefined
  const condition = CONDITION_WORDS[closestWord(word, CONDITIONS) ?? '']
  if (condition) return { kind: 'condition', id: condition }
  const allergen = ALLERGEN_WORDS[closestWord(singular(word), ALLERGENS) ?? '']
  if (allergen) return { kind: 'allergen', id: allergen }
  return closestWord(word, ALLERGY_WORDS) ? { kind: 'allergy' } : undefined
}

function wordsOf(clause: string): readonly string[] {
  return (
    clause
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{Diacritic}/gu, '')
      .match(/\d+(?:[.,]\d+)?|[\p{L}\p{N}]+/gu) ?? []
  )
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
}

function isNumber(word: string): boolean {
  return /^\d+(?:[.,]\d+)?$/.test(word)
}
