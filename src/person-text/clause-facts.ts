import { frameOf, isBare } from './allergy-frame.ts'
import type { ClauseContext } from './clause-context.ts'
import type { Before, Fact } from './fact.ts'
import { type Interpretation, interpretPhrase } from './interpret-phrase.ts'
import { FACT_WORDS, FINE_WORDS, LIKING_WORDS, UNSURE_WORDS } from './lexicon/small-words.ts'
import { type Phrase, phrasesIn, placesOf } from './phrases.ts'
import { isSmall } from './small-words.ts'
import { figuresIn } from './stated-figures.ts'
import { isNumber, type Word } from './words.ts'

export type ClauseReading = Before & {
  readonly facts: readonly Fact[]
  /** Place of the first word that says something. */
  readonly from: number | undefined
  /** Places of the words nothing was made of; `all` where the clause as a whole was not understood. */
  readonly unread: readonly number[] | 'all'
}

/**
 * Reads one clause. `silent` are the places of the words that say whom it is about; `leads`: a list of what it speaks of
 * follows ("allergic to: milk").
 */
export function readClause(
  words: readonly Word[],
  silent: ReadonlySet<number>,
  before: Before,
  leads = false,
): ClauseReading {
  const { figures, taken } = figuresIn(words)
  const skipped = new Set([...silent, ...taken])
  const phrases = phrasesIn(words, skipped)
  if (isUnsure(words, phrases)) return NOT_UNDERSTOOD
  const reader: ClauseContext = {
    words,
    phrases,
    before,
    frame: frameOf(words, phrases, skipped, before),
    silent: skipped,
  }
  const heads = leads && saysAllergy(phrases)
  const told = phrases.map((phrase) => (heads ? SETTLED : interpretPhrase(phrase, reader)))
  if (told.some(({ unsure }) => unsure)) return NOT_UNDERSTOOD
  const facts = told.flatMap((each) => each.facts)
  const understood = figures.length > 0 || told.some(({ settled }) => settled)
  const severity = severityOf(facts, reader)
  const inherited = severity && !facts.some(({ kind }) => kind === 'severity')
  return {
    facts: [
      ...facts,
      ...(inherited ? [{ kind: 'severity', severity } as const] : []),
      ...figures.map((figure) => ({ kind: 'figure', figure }) as const),
    ],
    from: Math.min(...taken, ...phrases.map(({ at }) => at)),
    unread: unreadOf(reader, told, understood),
    frame: understood ? reader.frame : undefined,
    denied: told.some(({ denied }) => denied),
    severity,
  }
}

const SETTLED: Interpretation = { facts: [], settled: true }

/** "Allergies", "not allergic to" and nothing else. */
function saysAllergy(phrases: readonly Phrase[]): boolean {
  return (
    phrases.length > 0 &&
    phrases.every(({ meanings }) => meanings.every(({ kind }) => kind === 'allergy' || kind === 'severity'))
  )
}

/** How severe the allergies of a clause are; a list of foods goes on with what was said before it. */
function severityOf(facts: readonly Fact[], { words, phrases, before }: ClauseContext): Before['severity'] {
  if (!facts.some(({ kind }) => kind === 'allergy')) return undefined
  const said = facts.find((fact) => fact.kind === 'severity')?.severity
  return said ?? (isBare(words, phrases) ? before.severity : undefined)
}

/** Numbers and "fine" beside what was understood are part of it: an age, a dose. */
function unreadOf(
  { words, phrases, silent }: ClauseContext,
  told: readonly Interpretation[],
  understood: boolean,
): ClauseReading['unread'] {
  const read = new Set([
    ...silent,
    ...phrases.flatMap((phrase, i) => (told[i]?.settled ? placesOf(phrase) : [])),
  ])
  const unread = words.flatMap(({ plain }, i) => {
    if (read.has(i)) return []
    if (inOther(phrases, i)) return [i]
    return isSmall(plain) || (understood && (isNumber(plain) || FINE_WORDS.has(plain))) ? [] : [i]
  })
  if (understood) return unread
  const speaks = unread.length > 0 || words.some(({ plain }, i) => !silent.has(i) && !isSmall(plain))
  return speaks ? 'all' : []
}

const NOT_UNDERSTOOD: ClauseReading = {
  facts: [],
  from: undefined,
  unread: 'all',
  frame: undefined,
  denied: false,
  severity: undefined,
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

function inOther(phrases: readonly Phrase[], place: number): boolean {
  return phrases.some(
    (phrase) => phrase.meanings.some(({ kind }) => kind === 'other') && placesOf(phrase).includes(place),
  )
}
