import { swapsFor } from '../../core/health/swaps/swaps.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { tableWith } from '../input/dishes.ts'
import { type PersonOptions, personOf } from '../options/person.ts'
import { scoreSheet } from '../output/score-sheet.ts'
import { swapsJson, verdictJson } from '../output/verdict-json.ts'
import { judgeFood } from './judge-food.ts'
import { scoreRows } from './score-rows.ts'

export type ScoreOptions = PersonOptions & {
  readonly grams?: number
  readonly from?: string
  readonly dishes?: string
  readonly json?: true
}

/** `dishlight score <food>`: one food, judged for a serving or for the grams given. */
export async function score(
  messages: Messages,
  name: string | undefined,
  options: ScoreOptions,
): Promise<void> {
  const { from, grams, json } = options
  const foods = await tableWith(messages, options.dishes)
  if (from !== undefined && name !== undefined) throw unusable(messages.say('cli.score.foodAndFile'))
  if (from !== undefined) return scoreRows(messages, from, foods, json)
  if (name === undefined || name.trim() === '') throw unusable(messages.say('cli.score.noFood'))
  const person = personOf(messages, options)
  const judged = judgeFood(messages, name, person, foods, grams)
  // Of a name nobody knows, what it may bring in can still be told.
  if (judged.problem && judged.assessment.alerts.length === 0) throw unusable(judged.problem)
  const swaps = judged.food ? swapsFor(judged.composed, person, foods) : []
  const text = json
    ? JSON.stringify(
        { ...verdictJson(messages, name, judged), ...swapsJson(messages, swaps), profile: person },
        null,
        1,
      )
    : scoreSheet(messages, judged, swaps)
  process.stdout.write(`${text}\n`)
}
