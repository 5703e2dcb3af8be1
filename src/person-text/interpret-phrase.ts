import type { AllergyId, AllergySeverity, DietId, StatedConditionId } from '../core/health/profile.ts'
import type { ClauseContext } from './clause-context.ts'
import { denialBefore } from './denial.ts'
import type { Fact } from './fact.ts'
import { PLANT_WORDS } from './lexicon/foods.ts'
import { MEASURE_WORDS } from './lexicon/measured.ts'
import { EATING_WORDS, QUALIFIERS } from './lexicon/small-words.ts'
import type { Meaning } from './meanings.ts'
import type { Phrase } from './phrases.ts'
import { isSmall } from './small-words.ts'
import { levelOfMeasure } from './stated-measure.ts'
import type { Word } from './words.ts'

/** What a phrase states. */
export type Interpretation = {
  readonly facts: readonly Fact[]
  /** True also for what is understood and denied. */
  readonly understood: boolean
  readonly denied?: boolean
  readonly unsure?: boolean
}

const NOT_UNDERSTOOD: Interpretation = { facts: [], understood: false }
const DENIED: Interpretation = { facts: [], understood: true, denied: true }

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
      return unlessDenied(phrase, context, [{ kind: 'diet', id: meaning.id, abstains: false }])
    case 'medicine':
      return unlessDenied(phrase, context, [{ kind: 'medicine', id: meaning.id }])
    case 'allergens':
      return allergens(meaning.ids, phrase, context)
    case 'abstention':
      return abstention(meaning.id, phrase, context)
    case 'severity':
      return severity(meaning.severity, phrase, context)
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
  if (id === 'kidney-disease' && isEarlyStage(context.words)) return { ...NOT_UNDERSTOOD, unsure: true }
  if (id !== 'high-cholesterol' && !named.some((word) => MEASURE_WORDS.has(word)))
    return unlessDenied(phrase, context, [{ kind: 'condition', id }])
  const level = context.before.denied
    ? 'fine'
    : levelOfMeasure(id, context.words, context.phrases, context.skipped)
  if (level === 'unsure') return { ...NOT_UNDERSTOOD, unsure: true }
  return level === 'high' ? has({ kind: 'condition', id }) : DENIED
}

/** The rules for kidney disease are those of stages 3 to 5. */
function isEarlyStage(words: readonly Word[]): boolean {
  return words.some(
    ({ plain }, i) => plain === 'stage' && /^(?:1|2|i|ii|one|two)$/.test(words[i + 1]?.plain ?? ''),
  )
}

function has(fact: Fact): Interpretation {
  return { facts: [fact], understood: true }
}

function unlessDenied(phrase: Phrase, context: ClauseContext, facts: readonly Fact[]): Interpretation {
  const denial = denialBefore(phrase.at, context)
  if (denial === 'unsure') return { ...NOT_UNDERSTOOD, unsure: true }
  const endsWithNo =
    phrase.at + phrase.length === context.words.length - 1 &&
    /^(?:no|not|none)$/.test(context.words.at(-1)?.plain ?? '')
  return denial === 'denied' || endsWithNo ? DENIED : { facts, understood: true }
}

function allergens(
  ids: readonly AllergyId[],
  { at, length }: Phrase,
  { words, frame }: ClauseContext,
): Interpretation {
  const before = words[at - 1]?.plain ?? ''
  if (PLANT_WORDS.has(before) || QUALIFIERS.has(before)) return NOT_UNDERSTOOD
  if (frame === 'not-allergic') return { facts: [], understood: true, denied: false }
  if (frame)
    return {
      facts: ids.map((id) => ({ kind: 'allergy', id, avoided: frame === 'avoided' })),
      understood: true,
    }
  const plainly = words.every(
    ({ plain }, i) => isSmall(plain) || EATING_WORDS.has(plain) || (i >= at && i < at + length),
  )
  const eaten = ids.includes('fish') && ids.length === 1 && words.some(({ plain }) => EATING_WORDS.has(plain))
  return eaten && plainly
    ? {
        facts: [{ kind: 'eats-fish', text: words.map(({ written }) => written).join(' ') }],
        understood: true,
      }
    : NOT_UNDERSTOOD
}

function abstention(id: DietId, { at }: Phrase, { words, frame }: ClauseContext): Interpretation {
  if (QUALIFIERS.has(words[at - 1]?.plain ?? '')) return NOT_UNDERSTOOD
  const meant = frame === 'avoided' || (frame === 'allergic' && (id === 'no-pork' || id === 'no-alcohol'))
  return meant ? { facts: [{ kind: 'diet', id, abstains: true }], understood: true } : NOT_UNDERSTOOD
}

/** "I don't drink", with nothing after it, means no alcohol. */
function drinking({ at }: Phrase, { words, frame }: ClauseContext): Interpretation {
  const meant = frame === 'avoided' && at === words.length - 1
  return meant
    ? { facts: [{ kind: 'diet', id: 'no-alcohol', abstains: true }], understood: true }
    : NOT_UNDERSTOOD
}

function severity(stated: AllergySeverity, phrase: Phrase, context: ClauseContext): Interpretation {
  const denied = denialBefore(phrase.at, context) !== 'none'
  return denied
    ? { facts: [], understood: true }
    : { facts: [{ kind: 'severity', severity: stated }], understood: true }
}

function hasAllergens({ phrases }: ClauseContext): boolean {
  return phrases.some(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'allergens' || kind === 'abstention' || kind === 'condition'),
  )
}
