import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Verdict } from '../../core/health/verdict/verdict.ts'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import type { Messages } from '../../messages/messages.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { DONE, type Ending, endWith, goOn, misunderstood, type Step } from '../exit-codes.ts'
import { type PersonOptions, personOf } from '../input/person.ts'
import { gramsFrom, judgeFood, judgeName } from '../judge-food.ts'
import { textTable } from '../output/table.ts'
import { gatesJson, verdictJson } from '../output/verdict-json.ts'
import { terminalMessages } from '../terminal-messages.ts'

/** Kinds of what a row judges for, as the file writes them. */
const KINDS = ['profile', 'allergy', 'diet', 'medicine'] as const satisfies readonly (keyof PersonOptions)[]

type WrittenRow = Readonly<Record<string, string>>

/**
 * `dishlight score --from rows.csv`: a CSV file with the columns kind, id and food, and grams where they matter; one
 * verdict per row, in order. A food the table has not is `unknown` and says so, unless its name alone says that it is to be
 * avoided; a row that is not understood ends it all.
 */
export async function scoreRows(path: string, options: { readonly json?: boolean }): Promise<Ending> {
  const rows = await readRows(path)
  if (!rows.ok) return rows.ending
  const messages = await terminalMessages()
  const foods = foodTable()
  const unlistedJson = (food: string, person: HealthProfile) => {
    const { verdict, gates, basis } = judgeName(food, person, foods)
    return { verdict, gates: gatesJson(messages, gates, basis) }
  }
  const judged = []
  for (const [index, row] of rows.value.entries()) {
    const step = readRow(row)
    if (!step.ok) return misunderstood(cliWording.badRow(index + 1, sentenceOf(step.ending)))
    const { person, grams, kind, id, food } = step.value
    const verdict = judgeFood(messages, food, person, foods, grams)
    judged.push({
      kind,
      id,
      asked: food,
      ...(verdict.ok
        ? verdictJson(messages, verdict.value)
        : { ...unlistedJson(food, person), problem: sentenceOf(verdict.ending) }),
    })
  }
  process.stdout.write(`${options.json ? JSON.stringify(judged, null, 1) : tableOf(messages, judged)}\n`)
  return DONE
}

async function readRows(path: string): Promise<Step<readonly WrittenRow[]>> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return endWith(misunderstood(cliWording.cannotRead(path)))
  try {
    const rows: WrittenRow[] = parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true })
    if (rows.length === 0) return endWith(misunderstood(cliWording.noRows(path)))
    const missing = ['kind', 'id', 'food'].filter((column) => rows[0] && !(column in rows[0]))
    return missing.length > 0 ? endWith(misunderstood(cliWording.missingColumns(path, missing))) : goOn(rows)
  } catch {
    return endWith(misunderstood(cliWording.notCsv(path)))
  }
}

type Row = {
  readonly kind: string
  readonly id: string
  readonly food: string
  readonly person: HealthProfile
  readonly grams: number | undefined
}

function readRow({ kind = '', id = '', food = '', grams }: WrittenRow): Step<Row> {
  const known = KINDS.find((each) => each === kind)
  if (!known) return endWith(misunderstood(cliWording.unknownKind(kind, KINDS)))
  const person = personOf({ [known]: [id] })
  if (!person.ok) return person
  const amount = gramsFrom(grams)
  return amount.ok ? goOn({ kind, id, food, person: person.value, grams: amount.value }) : amount
}

function sentenceOf(ending: Ending): string {
  return ending.code === 0 ? '' : ending.sentence
}

function tableOf(
  { say }: Messages,
  judged: readonly { kind: string; id: string; asked: string; verdict: Verdict }[],
) {
  const rows = judged.map(({ id, asked, verdict }) => [id, asked, say(`health.verdict.name.${verdict}`)])
  return textTable(cliWording.rowColumns, rows)
}
