import type { AllergyId, DietId, StatedConditionId } from '../core/health/profile.ts'
import type { AllergyFrame, Carried, Fact } from './fact.ts'
import { PLANT_WORDS } from './lexicon/foods.ts'
import { MEASURE_WORDS } from './lexicon/measured.ts'
import { DENIALS, EATING_WORDS, QUALIFIERS, SMALL_WORDS } from './lexicon/small-words.ts'
import type { Meaning } from './meanings.ts'
import { type Phrase, placesOf } from './phrases.ts'
import { levelOfMeasure } from './stated-level.ts'
import type { Word } from './words.ts'

/** A clause while it is being read. */
export type ClauseContext = {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly before: Carried
  readonly frame: AllergyFrame | undefined
  /** Places of words that are understood already: whom it is about, and figures. */
  readonly skipped: ReadonlySet<number>
}

/** What a phrase states. */
export type Interpretation = {
  readonly facts: readonly Fact[]
  /** True also for what is understood and denied. */
  readonly understood: boolean
  readonly denied?: boolean
  readonly unsure?: boolean
}

const NOT_UNDERSTOOD: Interpretation = { facts: [], understood: false }
const UNSURE: Interpretation = { ...NOT_UNDERSTOOD, unsure: true }
/** Understood, and nothing new. */
export const UNDERSTOOD: Interpretation = { facts: [], understood: true }
const DENIED: Interpretation = { ...UNDERSTOOD, denied: true }

/** What a phrase states in its clause. */
export function interpretPhrase(phrase: Phrase, context: ClauseContext): Interpretation {
  const read = phrase.meanings.map((meaning) => interpretMeaning(meaning, phrase, context))
  return (
    read.find(({ unsure }) => unsure) ?? {
      facts: read.flatMap(({ facts }) => facts),
      understood: read.some(({ understood }) => understood),
      denied: read.some(({ denied }) => denied === true),
    }
  )
}

function interpretMeaning(meaning: Meaning, phrase: Phrase, context: ClauseContext): Interpretation {
  switch (meaning.kind) {
    case 'condition':
      return condition(meaning.id, phrase, context)
    case 'diet':
      return unlessDenied(phrase, context, { kind: 'diet', id: meaning.id, abstains: false })
    case 'medicine':
      return unlessDenied(phrase, context, { kind: 'medicine', id: meaning.id })
    case 'allergens':
      return allergens(meaning.ids, phrase, context)
    case 'abstention':
      return abstention(meaning.id, phrase, context)
    case 'severity':
      return denialBefore(phrase.at, context) === 'none' ? has(meaning) : UNDERSTOOD
    case 'allergy':
      return { facts: [], understood: hasAllergens(context) || denialBefore(phrase.at, context) === 'denied' }
    case 'drinking':
      return drinking(phrase, context)
    case 'nutrient':
    case 'other':
      return NOT_UNDERSTOOD
  }
}

function condition(id: StatedConditionId, phrase: Phrase, context: ClauseContext): Interpretation {
  // "Can't have lactose" and "lactose-free" are ways to say it.
  const named = context.words.slice(phrase.at, phrase.at + phrase.length).map(({ plain }) => plain)
  if (id === 'lactose-intolerance' && named.length === 1 && context.frame === 'avoided')
    return has({ kind: 'condition', id })
  if (named.some((word) => /^(?:cant|cannot)$/.test(word))) return has({ kind: 'condition', id })
  if (id === 'kidney-disease' && isEarlyStage(context.words)) return UNSURE
  if (id !== 'high-cholesterol' && !named.some((word) => MEASURE_WORDS.has(word)))
    return unlessDenied(phrase, context, { kind: 'condition', id })
  const level = context.before.denied
    ? 'fine'
    : levelOfMeasure(id, context.words, context.phrases, context.skipped)
  if (level === 'unsure') return UNSURE
  return level === 'high' ? has({ kind: 'condition', id }) : DENIED
}

/** The rules for kidney disease are those of stages 3 to 5. */
function isEarlyStage(words: readonly Word[]): boolean {
  return words.some(
    ({ plain }, i) => plain === 'stage' && /^(?:1|2|i|ii|one|two)$/.test(words[i + 1]?.plain ?? ''),
  )
}

function has(...facts: readonly Fact[]): Interpretation {
  return { facts, understood: true }
}

function unlessDenied(phrase: Phrase, context: ClauseContext, fact: Fact): Interpretation {
  const denial = denialBefore(phrase.at, context)
  if (denial === 'unsure') return UNSURE
  const endsWithNo =
    phrase.at + phrase.length === context.words.length - 1 &&
    /^(?:no|not|none)$/.test(context.words.at(-1)?.plain ?? '')
  return denial === 'denied' || endsWithNo ? DENIED : has(fact)
}

/** Whether the word at a place is denied: by a "not" before it, with nothing but known words between. */
function denialBefore(
  at: number,
  { words, phrases, before, skipped }: ClauseContext,
): 'denied' | 'unsure' | 'none' {
  const from = words.findLastIndex(({ plain }, i) => i < at && DENIALS.has(plain) && !isJust(words, i))
  if (from < 0)
    return before.denied && words.slice(0, at).every(({ plain }) => SMALL_WORDS.has(plain))
      ? 'denied'
      : 'none'
  const known = new Set([...skipped, ...phrases.flatMap(placesOf)])
  const strange = words.some(({ plain }, i) => i > from && i < at && !SMALL_WORDS.has(plain) && !known.has(i))
  return strange ? 'unsure' : 'denied'
}

/** "Not only", "not just". */
function isJust(words: readonly Word[], at: number): boolean {
  return /^(?:only|just)$/.test(words[at + 1]?.plain ?? '')
}

function allergens(
  ids: readonly AllergyId[],
  { at, length }: Phrase,
  { words, frame }: ClauseContext,
): Interpretation {
  const before = words[at - 1]?.plain ?? ''
  if (PLANT_WORDS.has(before) || QUALIFIERS.has(before)) return NOT_UNDERSTOOD
  if (frame === 'not-allergic') return UNDERSTOOD
  if (frame) return has(...ids.map((id) => ({ kind: 'allergy', id, avoided: frame === 'avoided' }) as const))
  const plainly = words.every(
    ({ plain }, i) => SMALL_WORDS.has(plain) || EATING_WORDS.has(plain) || (i >= at && i < at + length),
  )
  const eaten = ids.includes('fish') && ids.length === 1 && words.some(({ plain }) => EATING_WORDS.has(plain))
  return eaten && plainly
    ? has({ kind: 'eats-fish', text: words.map(({ written }) => written).join(' ') })
    : NOT_UNDERSTOOD
}

function abstention(id: DietId, { at }: Phrase, { words, frame }: ClauseContext): Interpretation {
  if (QUALIFIERS.has(words[at - 1]?.plain ?? '')) return NOT_UNDERSTOOD
  const meant = frame === 'avoided' || (frame === 'allergic' && (id === 'no-pork' || id === 'no-alcohol'))
  return meant ? has({ kind: 'diet', id, abstains: true }) : NOT_UNDERSTOOD
}

/** "I don't drink", with nothing after it, means no alcohol. */
function drinking({ at }: Phrase, { words, frame }: ClauseContext): Interpretation {
  const meant = frame === 'avoided' && at === words.length - 1
  return meant ? has({ kind: 'diet', id: 'no-alcohol', abstains: true }) : NOT_UNDERSTOOD
}

function hasAllergens({ phrases }: ClauseContext): boolean {
  return phrases.some(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'allergens' || kind === 'abstention' || kind === 'condition'),
  )
}
