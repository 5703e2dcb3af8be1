import { SPEAKER, type Fact, keyOf, type PeopleReading, type Question } from './facts.ts'
import { notUnderstoodIn } from './not-understood.ts'
import { othersOf } from './owner.ts'
import { personFrom } from './person-from.ts'
import type { Reading, ShownPart, Statement } from './statement.ts'
import type { Word } from './words.ts'

/** What a whole text came to. */
export function gathered(reading: Reading, words: readonly Word[], text: string): PeopleReading {
  const { statements, contradicted } = withExceptions(withDoubts(reading.statements))
  const sure = statements.filter((each) => each.how === 'has' && each.owner.isSure && !isOfChild(reading, each))
  const whos = new Set([...sure.flatMap(({ owner }) => owner.whos), ...[...reading.cast.members.values()].map(({ who }) => who)])
  const people = [...whos].flatMap((who) => {
    const own = statements.filter((each) => (sure.includes(each) || each.isEaten) && each.owner.whos.includes(who))
    // Of whom it is only said that nothing is the matter, nothing has to be known.
    if (own.length === 0 && (reading.excluded.has(who) || reading.spoken.has(who))) return []
    return personFrom(who, own, reading.cast.members.get(who.toLowerCase())) ?? []
  })
  const shown = [...reading.shown, ...contradicted, ...unspokenOf(reading)]
  return {
    people: people.sort((a, b) => Number(b.who === SPEAKER) - Number(a.who === SPEAKER)),
    questions: questionsIn(reading, statements, words, text).filter((question) => !isAnswered(question, people)),
    notUnderstood: notUnderstoodIn(shown, reading.items, words, text),
  }
}

/** "I have gout but I don't have gout" */
function withDoubts(statements: readonly Statement[]): readonly Statement[] {
  const isDenied = ({ choices, owner }: Statement) =>
    statements.some((each) => each.how === 'not' && !isFood(each) && sameAs(each, choices, owner))
  return statements.map((each) => (each.how === 'has' && !isFood(each) && isDenied(each) ? { ...each, how: 'ask' } : each))
}

function isFood({ item }: Statement): boolean {
  return item.kind === 'food' || item.kind === 'part'
}

function sameAs(statement: Statement, choices: Statement['choices'], owner: Statement['owner']): boolean {
  const facts = (choices[0] ?? []).map(keyOf)
  const own = (statement.choices[0] ?? []).map(keyOf)
  return facts.length > 0 && facts.join() === own.join() && statement.owner.whos.join() === owner.whos.join()
}

/** "Nuts, but peanuts are fine": what is excepted of a group goes. What contradicts itself otherwise is shown. */
function withExceptions(statements: readonly Statement[]): {
  readonly statements: readonly Statement[]
  readonly contradicted: readonly ShownPart[]
} {
  const contradicted: ShownPart[] = []
  let left = statements
  for (const { item, how, choices, owner, isOnly } of statements) {
    if (isOnly && how === 'has') left = narrowed(left, choices.flat(), owner)
    if (how !== 'not' || (item.kind !== 'food' && item.kind !== 'part')) continue
    const keys = new Set(choices.flat().map(keyOf))
    const stated = left.filter(
      (each) => each.how === 'has' && each.owner.whos.some((who) => owner.whos.includes(who)) && each.choices.flat().some((fact) => keys.has(keyOf(fact))),
    )
    if (stated.length === 0) continue
    const isBroader = item.kind === 'food' && stated.every((each) => (each.choices[0]?.length ?? 0) > keys.size)
    if (!isBroader) contradicted.push({ from: item.from, to: item.to, item })
    else left = left.map((each) => (stated.includes(each) ? without(each, keys) : each))
  }
  return { statements: left, contradicted }
}

/** "Nut allergy (tree nuts only)" */
function narrowed(statements: readonly Statement[], facts: readonly Fact[], owner: Statement['owner']): readonly Statement[] {
  const only = new Set(facts.map(keyOf))
  return statements.map((each) => {
    const keys = (each.choices[0] ?? []).map(keyOf)
    const isBroader = keys.length > only.size && [...only].every((key) => keys.includes(key))
    const isTheirs = each.owner.whos.join() === owner.whos.join()
    return isBroader && isTheirs ? without(each, new Set(keys.filter((key) => !only.has(key)))) : each
  })
}

function without(statement: Statement, keys: ReadonlySet<string>): Statement {
  return { ...statement, choices: statement.choices.map((facts) => facts.filter((fact) => !keys.has(keyOf(fact)))) }
}

/** Of a child "diabetic" is more often type 1, so it is asked which. */
function isOfChild({ cast }: Reading, { item, choices, owner }: Statement): boolean {
  return item.kind === 'diabetes' && choices.length === 1 && owner.whos.some((who) => cast.members.get(who.toLowerCase())?.child)
}

function questionsIn(
  reading: Reading,
  statements: readonly Statement[],
  words: readonly Word[],
  text: string,
): readonly Question[] {
  const asked = new Map<string, Question>()
  const ask = (whose: readonly string[], { item, severity, ...statement }: Statement) => {
    const choices = (isOfChild(reading, { item, severity, ...statement }) ? DIABETES : statement.choices).map((facts) => facts.map((fact) => withSeverity(fact, severity)))
    const said = text.slice(words[item.from]?.from, words[item.to - 1]?.to)
    const question = { said, whose, choices }
    asked.set(JSON.stringify([whose, choices]), question)
  }
  for (const statement of statements) {
    const { how, owner } = statement
    if (how === 'not') continue
    if (!owner.isSure) ask(owner.whos, statement)
    else if (how === 'ask' || isOfChild(reading, statement)) for (const who of owner.whos) ask([who], statement)
    if (statement.isOfAll) for (const who of othersOf(reading, statement)) ask([who], statement)
  }
  return [...asked.values()]
}

const DIABETES: readonly (readonly Fact[])[] = [
  [{ kind: 'condition', id: 'type-1-diabetes' }],
  [{ kind: 'condition', id: 'type-2-diabetes' }],
]

export function withSeverity(fact: Fact, severity: Statement['severity']): Fact {
  return fact.kind === 'allergy' && severity ? { ...fact, severity } : fact
}

/** What is asked of one person was said of them elsewhere for certain. */
function isAnswered({ whose, choices }: Question, people: PeopleReading['people']): boolean {
  const person = people.find(({ who }) => whose.length === 1 && who === whose[0])
  if (!person) return false
  const { conditions, allergies, diets = [], medicines = [] } = person
  const known = new Set([
    ...conditions.map((id) => `condition/${id}`),
    ...allergies.map((id) => `allergy/${id}`),
    ...diets.map((id) => `diet/${id}`),
    ...medicines.map((id) => `medicine/${id}`),
    ...(person.age === undefined ? [] : ['age']),
  ])
  return choices.some((facts) => facts.length > 0 && facts.every((fact) => known.has(keyOf(fact))))
}

/** Somebody who is named and of whom nothing was understood is shown, a child excepted: that alone has rules. */
function unspokenOf({ cast, named, statements, excluded, spoken }: Reading): readonly ShownPart[] {
  const stated = new Set(statements.flatMap(({ owner }) => owner.whos))
  return named.flatMap(({ who, part }) => {
    const isChild = cast.members.get(who.toLowerCase())?.child === true
    return who === 'They' || stated.has(who) || spoken.has(who) || isChild || excluded.has(who) ? [] : [part]
  })
}
