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
import { measureSaid } from './stated-measure.ts'
import type { Word } from './words.ts'

export type Interpretation = {
  readonly facts: readonly Fact[]
  /** It was understood, be it that it does not hold. */
  readonly settled: boolean
  readonly denied?: boolean
  readonly unsure?: boolean
}

const NOT_SETTLED: Interpretation = { facts: [], settled: false }
const DENIED: Interpretation = { facts: [], settled: true, denied: true }

/** What a phrase comes to in its clause. */
export function interpretPhrase(phrase: Phrase, reader: ClauseContext): Interpretation {
  const told = phrase.meanings.map((meaning) => tellMeaning(meaning, phrase, reader))
  return (
    told.find(({ unsure }) => unsure) ?? {
      facts: told.flatMap(({ facts }) => facts),
      settled: told.some(({ settled }) => settled),
      denied: told.some(({ denied }) => denied === true),
    }
  )
}

function tellMeaning(meaning: Meaning, phrase: Phrase, reader: ClauseContext): Interpretation {
  switch (meaning.kind) {
    case 'condition':
      return condition(meaning.id, phrase, reader)
    case 'diet':
      return unlessDenied(phrase, reader, [{ kind: 'diet', id: meaning.id, abstains: false }])
    case 'medicine':
      return unlessDenied(phrase, reader, [{ kind: 'medicine', id: meaning.id }])
    case 'allergens':
      return allergens(meaning.ids, phrase, reader)
    case 'abstention':
      return abstention(meaning.id, phrase, reader)
    case 'severity':
      return severity(meaning.severity, phrase, reader)
    case 'allergy':
      return { facts: [], settled: hasAllergens(reader) || denialBefore(phrase.at, reader) === 'denied' }
    case 'drinking':
      return drinking(phrase, reader)
    case 'nutrient':
    case 'other':
      return NOT_SETTLED
  }
}

function condition(id: StatedConditionId, phrase: Phrase, reader: ClauseContext): Interpretation {
  // "Can't have lactose", "lactose-free" are how one has it.
  const named = reader.words.slice(phrase.at, phrase.at + phrase.length).map(({ plain }) => plain)
  if (id === 'lactose-intolerance' && named.length === 1 && reader.frame === 'avoided')
    return has({ kind: 'condition', id })
  if (named.some((word) => /^(?:cant|cannot)$/.test(word))) return has({ kind: 'condition', id })
  if (id === 'kidney-disease' && isEarlyStage(reader.words)) return { ...NOT_SETTLED, unsure: true }
  if (id !== 'high-cholesterol' && !named.some((word) => MEASURE_WORDS.has(word)))
    return unlessDenied(phrase, reader, [{ kind: 'condition', id }])
  const said = reader.before.denied ? 'fine' : measureSaid(id, reader.words, reader.phrases, reader.silent)
  if (said === 'unsure') return { ...NOT_SETTLED, unsure: true }
  return said === 'high' ? has({ kind: 'condition', id }) : DENIED
}

/** The kidney rules are those of stages 3 to 5. */
function isEarlyStage(words: readonly Word[]): boolean {
  return words.some(
    ({ plain }, i) => plain === 'stage' && /^(?:1|2|i|ii|one|two)$/.test(words[i + 1]?.plain ?? ''),
  )
}

function has(fact: Fact): Interpretation {
  return { facts: [fact], settled: true }
}

function unlessDenied(phrase: Phrase, reader: ClauseContext, facts: readonly Fact[]): Interpretation {
  const denial = denialBefore(phrase.at, reader)
  if (denial === 'unsure') return { ...NOT_SETTLED, unsure: true }
  const endsWithNo =
    phrase.at + phrase.length === reader.words.length - 1 &&
    /^(?:no|not|none)$/.test(reader.words.at(-1)?.plain ?? '')
  return denial === 'denied' || endsWithNo ? DENIED : { facts, settled: true }
}

function allergens(
  ids: readonly AllergyId[],
  { at, length }: Phrase,
  { words, frame }: ClauseContext,
): Interpretation {
  const before = words[at - 1]?.plain ?? ''
  if (PLANT_WORDS.has(before) || QUALIFIERS.has(before)) return NOT_SETTLED
  if (frame === 'not-allergic') return { facts: [], settled: true, denied: false }
  if (frame)
    return { facts: ids.map((id) => ({ kind: 'allergy', id, avoided: frame === 'avoided' })), settled: true }
  const plainly = words.every(
    ({ plain }, i) => isSmall(plain) || EATING_WORDS.has(plain) || (i >= at && i < at + length),
  )
  const eaten = ids.includes('fish') && ids.length === 1 && words.some(({ plain }) => EATING_WORDS.has(plain))
  return eaten && plainly
    ? { facts: [{ kind: 'eats-fish', text: words.map(({ said }) => said).join(' ') }], settled: true }
    : NOT_SETTLED
}

function abstention(id: DietId, { at }: Phrase, { words, frame }: ClauseContext): Interpretation {
  if (QUALIFIERS.has(words[at - 1]?.plain ?? '')) return NOT_SETTLED
  const meant = frame === 'avoided' || (frame === 'allergic' && (id === 'no-pork' || id === 'no-alcohol'))
  return meant ? { facts: [{ kind: 'diet', id, abstains: true }], settled: true } : NOT_SETTLED
}

/** Who does not drink, and does not say what, drinks no alcohol. */
function drinking({ at }: Phrase, { words, frame }: ClauseContext): Interpretation {
  const meant = frame === 'avoided' && at === words.length - 1
  return meant ? { facts: [{ kind: 'diet', id: 'no-alcohol', abstains: true }], settled: true } : NOT_SETTLED
}

function severity(said: AllergySeverity, phrase: Phrase, reader: ClauseContext): Interpretation {
  const denied = denialBefore(phrase.at, reader) !== 'none'
  return denied
    ? { facts: [], settled: true }
    : { facts: [{ kind: 'severity', severity: said }], settled: true }
}

function hasAllergens({ phrases }: ClauseContext): boolean {
  return phrases.some(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'allergens' || kind === 'abstention' || kind === 'condition'),
  )
}
