import type { Row } from '../core/analysis/row.ts'
import { summaryOf } from '../core/analysis/summary.ts'
import type { Alert } from '../core/health/assessment.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { type Swap, swapSteps } from '../core/health/swaps/swaps.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { tellingOf, nameOf as traitName } from '../messages/alerts.ts'
import { foodWords, nameInSentence } from '../messages/food-names.ts'
import { isEnglish, type Messages } from '../messages/messages.ts'
import { listOfFew } from '../messages/open-questions.ts'
import { nameOf } from '../messages/people-in-words.ts'
import { rowsFor } from './numbered-rows.ts'

/** Nobody keeps more than three things in mind (doi.org/10.1053/j.jrn.2022.06.005: hand-outs fail where they ask for nothing, or for all). */
const MOST_ACTIONS = 3
/** Foods and traits named in one action, at most. */
const MOST_NAMES = 3
/** For so many of the worst items a better one is looked for. */
const MOST_TRIED = 3

/**
 * At most three things to do, in the imperative, the most pressing first: what must not be eaten, what to choose instead of
 * what, what to ask about, what to choose. In steps, since better foods of the table are judged for it.
 */
export function* actionSteps(
  messages: Messages,
  rows: readonly Row[],
  people: readonly HealthProfile[],
  foods: FoodTable,
): Generator<undefined, readonly string[]> {
  const told: (readonly string[])[] = []
  for (const person of people) {
    const actions = yield* actionsFor(messages, rowsFor(rows, [person]), person, foods)
    told.push(
      people.length > 1
        ? actions.map((action) =>
            messages.say('handout.action.for', { name: nameOf(messages, person), action }),
          )
        : actions,
    )
  }
  // By turns, so that everybody's most pressing one is among them.
  const byTurns = Array.from({ length: MOST_ACTIONS }, (_, turn) => told.flatMap((list) => list[turn] ?? []))
  return byTurns.flat().slice(0, MOST_ACTIONS)
}

function* actionsFor(
  messages: Messages,
  rows: readonly Row[],
  person: HealthProfile,
  foods: FoodTable,
): Generator<undefined, readonly string[]> {
  const { best, skip, ask } = summaryOf(rows, [person])
  const isAvoided = ({ assessments }: Row) => assessments[0]?.advice === 'avoid'
  const instead = yield* swapAction(
    messages,
    skip.filter((row) => !isAvoided(row)),
    rows,
    person,
    foods,
  )
  const pick = best.find((row) => row.id !== instead?.better)
  return [
    avoidAction(messages, containedFirst(skip.filter(isAvoided))),
    instead?.action,
    askAction(messages, ask),
    pick && messages.say('handout.action.choose', { name: nameInSentence(pick) }),
  ]
    .filter((action) => action !== undefined)
    .slice(0, MOST_ACTIONS)
}

/** "Do not eat the satay or the pad thai. They contain peanut." Those that contain the same as the first. */
function avoidAction(messages: Messages, rows: readonly Row[]): string | undefined {
  const [first] = rows
  if (!first) return undefined
  const finding = gravestFinding(first)
  const traits = traitsWords(messages, first)
  const alike = rows.filter((row) => gravestFinding(row) === finding && traitsWords(messages, row) === traits)
  return messages.say('handout.action.avoid', {
    count: Math.min(alike.length, MOST_NAMES),
    names: namesWords(messages, alike),
    finding: traits === '' ? 'texture' : finding,
    traits,
  })
}

/** "Ask about peanut before you eat the spring rolls." */
function askAction(messages: Messages, rows: readonly Row[]): string | undefined {
  const [first] = rows
  if (!first) return undefined
  const traits = traitsWords(messages, first)
  const alike = rows.filter((row) => traitsWords(messages, row) === traits)
  const names = namesWords(messages, alike)
  return traits === ''
    ? messages.say('handout.action.askTexture', { names })
    : messages.say('handout.action.ask', { traits, names })
}

/** What surely contains it comes before what only may. */
function containedFirst(rows: readonly Row[]): readonly Row[] {
  const contained = rows.filter((row) => gravestFinding(row) === 'contains')
  return [...contained, ...rows.filter((row) => !contained.includes(row))]
}

type Instead = { readonly action: string; readonly better?: string }

/** "Choose the veggie burger instead of the bacon cheeseburger.": what is there comes before what is not. */
function* swapAction(
  messages: Messages,
  worst: readonly Row[],
  rows: readonly Row[],
  person: HealthProfile,
  foods: FoodTable,
): Generator<undefined, Instead | undefined> {
  const others = rows.map(({ composed }) => composed)
  const found: { readonly row: Row; readonly swap: Swap }[] = []
  for (const row of worst.slice(0, MOST_TRIED)) {
    const [swap] = yield* swapSteps(row.composed, person, foods, others)
    if (swap) found.push({ row, swap })
    if (swap?.from === 'photo') break
  }
  const chosen = found.find(({ swap }) => swap.from === 'photo') ?? found[0]
  const [first] = worst
  if (!chosen)
    return first && { action: messages.say('handout.action.skip', { name: nameInSentence(first) }) }
  const { row, swap } = chosen
  const worse = nameInSentence(row)
  const better = rows.find(({ id }) => id === swap.id)
  return swap.from === 'photo'
    ? {
        action: messages.say('handout.action.swap', {
          better: better ? nameInSentence(better) : swap.name,
          worse,
        }),
        better: swap.id,
      }
    : {
        action: messages.say('handout.action.swapTable', {
          better: inSentence(messages, foodWords(messages, swap)),
          worse,
        }),
      }
}

function gravestFinding({ assessments }: Row): 'contains' | 'other' {
  const isContained = ({ advice, finding }: Alert) => advice === 'avoid' && finding === 'contains'
  return assessments.some(({ alerts }) => alerts.some(isContained)) ? 'contains' : 'other'
}

/** "milk and egg", of what weighs most; empty where it is about texture alone. */
function traitsWords(messages: Messages, { assessments }: Row): string {
  const names = assessments.flatMap(({ alerts, advice }) => {
    const weighty = alerts.filter((alert) => alert.advice === advice && alert.trait !== 'texture')
    const contained = weighty.filter(({ finding }) => finding === 'contains')
    return tellingOf(contained.length > 0 ? contained : weighty).map((alert) => traitName(messages, alert))
  })
  return listOfFew(messages, [...new Set(names)], MOST_NAMES)
}

function namesWords(messages: Messages, rows: readonly Row[]): string {
  const names = [...new Set(rows.map(nameInSentence))].slice(0, MOST_NAMES)
  return messages.list(
    names.map((name) => messages.say('handout.action.the', { name })),
    'or',
  )
}

/** Names of the table begin with a capital; in an English sentence only these keep it. */
const PROPER =
  /^(?:Brazil|Brie|Brussels|Caesar|Cheddar|Danish|Edam|English|Feta|French|Gouda|Greek|Italian|Parma|Quorn|Spanish|Swiss|Thai|Worcestershire)\b/

function inSentence(messages: Messages, name: string): string {
  const keeps = !isEnglish(messages) || PROPER.test(name) || /^\p{Lu}{2}/u.test(name)
  return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
