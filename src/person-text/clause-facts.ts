import type { AllergyFrame, Carried, Fact } from './fact.ts'
import { type ClauseContext, type Interpretation, interpretPhrase, UNDERSTOOD } from './interpret-phrase.ts'
import {
  AVOIDANCES,
  FACT_WORDS,
  FINE_WORDS,
  LIKING_WORDS,
  NEGATIONS,
  SMALL_WORDS,
  UNSURE_WORDS,
} from './lexicon/small-words.ts'
import { type Phrase, phrasesIn, placesOf } from './phrases.ts'
import { figuresIn } from './stated-figures.ts'
import { isNumber, type Word } from './words.ts'

/** What one clause comes to. */
export type ClauseReading = Carried & {
  readonly facts: readonly Fact[]
  /** Place of the first word that states something. */
  readonly from: number | undefined
  /** Places of words that were not understood; `all` where the clause as a whole was not. */
  readonly unread: readonly number[] | 'all'
}

/**
 * Reads one clause. `aboutWhom` are the places of the words that say whom it is about; `leads`: a list of what it is about
 * follows ("allergic to: milk").
 */
export function readClause(
  words: readonly Word[],
  aboutWhom: ReadonlySet<number>,
  before: Carried,
  leads = false,
): ClauseReading {
  const { figures, taken } = figuresIn(words)
  const skipped = new Set([...aboutWhom, ...taken])
  const phrases = phrasesIn(words, skipped)
  if (isUnsure(words, phrases)) return NOT_UNDERSTOOD
  const context: ClauseContext = {
    words,
    phrases,
    before,
    frame: frameOf(words, phrases, skipped, before),
    skipped,
  }
  const isHeading = leads && saysAllergy(phrases)
  const read = phrases.map((phrase) => (isHeading ? UNDERSTOOD : interpretPhrase(phrase, context)))
  if (read.some(({ unsure }) => unsure)) return NOT_UNDERSTOOD
  const facts = read.flatMap((each) => each.facts)
  const understood = figures.length > 0 || read.some((each) => each.understood)
  const severity = severityOf(facts, context)
  const inherited = severity && !facts.some(({ kind }) => kind === 'severity')
  if (inherited) facts.push({ kind: 'severity', severity })
  return {
    facts: [...facts, ...figures.map((figure) => ({ kind: 'figure', figure }) as const)],
    from: Math.min(...taken, ...phrases.map(({ at }) => at)),
    unread: unreadOf(context, read, understood),
    frame: understood ? context.frame : undefined,
    denied: read.some(({ denied }) => denied),
    severity,
  }
}

/** Whether it says "allergies" or "not allergic to", and nothing else. */
function saysAllergy(phrases: readonly Phrase[]): boolean {
  return (
    phrases.length > 0 &&
    phrases.every(({ meanings }) => meanings.every(({ kind }) => kind === 'allergy' || kind === 'severity'))
  )
}

/** How severe the allergies of a clause are; a mere list of foods has the severity of the clause before. */
function severityOf(facts: readonly Fact[], { words, phrases, before }: ClauseContext): Carried['severity'] {
  if (!facts.some(({ kind }) => kind === 'allergy')) return undefined
  const stated = facts.find((fact) => fact.kind === 'severity')?.severity
  return stated ?? (isBare(words, phrases) ? before.severity : undefined)
}

/** The words that were not understood. Numbers and "fine" beside what was are part of it: an age, a dose. */
function unreadOf(
  { words, phrases, skipped }: ClauseContext,
  interpretations: readonly Interpretation[],
  understood: boolean,
): ClauseReading['unread'] {
  const read = new Set([
    ...skipped,
    ...phrases.flatMap((phrase, i) => (interpretations[i]?.understood ? placesOf(phrase) : [])),
  ])
  const unread = words.flatMap(({ plain }, i) => {
    if (read.has(i)) return []
    if (inOther(phrases, i)) return [i]
    return SMALL_WORDS.has(plain) || (understood && (isNumber(plain) || FINE_WORDS.has(plain))) ? [] : [i]
  })
  if (understood) return unread
  const speaks = unread.length > 0 || words.some(({ plain }, i) => !skipped.has(i) && !SMALL_WORDS.has(plain))
  return speaks ? 'all' : []
}

/** What a clause says about the foods in it; `undefined` where it says nothing of the kind. */
function frameOf(
  words: readonly Word[],
  phrases: readonly Phrase[],
  skipped: ReadonlySet<number>,
  before: Carried,
): AllergyFrame | undefined {
  const allergy = phrases.some(({ meanings }) => meanings.some(({ kind }) => kind === 'allergy'))
  const named = new Set(phrases.flatMap(placesOf))
  const plain = words.flatMap((word, i) => (skipped.has(i) || named.has(i) ? [] : [word.plain]))
  if (allergy) return plain.some((word) => NEGATIONS.has(word)) ? 'not-allergic' : 'allergic'
  if (plain.some((word) => AVOIDANCES.has(word))) return 'avoided'
  return isBare(words, phrases) ? (before.frame ?? 'allergic') : undefined
}

/** Whether a clause has nothing but foods: it goes on with the clause before, or is a list of allergens. */
function isBare(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  const foods = phrases.filter(({ meanings }) =>
    meanings.some(({ kind }) => kind !== 'drinking' && kind !== 'other'),
  )
  const named = new Set(foods.flatMap(placesOf))
  return words.every(
    ({ plain }, i) => named.has(i) || /^(?:and|or|also|the|a|any|to|all|too|as|well|even)$/.test(plain),
  )
}

const NOT_UNDERSTOOD: ClauseReading = {
  facts: [],
  from: undefined,
  unread: 'all',
  frame: undefined,
  denied: false,
  severity: undefined,
}

/** Whether it is a guess, a wish, a liking or of the past. */
function isUnsure(words: readonly Word[], phrases: readonly Phrase[]): boolean {
  const named = new Set(phrases.flatMap(placesOf))
  return words.some(({ plain }, i) => {
    if (named.has(i)) return false
    if (plain === 'was' || plain === 'were') return !words.some((word) => FACT_WORDS.has(word.plain))
    return UNSURE_WORDS.has(plain) || LIKING_WORDS.has(plain)
  })
}

function inOther(phrases: readonly Phrase[], place: number): boolean {
  return phrases.some(
    (phrase) => phrase.meanings.some(({ kind }) => kind === 'other') && placesOf(phrase).includes(place),
  )
}
