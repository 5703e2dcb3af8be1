import { swapsFor } from '../../core/health/swaps/swaps.ts'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { DONE, type Ending, misunderstood } from '../exit-codes.ts'
import { type PersonOptions, personOf } from '../input/person.ts'
import { gramsFrom, judgeFood } from '../judge-food.ts'
import { scoreSheet } from '../output/score-sheet.ts'
import { swapsJson, verdictJson } from '../output/verdict-json.ts'
import { terminalMessages } from '../terminal-messages.ts'
import { scoreRows } from './score-rows.ts'

export type ScoreOptions = PersonOptions & {
  readonly grams?: string
  readonly from?: string
  readonly json?: boolean
}

/** `dishlight score <food>`: one food of the table, judged for a serving or for the grams given. */
export async function score(name: string | undefined, options: ScoreOptions): Promise<Ending> {
  if (options.from !== undefined && name !== undefined) return misunderstood(cliWording.foodAndFile)
  if (options.from !== undefined) return scoreRows(options.from, options)
  if (name === undefined) return misunderstood(cliWording.noFood)
  const person = personOf(options)
  if (!person.ok) return person.ending
  const grams = gramsFrom(options.grams)
  if (!grams.ok) return grams.ending
  const messages = await terminalMessages()
  const foods = foodTable()
  const judged = judgeFood(messages, name, person.value, foods, grams.value)
  if (!judged.ok) return judged.ending
  const swaps = swapsFor(judged.value.composed, person.value, foods)
  const text = options.json
    ? JSON.stringify(
        { ...verdictJson(messages, judged.value), ...swapsJson(messages, swaps), profile: person.value },
        null,
        1,
      )
    : scoreSheet(messages, judged.value, swaps)
  process.stdout.write(`${text}\n`)
  return DONE
}
