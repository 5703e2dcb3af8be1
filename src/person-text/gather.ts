import { append } from '../core/util/group-by.ts'
import { unaccounted } from './audit.ts'
import { DIABETES } from './decision.ts'
import { type Fact, keyOf, type PeopleReading, type PersonReading, type Question, SPEAKER } from './facts.ts'
import { notUnderstoodIn } from './not-understood.ts'
import { othersOf } from './owner.ts'
import { personFrom } from './person-from.ts'
import { resolved } from './resolve.ts'
import type { Reading, ShownPart, Statement } from './statement.ts'
import type { Word } from './words.ts'

/** What a whole text came to. */
export function gathered(reading: Reading, words: readonly Word[], text: string): PeopleReading {
  const said = [...reading.settled.values(), ...reading.statements]
  const { statements, contradicted } = resolved(said)
  const people = peopleIn(reading, statements)
  const known = new Map(people.map((person) => [person.who, knownOf(person)]))
  const shown = [
    ...reading.shown,
    ...contradicted,
    ...unspokenOf(reading, statements),
    ...unaccounted(reading, said, statements),
  ]
  return {
    people,
    questions: questionsIn(reading, statements, words, text).filter(
      (question) => !isAnswered(question, known),
    ),
    notUnderstood: notUnderstoodIn(shown, reading.items, words, text),
    ...(reading.corrected.length > 0 && { corrected: reading.corrected }),
    ...(reading.namesWriter && { namesWriter: true as const }),
  }
}

function peopleIn(reading: Reading, statements: readonly Statement[]): readonly PersonReading[] {
  const own = new Map<string, Statement[]>()
  for (const each of statements) {
    const isStated = each.how === 'has' && each.owner.isSure && !isOfChild(reading, each)
    if (isStated || each.isEaten) for (const who of each.owner.whos) append(own, who, each)
  }
  const whos = new Set([SPEAKER, ...own.keys(), ...[...reading.cast.members.values()].map(({ who }) => who)])
  return [...whos].flatMap((who) => {
    const stated = own.get(who) ?? []
    const isAsked = statements.some(({ how, owner }) => how === 'ask' && owner.whos.includes(who))
    // Of whom it is only said that nothing is the matter, nothing has to be known.
    if (stated.length === 0 && !isAsked && (reading.excluded.has(who) || reading.spoken.has(who))) return []
    return personFrom(who, stated, reading.cast.members.get(who.toLowerCase())) ?? []
  })
}

/** Of a child "diabetic" is more often type 1, so it is asked which. */
function isOfChild({ cast }: Reading, { item, choices, owner }: Statement): boolean {
  const isOpen = item.kind === 'diabetes' && choices.length === 1
  return isOpen && owner.whos.some((who) => cast.members.get(who.toLowerCase())?.child)
}

function questionsIn(
  reading: Reading,
  statements: readonly Statement[],
  words: readonly Word[],
  text: string,
): readonly Question[] {
  const asked = new Map<string, Question>()
  const ask = (whose: readonly string[], statement: Statement) => {
    const { item, severity } = statement
    const possible = isOfChild(reading, statement) ? DIABETES : statement.choices
    const choices = possible.map((facts) => facts.map((fact) => withSeverity(fact, severity)))
    const said = text.slice(words[item.from]?.from, words[item.to - 1]?.to)
    if (choices.flat().length > 0) asked.set(JSON.stringify([whose, choices]), { said, whose, choices })
  }
  for (const statement of statements) {
    const { how, owner } = statement
    if (how === 'not') continue
    if (!owner.isSure) ask(owner.whos, statement)
    else if (how === 'ask' || isOfChild(reading, statement))
      for (const who of owner.whos) ask([who], statement)
    if (statement.isOfAll) for (const who of othersOf(reading, statement)) ask([who], statement)
  }
  return [...asked.values()]
}

function withSeverity(fact: Fact, severity: Statement['severity']): Fact {
  return fact.kind === 'allergy' && severity ? { ...fact, severity } : fact
}

/** What is asked of one person was said of them elsewhere for certain. */
function isAnswered({ whose, choices }: Question, known: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const keys = whose.length === 1 ? known.get(whose[0] ?? '') : undefined
  return keys !== undefined && choices.some((facts) => facts.every((fact) => keys.has(keyOf(fact))))
}

function knownOf({
  conditions,
  allergies,
  diets = [],
  medicines = [],
  age,
}: PersonReading): ReadonlySet<string> {
  return new Set([
    ...conditions.map((id) => `condition/${id}`),
    ...allergies.map((id) => `allergy/${id}`),
    ...diets.map((id) => `diet/${id}`),
    ...medicines.map((id) => `medicine/${id}`),
    ...(age === undefined ? [] : ['age']),
  ])
}

/** Somebody who is named and of whom nothing was understood is shown, a child excepted: that alone has rules. */
function unspokenOf(
  { cast, named, excluded, spoken }: Reading,
  statements: readonly Statement[],
): readonly ShownPart[] {
  const stated = new Set(statements.flatMap(({ owner }) => owner.whos))
  return named.flatMap(({ who, part }) => {
    const isChild = cast.members.get(who.toLowerCase())?.child !== undefined
    return who === 'They' || stated.has(who) || spoken.has(who) || isChild || excluded.has(who) ? [] : [part]
  })
}
