import { normalise } from '../core/text/normalise.ts'
import { groupBy } from '../core/util/group-by.ts'
import { type Fact, type NotUnderstood, type PeopleReading, SPEAKER } from './facts.ts'
import { LIST_WORDS } from './list-words.ts'
import { type PhraseReading, phraseReader } from './phrases.ts'

/** A fact that can be chosen, with all that it is called in one language. */
export type NamedFact = {
  readonly fact: Extract<Fact, { kind: 'condition' | 'allergy' | 'diet' | 'medicine' }>
  readonly names: readonly string[]
}

const BETWEEN = /[,;、，；،؛\n·•]+/gu
/** Between phrases; the comma for lists stands between the words of one, too: "对花生、牛奶过敏". */
const PHRASES = /[,;，；،؛。\n·•]+|[.!！]\s+/u
const LISTS = /、/u
/** What stands in brackets belongs to what is before them. */
const BRACKETS = /[(（][^)）]*[)）]/gu
const ASKED = /[?？؟]/u
const AT_THE_ENDS = /^[\s.:。：!！"“”„«»()]+|[\s.:。：!！"“”„«»()]+$/gu

/**
 * Reads a list in a language of the interface: "痛风、花生过敏、素食", and in some short phrases too: "我对花生过敏，不吃猪肉".
 * Only whole names and phrases count, up to the first part that is none, for what follows it may be a part of it. Where
 * anything not understood says no, or the text asks, nothing counts. Whatever does not count is told as not understood.
 */
export function listReader(named: readonly NamedFact[], locale: string): (text: string) => PeopleReading {
  const known = knownNames(named)
  const { not, and } = LIST_WORDS[locale] ?? (LIST_WORDS.en as (typeof LIST_WORDS)[string])
  const readPhrase = phraseReader(locale, plain, and)
  const readPart = (part: string): PhraseReading | undefined => {
    const fact = known.get(plain(part))
    const phrase = readPhrase(part)
    return fact ? { facts: [fact], isDenied: false, isBare: phrase?.isBare ?? true } : phrase
  }
  const split = (part: string, by: RegExp): readonly string[] => (readPart(part) ? [part] : part.split(by))
  return (text) => {
    const parts = text
      .replace(BRACKETS, (bracket) => bracket.replace(BETWEEN, ' '))
      .split(PHRASES)
      .map((part) => part.replace(AT_THE_ENDS, ''))
      .flatMap((part) => split(part, LISTS))
      .flatMap((part) => split(part, and))
      .map((part) => part.replace(AT_THE_ENDS, ''))
      .filter((part) => part !== '')
    const read = parts.map(readPart)
    const isMixed = read.some((each) => each?.isDenied) && read.some((each) => each?.isBare && !each.isDenied)
    const isTurned =
      ASKED.test(text) || isMixed || parts.some((part, i) => read[i] === undefined && not.test(part))
    const until = isTurned ? 0 : read.indexOf(undefined)
    const understood = until < 0 ? parts.length : until
    return readingOf(
      read.slice(0, understood).flatMap((each) => each?.facts ?? []),
      parts.slice(understood).map((words) => notUnderstood(words, known)),
    )
  }
}

/** A name that two facts share says neither. */
function knownNames(named: readonly NamedFact[]): ReadonlyMap<string, NamedFact['fact']> {
  const all = named.flatMap(({ fact, names }) => names.flatMap(spellings).map((name) => ({ fact, name })))
  const byName = groupBy(all, ({ name }) => name)
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) =>
      first && others.every(({ fact }) => fact === first.fact) ? [[name, first.fact] as const] : [],
    ),
  )
}

/** "alergia al cacahuete (maní)" is also written "alergia al cacahuete" and "alergia al maní", "gout, acute" also "gout". */
function spellings(name: string): readonly string[] {
  const beside = name.replace(BRACKETS, '')
  const instead = name.replace(/\S+\s*[(（]([^)）]*)[)）]/gu, '$1')
  return [...new Set([name, beside, instead, beside.split(BETWEEN)[0] ?? beside].map(plain))]
}

/** Without case, accents, Arabic vowel signs and articles, and with one form of each of its letters. */
function plain(text: string): string {
  return normalise(text)
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ة(?!\p{L})/gu, 'ه')
    .replace(/ى(?!\p{L})/gu, 'ي')
    .replace(/(?<!\p{L})([وبفك]?)ال(?=\p{L}{2})/gu, '$1')
    .replace(BETWEEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(AT_THE_ENDS, '')
}

function notUnderstood(words: string, known: ReadonlyMap<string, NamedFact['fact']>): NotUnderstood {
  const within = plain(words)
  const [, fact] = [...known].find(([name]) => within.includes(name)) ?? []
  return { words, ...(fact && { choose: fact.kind }) }
}

function readingOf(facts: readonly Fact[], open: readonly NotUnderstood[]): PeopleReading {
  const idsOf = <K extends NamedFact['fact']['kind']>(kind: K) => [
    ...new Set(
      facts.flatMap((fact) =>
        fact.kind === kind ? [fact.id as Extract<NamedFact['fact'], { kind: K }>['id']] : [],
      ),
    ),
  ]
  const severe = facts.flatMap((fact) =>
    fact.kind === 'allergy' && fact.severity ? [[fact.id, fact.severity] as const] : [],
  )
  const person = {
    who: SPEAKER,
    conditions: idsOf('condition'),
    allergies: idsOf('allergy'),
    diets: idsOf('diet'),
    medicines: idsOf('medicine'),
    ...(severe.length > 0 && { severity: Object.fromEntries(severe) }),
  }
  return { people: facts.length > 0 ? [person] : [], questions: [], notUnderstood: open }
}
