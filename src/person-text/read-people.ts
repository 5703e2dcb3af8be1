import { type ClauseReading, readClause } from './clause-facts.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Carried } from './fact.ts'
import { type FactAt, type PersonReading, personFrom } from './person-reading.ts'
import { placesOf } from './phrases.ts'
import { loneName, type Subject, subjectsIn, type Who } from './subject.ts'

/** What was understood of a text about people, and what was not. */
export type PeopleReading = {
  readonly people: readonly PersonReading[]
  /** The person's own words that no rule knows, for showing as such. */
  readonly notUnderstood: readonly string[]
}

/** `who` of the person who writes. */
export const SPEAKER = 'me'

/**
 * Reads what people write about themselves and others: "I'm diabetic and on warfarin, my son is allergic to peanuts, no
 * pork". Clause by clause; understands negation ("not allergic to milk"), small spelling mistakes and figures ("1800 kcal a
 * day"). What it does not understand is returned, never guessed.
 *
 * A clause is about the person it names. One that names nobody and is joined by a comma, "and", "or", "but" or a colon goes
 * on about the person before; only "no pork" after a comma is about the writer, and so is a new sentence.
 */
export function readPeople(text: string): PeopleReading {
  const clauses = clausesOf(text)
  const facts: FactOf[] = []
  const notUnderstood: string[] = []
  let about: readonly string[] = [SPEAKER]
  let waiting: readonly string[] = []
  let lastNamed: string | undefined
  let before: Carried = NOTHING_BEFORE

  for (const [i, clause] of clauses.entries()) {
    const subjects = subjectsOf(clause, clauses[i + 1])
    const aboutWhom = new Set(subjects.flatMap(placesOf))
    const leads = clauses[i + 1]?.joint === 'colon'
    const reading = readClause(clause.words, aboutWhom, carriedInto(clause, subjects, before), leads)
    const subject = deciding(subjects, reading)
    const named = subject && nameOf(subject.who, lastNamed)
    if (named) about = [...waiting.filter((each) => each !== named), named]
    else if (clause.joint === 'sentence') about = [SPEAKER]
    if (named && typeof subject.who === 'object' && 'named' in subject.who) lastNamed = named
    waiting = named && isOnlyASubject(clause, aboutWhom) && !leads ? about : []
    for (const fact of reading.facts) {
      const isSpeakers = clause.joint === 'comma' && !named && fact.kind === 'diet' && fact.abstains
      for (const who of isSpeakers ? [SPEAKER] : about) facts.push({ who, fact, clause: i })
    }
    notUnderstood.push(...unreadWords(clause, reading, text))
    before = reading
  }
  return gathered(facts, notUnderstood)
}

const NOTHING_BEFORE: Carried = { frame: undefined, denied: false, severity: undefined }
const EVERYBODY = '*'

type FactOf = FactAt & { readonly who: string }

/** What carries over into a clause: nothing after "but", and a denial only after "or". */
function carriedInto({ joint }: Clause, subjects: readonly Subject[], before: Carried): Carried {
  if (joint === 'sentence' || joint === 'but' || joint === 'because') return NOTHING_BEFORE
  return { ...before, denied: joint === 'or' && subjects.length === 0 && before.denied }
}

/** Whom a clause names. A word alone is a name where a colon follows, or another name with a verb: "Anna and Ben are …". */
function subjectsOf({ words }: Clause, next: Clause | undefined): readonly Subject[] {
  const subjects = subjectsIn(words)
  if (subjects.length > 0 || !next) return subjects
  const goesOn =
    next.joint === 'colon' || (next.joint !== 'sentence' && subjectsIn(next.words).some(({ at }) => at === 0))
  const name = goesOn ? loneName(words) : undefined
  return name ? [name] : []
}

/** Of several people named in a clause, the last one before what is stated; else the first. */
function deciding(subjects: readonly Subject[], { from }: ClauseReading): Subject | undefined {
  return subjects.findLast(({ at }) => from === undefined || at < from) ?? subjects[0]
}

function nameOf(who: Who, lastNamed: string | undefined): string {
  if (who === 'me') return SPEAKER
  if (who === 'all') return EVERYBODY
  return 'named' in who ? who.named : (lastNamed ?? who.they)
}

function isOnlyASubject({ words }: Clause, aboutWhom: ReadonlySet<number>): boolean {
  return words.every(({ plain }, i) => aboutWhom.has(i) || /^(?:both|all|for|with|also)$/.test(plain))
}

/** In the person's own words: the whole clause, or what is left of it. */
function unreadWords(
  { words, text: whole }: Clause,
  { unread }: ClauseReading,
  text: string,
): readonly string[] {
  if (unread === 'all') return [whole]
  const left = unread.flatMap((i) => words[i] ?? [])
  const rest = left.map((word, i) => {
    const last = left[i - 1]
    const gap = last ? text.slice(last.to, word.from) : ''
    return `${/^[\s'’-]*$/u.test(gap) ? gap : ' '}${text.slice(word.from, word.to)}`
  })
  return left.length > 0 ? [rest.join('')] : []
}

/** What was said of everybody goes for the writer and for each person named. */
function gathered(facts: readonly FactOf[], notUnderstood: readonly string[]): PeopleReading {
  const named = [...new Set(facts.map(({ who }) => who))].filter((who) => who !== EVERYBODY)
  const everybody = facts.some(({ who }) => who === EVERYBODY)
  const whos = everybody && !named.includes(SPEAKER) ? [SPEAKER, ...named] : named
  const people = whos.map((who) =>
    personFrom(
      who,
      facts.filter((each) => each.who === who || each.who === EVERYBODY),
    ),
  )
  return {
    people: people.flatMap(({ person }) => person ?? []),
    notUnderstood: [...notUnderstood, ...new Set(people.flatMap(({ notUsed }) => notUsed))],
  }
}
