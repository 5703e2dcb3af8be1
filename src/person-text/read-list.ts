import { normalise } from '../core/text/normalise.ts'
import { groupBy } from '../core/util/group-by.ts'
import { type Fact, type NotUnderstood, type PeopleReading, SPEAKER } from './facts.ts'
import { LIST_WORDS } from './list-words.ts'

/** A fact that can be chosen, with all that it is called in one language. */
export type NamedFact = {
  readonly fact: Extract<Fact, { kind: 'condition' | 'allergy' | 'diet' | 'medicine' }>
  readonly names: readonly string[]
}

const BETWEEN = /[,;、，；،؛\n·•]+/gu
/** What stands in brackets belongs to what is before them. */
const BRACKETS = /[(（][^)）]*[)）]/gu
const ASKED = /[?？؟]/u
const AT_THE_ENDS = /^[\s.:。：!！"“”„«»()]+|[\s.:。：!！"“”„«»()]+$/gu

/**
 * Reads a plain list in a language of the interface: "痛风、花生过敏、素食". Only whole names count, up to the first part
 * that is none, for what follows it may be a part of it. Where anything says no or asks, nothing counts. Whatever does not
 * count is told as not understood.
 */
export function listReader(named: readonly NamedFact[], locale: string): (text: string) => PeopleReading {
  const known = knownNames(named)
  const { not, and } = LIST_WORDS[locale] ?? (LIST_WORDS.en as (typeof LIST_WORDS)[string])
  return (text) => {
    const parts = text
      .replace(BRACKETS, (bracket) => bracket.replace(BETWEEN, ' '))
      .split(BETWEEN)
      .flatMap((part) => (known.has(plain(part)) ? [part] : part.split(and)))
      .map((part) => part.replace(AT_THE_ENDS, ''))
      .filter((part) => part !== '')
    const isOpen = (part: string) => !known.has(plain(part))
    const isTurned = ASKED.test(text) || parts.some((part) => isOpen(part) && not.test(part))
    const until = isTurned ? 0 : parts.findIndex(isOpen)
    const understood = until < 0 ? parts : parts.slice(0, until)
    return readingOf(
      understood.flatMap((part) => known.get(plain(part)) ?? []),
      parts.slice(understood.length).map((words) => notUnderstood(words, known)),
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

/** Without case, accents and Arabic vowel signs. */
function plain(text: string): string {
  return normalise(text)
    .replace(/[\p{M}ـ]/gu, '')
    .replace(BETWEEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(AT_THE_ENDS, '')
}

function notUnderstood(words: string, known: ReadonlyMap<string, NamedFact['fact']>): NotUnderstood {
  const within = plain(words)
  const [, fact] = [...known].find(([name]) => within.includes(name)) ?? []
  return { words, ...(fact && { choose: fact.kind }) }
}

function readingOf(facts: readonly NamedFact['fact'][], open: readonly NotUnderstood[]): PeopleReading {
  const idsOf = <K extends Fact['kind']>(kind: K) =>
    facts.flatMap((fact) =>
      fact.kind === kind ? [fact.id as Extract<NamedFact['fact'], { kind: K }>['id']] : [],
    )
  const person = {
    who: SPEAKER,
    conditions: idsOf('condition'),
    allergies: idsOf('allergy'),
    diets: idsOf('diet'),
    medicines: idsOf('medicine'),
  }
  return { people: facts.length > 0 ? [person] : [], questions: [], notUnderstood: open }
}
