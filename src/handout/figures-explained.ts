import { isLimited } from '../core/analysis/plate-totals.ts'
import type { Row } from '../core/analysis/row.ts'
import { dayLimit, decidingNutrients } from '../core/health/deciding-figures.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { exactly } from '../core/terms/estimate.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import { amountWords, shareWords } from '../messages/figures.ts'
import { nameInSentence } from '../messages/food-names.ts'
import type { Messages } from '../messages/messages.ts'

/** One figure in plain words: what it is, how much belongs in a day, and what that means here. */
export type FigureExplained = {
  readonly nutrient: NutrientId
  readonly name: string
  readonly sentences: readonly string[]
}

/** More than these no one reads on a page that is about what to eat. */
const MOST_FIGURES = 2

/** The nutrients that decide for a person, the weightiest first; calories only where they are wanted. */
export function figuresThatCount(person: HealthProfile, calories: boolean): readonly NutrientId[] {
  return decidingNutrients(person, { reasons: [] }).filter((id) => calories || id !== 'energy')
}

/** The figures that decide for this person, explained with the item that has the most of each. */
export function figuresExplained(
  messages: Messages,
  rows: readonly Row[],
  person: HealthProfile,
  calories: boolean,
): readonly FigureExplained[] {
  return figuresThatCount(person, calories)
    .filter((id) => messages.has(`handout.figure.${id}`))
    .slice(0, MOST_FIGURES)
    .map((id) => explained(messages, rows, person, id))
}

function explained(
  messages: Messages,
  rows: readonly Row[],
  person: HealthProfile,
  id: NutrientId,
): FigureExplained {
  const { say } = messages
  const key = `handout.figure.${id}` as const
  const limited = isLimited(id, person)
  const day = dayLimit(person, id)
  const most = richest(rows, id)
  return {
    nutrient: id,
    name: say(`health.nutrient.name.${id}`),
    sentences: [
      ...(messages.has(key) ? [say(key)] : []),
      ...(day
        ? [
            say(limited ? 'handout.day.limit' : 'handout.day.goal', {
              amount: amountWords(messages, id, day),
            }),
          ]
        : []),
      ...(most
        ? [
            say('handout.day.most', {
              name: most.name,
              amount: amountWords(messages, id, most.amount),
              share: day ? shareWords(messages, exactly(most.amount), day) : '',
              hasDay: day !== undefined,
            }),
          ]
        : []),
    ],
  }
}

function richest(rows: readonly Row[], id: NutrientId) {
  let most: { readonly name: string; readonly amount: number } | undefined
  for (const row of rows) {
    const figure = row.composed.perServing[id]
    // What foods like it have says nothing of this one.
    if (!figure || figure.source === 'category') continue
    const amount = figure.estimate.likely
    if (amount > (most?.amount ?? 0)) most = { name: nameInSentence(row), amount }
  }
  return most
}
