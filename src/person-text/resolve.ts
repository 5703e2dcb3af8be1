import { groupBy } from '../core/util/group-by.ts'
import { DIABETES } from './decision.ts'
import { type Fact, keyOf } from './facts.ts'
import type { ShownPart, Statement } from './statement.ts'

export type Resolved = {
  readonly statements: readonly Statement[]
  /** What contradicts itself, to be shown. */
  readonly contradicted: readonly ShownPart[]
}

/** Statements of the same people, held against each other: exceptions taken off, contradictions asked about. */
export function resolved(statements: readonly Statement[]): Resolved {
  const groups = [...groupBy(statements, ({ owner }) => owner.whos.join('\n')).values()]
  const all = groups.map((own) => withExceptions(withDoubts(withOneAge(withTypes(own)))))
  return {
    statements: all.flatMap((each) => each.statements),
    contradicted: all.flatMap((each) => each.contradicted),
  }
}

/** "Diabetic (type 1)": one diabetes, of the type that is named. */
function withTypes(statements: readonly Statement[]): readonly Statement[] {
  const isTyped = statements.some(
    ({ item, how, choices }) =>
      item.kind !== 'diabetes' &&
      how !== 'not' &&
      choices.flat().some((fact) => fact.kind === 'condition' && TYPES.test(fact.id)),
  )
  if (isTyped) return statements.filter(({ item, how }) => item.kind !== 'diabetes' || how === 'not')
  // "Pregnant and diabetic": because of it?
  const isPregnant = statements.some(({ item, how }) => how === 'has' && item.ids[0] === 'pregnancy')
  return isPregnant
    ? statements.map((each) =>
        each.item.kind === 'diabetes' && each.how !== 'not'
          ? {
              ...each,
              how: 'ask',
              choices: [...DIABETES, [{ kind: 'condition', id: 'gestational-diabetes' }]],
            }
          : each,
      )
    : statements
}

const TYPES = /^(?:type-1|type-2|gestational)-diabetes$|^prediabetes$/

/** "I'm 45, no, 46": nobody has two ages. */
function withOneAge(statements: readonly Statement[]): readonly Statement[] {
  const isAge = ({ choices }: Statement) => choices[0]?.some(({ kind }) => kind === 'age') === true
  const ages = statements.filter((each) => each.how === 'has' && isAge(each))
  const isOne = new Set(ages.map(({ choices }) => JSON.stringify(choices))).size < 2
  return isOne ? statements : statements.map((each) => (ages.includes(each) ? { ...each, how: 'ask' } : each))
}

/** "I have gout but I don't have gout" */
function withDoubts(statements: readonly Statement[]): readonly Statement[] {
  const denied = new Set(statements.filter((each) => each.how === 'not' && !isFood(each)).map(factKeys))
  return statements.map((each) =>
    each.how === 'has' && !isFood(each) && denied.has(factKeys(each)) ? { ...each, how: 'ask' } : each,
  )
}

function isFood({ item }: Statement): boolean {
  return item.kind === 'food' || item.kind === 'part'
}

function factKeys({ choices }: Statement): string {
  return (choices[0] ?? []).map(keyOf).join('\n')
}

/** "Nuts, but peanuts are fine": what is excepted of a group goes. What contradicts itself otherwise is shown. */
function withExceptions(statements: readonly Statement[]): Resolved {
  const contradicted: ShownPart[] = []
  let left = statements
  for (const each of statements) {
    const { item, how, choices, isOnly } = each
    const keys = new Set(choices.flat().map(keyOf))
    if (isOnly && how === 'has') left = narrowed(left, keys)
    if (each.isDetail && how === 'has') left = asked(left, keys, each)
    if (how !== 'not' || !isFood(each)) continue
    const stated = new Set(left.filter((other) => other.how === 'has' && hasAny(other.choices.flat(), keys)))
    if (stated.size === 0) continue
    const isBroader =
      item.kind === 'food' && [...stated].every((other) => (other.choices[0]?.length ?? 0) > keys.size)
    if (isBroader) left = left.map((other) => (stated.has(other) ? without(other, keys) : other))
    else contradicted.push({ from: item.from, to: item.to, item })
  }
  return { statements: left, contradicted }
}

function hasAny(facts: readonly Fact[], keys: ReadonlySet<string>): boolean {
  return facts.some((fact) => keys.has(keyOf(fact)))
}

/** "Nut allergy (tree nuts only)" */
function narrowed(statements: readonly Statement[], only: ReadonlySet<string>): readonly Statement[] {
  return statements.map((each) => {
    const keys = (each.choices[0] ?? []).map(keyOf)
    const isBroader = keys.length > only.size && [...only].every((key) => keys.includes(key))
    return isBroader ? without(each, new Set(keys.filter((key) => !only.has(key)))) : each
  })
}

/** "Nut allergy (cashew)": of the others of the group it has to be asked. */
function asked(
  statements: readonly Statement[],
  only: ReadonlySet<string>,
  detail: Statement,
): readonly Statement[] {
  return statements.flatMap((each) => {
    const keys = (each.choices[0] ?? []).map(keyOf)
    const isBroader =
      each.how === 'has' &&
      each.group === detail.group &&
      keys.length > only.size &&
      [...only].every((key) => keys.includes(key))
    if (!isBroader) return [each]
    return [
      without(each, new Set(keys.filter((key) => !only.has(key)))),
      { ...without(each, only), how: 'ask' as const },
    ]
  })
}

function without(statement: Statement, keys: ReadonlySet<string>): Statement {
  return {
    ...statement,
    choices: statement.choices.map((facts) => facts.filter((fact) => !keys.has(keyOf(fact)))),
  }
}
