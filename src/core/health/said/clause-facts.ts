import { PLANT_WORDS } from '../lexicon/foods.ts'
import { MEASURE_WORDS } from '../lexicon/measured.ts'
import {
  AVOIDANCES,
  DENIALS,
  EATING_WORDS,
  FACT_WORDS,
  FILLERS,
  FINE_WORDS,
  HIGH_WORDS,
  LIKING_WORDS,
  NEGATIONS,
  QUALIFIERS,
  UNSURE_WORDS,
} from '../lexicon/small-words.ts'
import type { AllergyId, AllergySeverity, DietId, MedicineId, StatedConditionId } from '../profile.ts'
import { type FigureSaid, figuresIn } from './figures-said.ts'
import type { Meaning } from './meanings.ts'
import { measureSaid } from './measure-said.ts'
import { type Phrase, phrasesIn } from './phrases.ts'
import { isNumber, type Word } from './words.ts'

/** What is said of the allergens of a clause: an allergy, that they are not eaten, or that they are no allergy. */
export type Frame = 'allergic' | 'avoided' | 'not-allergic'

export type Fact =
  | { readonly kind: 'condition'; readonly id: StatedConditionId }
  | { readonly kind: 'allergy'; readonly id: AllergyId; readonly avoided: boolean }
  | { readonly kind: 'severity'; readonly severity: AllergySeverity }
  | { readonly kind: 'diet'; readonly id: DietId; readonly abstains: boolean }
  | { readonly kind: 'eats-fish'; readonly text: string }
  | { readonly kind: 'medicine'; readonly id: MedicineId }
  | { readonly kind: 'figure'; readonly figure: FigureSaid }

/** What went before in the same sentence and may go on. */
export type Before = {
  readonly frame: Frame | undefined
  readonly denied: boolean
  readonly severity: AllergySeverity | undefined
}

export type ClauseReading = Before & {
  readonly facts: readonly Fact[]
  /** Place of the first word that says something. */
  readonly from: number | undefined
  /** Places of the words nothing was made of; `all` where the clause as a whole was not understood. */
  readonly unread: readonly number[] | 'all'
}

type Reader = {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly before: Before
  readonly frame: Frame | undefined
  readonly silent: ReadonlySet<number>
}

/** Reads one clause. `silent` are the places of the words that say whom it is about. */
export function readClause(
  words: readonly Word[],
  silent: ReadonlySet<number>,
  before: Before,
): ClauseReading {
  const { figures, taken } = figuresIn(words)
  const skipped = new Set([...silent, ...taken])
  const phrases = phrasesIn(words, skipped)
  if (isUnsure(words, phrases)) return NOT_UNDERSTOOD
  const reader: Reader = {
    words,
    phrases,
    before,
    frame: frameOf(words, phrases, skipped, before),
    silent: skipped,
  }
  const told = phrases.map((phrase) => tell(phrase, reader))
  const facts = told.flatMap((each) => each.facts)
  const understood = figures.length > 0 || told.some(({ settled }) => settled)
  if (told.some(({ unsure }) => unsure)) return NOT_UNDERSTOOD
  const read = new Set(told.flatMap(({ settled }, i) => (settled ? placesOf(phrases[i] as Phrase) : [])))
  const measured = facts.length > 0 || understood
  const unread = words.flatMap(({ plain }, i) => {
    if (read.has(i) || skipped.has(i) || (isSmall(plain) && !inOther(phrases, i))) return []
    return measured && (isNumber(plain) || FINE_WORDS.has(plain)) && !inOther(phrases, i) ? [] : [i]
  })
  const speaks = unread.length > 0 || words.some(({ plain }, i) => !skipped.has(i) && !isSmall(plain))
  const said = facts.find((fact) => fact.kind === 'severity')?.severity
  const goesOn = said === undefined && facts.some(({ kind }) => kind === 'allergy') && isBare(words, phrases)
  const severity = goesOn ? before.severity : facts.some(({ kind }) => kind === 'allergy') ? said : undefined
  return {
    facts: [
      ...facts,
      ...(goesOn && severity ? [{ kind: 'severity', severity } as const] : []),
      ...figures.map((figure) => ({ kind: 'figure', figure }) as const),
    ],
    from: Math.min(...taken, ...phrases.map(({ at }) => at)),
    unread: understood ? unread : speaks ? 'all' : [],
    frame: understood ? reader.frame : undefined,
    denied: told.some(({ denied }) => denied),
    severity,
  }
}

const NOT_UNDERSTOOD: ClauseReading = {
  facts: [],
  from: undefined,
  unread: 'all',
  frame: undefined,
  denied: false,
  severity: undefined,
}

type Told = {
  readonly facts: readonly Fact[]
  /** It was understood, be it that it does not hold. */
  readonly settled: boolean
  readonly denied?: boolean
  readonly unsure?: boolean
}

const NOT_SETTLED: Told = { facts: [], settled: false }
const DENIED: Told = { facts: [], settled: true, denied: true }

/** What a phrase comes to in its clause. */
function tell(phrase: Phrase, reader: Reader): Told {
  const told = phrase.meanings.map((meaning) => tellMeaning(meaning, phrase, reader))
  return (
    told.find(({ unsure }) => unsure) ?? {
      facts: told.flatMap(({ facts }) => facts),
      settled: told.some(({ settled }) => settled),
      denied: told.some(({ denied }) => denied === true),
    }
  )
}

function tellMeaning(meaning: Meaning, phrase: Phrase, reader: Reader): Told {
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

function condition(id: StatedConditionId, phrase: Phrase, reader: Reader): Told {
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

function has(fact: Fact): Told {
  return { facts: [fact], settled: true }
}

function unlessDenied(phrase: Phrase, reader: Reader, facts: readonly Fact[]): Told {
  const denial = denialBefore(phrase.at, reader)
  if (denial === 'unsure') return { ...NOT_SETTLED, unsure: true }
  const endsWithNo =
    phrase.at + phrase.length === reader.words.length - 1 &&
    /^(?:no|not|none)$/.test(reader.words.at(-1)?.plain ?? '')
  return denial === 'denied' || endsWithNo ? DENIED : { facts, settled: true }
}

/** Whether what stands at a place is denied: by a "not" before it with nothing but known words between. */
function denialBefore(at: number, { words, phrases, before, silent }: Reader): 'denied' | 'unsure' | 'none' {
  const from = words.findLastIndex(({ plain }, i) => i < at && DENIALS.has(plain) && !isJust(words, i))
  if (from < 0)
    return before.denied && words.slice(0, at).every(({ plain }) => isSmall(plain)) ? 'denied' : 'none'
  const strange = words.slice(from + 1, at).some(({ plain }, i) => {
    const place = from + 1 + i
    return (
      !isSmall(plain) && !silent.has(place) && !phrases.some((phrase) => placesOf(phrase).includes(place))
    )
  })
  return strange ? 'unsure' : 'denied'
}

/** "Not only", "not just". */
function isJust(words: readonly Word[], at: number): boolean {
  return /^(?:only|just)$/.test(words[at + 1]?.plain ?? '')
}

function allergens(ids: readonly AllergyId[], { at, length }: Phrase, { words, frame }: Reader): Told {
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

function abstention(id: DietId, { at }: Phrase, { words, frame }: Reader): Told {
  if (QUALIFIERS.has(words[at - 1]?.plain ?? '')) return NOT_SETTLED
  const meant = frame === 'avoided' || (frame === 'allergic' && (id === 'no-pork' || id === 'no-alcohol'))
  return meant ? { facts: [{ kind: 'diet', id, abstains: true }], settled: true } : NOT_SETTLED
}

/** Who does not drink, and does not say what, drinks no alcohol. */
function drinking({ at }: Phrase, { words, frame }: Reader): Told {
  const meant = frame === 'avoided' && at === words.length - 1
  return meant ? { facts: [{ kind: 'diet', id: 'no-alcohol', abstains: true }], settled: true } : NOT_SETTLED
}

function severity(said: AllergySeverity, phrase: Phrase, reader: Reader): Told {
  const denied = denialBefore(phrase.at, reader) !== 'none'
  return denied
    ? { facts: [], settled: true }
    : { facts: [{ kind: 'severity', severity: said }], settled: true }
}

function hasAllergens({ phrases }: Reader): boolean {
  return phrases.some(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'allergens' || kind === 'abstention' || kind === 'condition'),
  )
}

function frameOf(
  words: readonly Word[],
  phrases: readonly Phrase[],
  silent: ReadonlySet<number>,
  before: Before,
): Frame | undefined {
  const allergy = phrases.some(({ meanings }) => meanings.some(({ kind }) => kind === 'allergy'))
  const named = new Set(phrases.flatMap(placesOf))
  const plain = words.flatMap((word, i) => (silent.has(i) || named.has(i) ? [] : [word.plain]))
  if (allergy) return plain.some((word) => NEGATIONS.has(word)) ? 'not-allergic' : 'allergic'
  if (plain.some((word) => AVOIDANCES.has(word))) return 'avoided'
  return isBare(words, phrases) ? (before.frame ?? 'allergic') : undefined
}

/** A clause that holds nothing but foods goes on with the clause before, or is a list of allergens. */
function isBare(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  const foods = phrases.filter(({ meanings }) =>
    meanings.some(({ kind }) => kind !== 'drinking' && kind !== 'other'),
  )
  const named = new Set(foods.flatMap(placesOf))
  return words.every(
    ({ plain }, i) => named.has(i) || /^(?:and|or|also|the|a|any|to|all|too|as|well|even)$/.test(plain),
  )
}

/** Said as a guess, a wish, a liking or of the past. */
function isUnsure(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  const named = new Set(phrases.flatMap(placesOf))
  return words.some(({ plain }, i) => {
    if (named.has(i)) return false
    if (plain === 'was' || plain === 'were') return !words.some((word) => FACT_WORDS.has(word.plain))
    return UNSURE_WORDS.has(plain) || LIKING_WORDS.has(plain)
  })
}

function placesOf({ at, length }: Phrase): readonly number[] {
  return Array.from({ length }, (_, i) => at + i)
}

function inOther(phrases: readonly Phrase[], place: number): boolean {
  return phrases.some(
    (phrase) => phrase.meanings.some(({ kind }) => kind === 'other') && placesOf(phrase).includes(place),
  )
}

/** "Was" and "were" here come with what makes a fact of them. */
const SMALL = [
  FILLERS,
  DENIALS,
  AVOIDANCES,
  HIGH_WORDS,
  new Set(['was', 'were', 'drink', 'drinks', 'drinking']),
]

function isSmall(word: string): boolean {
  return SMALL.some((words) => words.has(word))
}
