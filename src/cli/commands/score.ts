import { swapsFor } from '../../core/health/swaps/swaps.ts'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { unusable } from '../exit-codes.ts'
import { type PersonOptions, personOf } from '../options/person.ts'
import { scoreSheet } from '../output/score-sheet.ts'
import { swapsJson, verdictJson } from '../output/verdict-json.ts'
import { terminalMessages } from '../terminal-messages.ts'
import { judgeFood } from './judge-food.ts'
import { scoreRows } from './score-rows.ts'

export type ScoreOptions = PersonOptions & {
  readonly grams?: number
  readonly from?: string
  readonly json?: true
}

/** `dishlight score <food>`: one food of the table, judged for a serving or for the grams given. */
export async function score(name: string | undefined, options: ScoreOptions): Promise<void> {
  const { from, grams, json } = options
  if (from !== undefined && name !== undefined) throw unusable(cliWording.foodAndFile)
  if (from !== undefined) return scoreRows(from, json)
  if (name === undefined) throw unusable(cliWording.noFood)
  const person = personOf(options)
  const messages = await terminalMessages()
  const foods = foodTable()
  const judged = judgeFood(messages, name, person, foods, grams)
  if ('problem' in judged) throw unusable(judged.problem)
  const swaps = swapsFor(judged.composed, person, foods)
  const text = json
    ? JSON.stringify(
        { ...verdictJson(messages, judged), ...swapsJson(messages, swaps), profile: person },
        null,
        1,
      )
    : scoreSheet(messages, judged, swaps)
  process.stdout.write(`${text}\n`)
}
