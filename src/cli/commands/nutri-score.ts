import * as z from 'zod'
import { type NutriScoreInput, nutriScore } from '../../core/nutrition/nutri-score/nutri-score.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { readJson } from '../input/read-file.ts'
import { shortened } from '../options/misuse.ts'
import {
  NUTRI_SCORE_CATEGORIES,
  NUTRI_SCORE_FIELDS,
  NUTRI_SCORE_MOST,
} from '../options/nutri-score-fields.ts'
import { adviceOn } from '../options/values.ts'
import { textTable } from '../output/table.ts'

const figure = (field: keyof typeof NUTRI_SCORE_MOST) =>
  z.number().min(0).max(NUTRI_SCORE_MOST[field]).nullable().default(null)

/** Per 100 g or 100 ml, as Open Food Facts names them; null counts as 0. A misspelt field would count as 0 too, so none is let by. */
const inputSchema = z.strictObject({
  category: z.enum(NUTRI_SCORE_CATEGORIES),
  energy_kj: figure('energy_kj'),
  fat_g: figure('fat_g'),
  saturated_fat_g: figure('saturated_fat_g'),
  sugars_g: figure('sugars_g'),
  salt_g: figure('salt_g'),
  fiber_g: figure('fiber_g'),
  proteins_g: figure('proteins_g'),
  fvl_pct: figure('fvl_pct'),
  non_nutritive_sweeteners: z.boolean().nullable().default(null),
  energy_from_saturates_kj: figure('energy_from_saturates_kj'),
  saturated_fat_ratio_pct: figure('saturated_fat_ratio_pct'),
}) satisfies z.ZodType<NutriScoreInput>

const recordsSchema = z.array(z.object({ id: z.string(), inputs: inputSchema }))
const listSchema = z.array(z.unknown())
const fileSchema = z.union([
  z.object({ vectors: listSchema }).transform(({ vectors }) => vectors),
  listSchema,
])

/** `dishlight nutri-score FILE`: the exact Nutri-Score 2023 of every record in a file, `{ id, score, grade }` each. */
export async function nutriScores(messages: Messages, path: string, json?: boolean): Promise<void> {
  const { say } = messages
  const notInputs = say('cli.nutriScore.notInputs', { path })
  const listed = await readJson(messages, path, fileSchema, notInputs)
  const records = recordsSchema.safeParse(listed, { reportInput: true })
  if (!records.success) {
    const [issue] = records.error.issues as [z.core.$ZodIssue]
    throw unusable(say('cli.entry.at', { path, entry: entryOf(issue), why: whyNot(messages, issue) }))
  }
  const odd = records.data.findIndex(({ inputs }) => (inputs.saturated_fat_g ?? 0) > (inputs.fat_g ?? 100))
  if (odd !== -1) {
    throw unusable(say('cli.entry.at', { path, entry: odd + 1, why: say('cli.nutriScore.moreThanFat') }))
  }
  const scored = records.data.map(({ id, inputs }) => {
    const { score, grade } = nutriScore(inputs)
    return { id, score, grade }
  })
  const rows = scored.map(({ id, score, grade }) => [id, String(score), grade.toUpperCase()])
  const header = (['food', 'score', 'grade'] as const).map((id) => say(`cli.column.${id}`))
  const text = json ? JSON.stringify(scored, null, 1) : textTable(header, rows, [1])
  process.stdout.write(`${text}\n`)
}

/** From 1. */
function entryOf({ path: [index] }: z.core.$ZodIssue): number {
  return Number(index) + 1
}

/** What is wrong with a record, and what would be right. */
function whyNot(messages: Messages, issue: z.core.$ZodIssue): string {
  const { say } = messages
  const [, ...within] = issue.path
  if (issue.code === 'unrecognized_keys') {
    const [field = ''] = issue.keys
    return say('cli.nutriScore.unknownField', {
      field: shortened(field),
      advice: adviceOn(messages, field, NUTRI_SCORE_FIELDS),
    })
  }
  if (within.length === 0) return say('cli.nutriScore.notObject')
  const field = within.join('.')
  if (issue.input === undefined) return say('cli.entry.missing', { field })
  const value = shortened(JSON.stringify(issue.input))
  return say('cli.entry.unusable', {
    field,
    value,
    advice: advice(messages, issue, String(within.at(-1))),
  })
}

function advice(messages: Messages, issue: z.core.$ZodIssue, field: string): string {
  const { say } = messages
  if (field === 'category') return adviceOn(messages, String(issue.input), NUTRI_SCORE_CATEGORIES)
  const most = NUTRI_SCORE_MOST[field as keyof typeof NUTRI_SCORE_MOST]
  if (most !== undefined) return say('cli.entry.number', { most })
  if (field === 'inputs') return say('cli.nutriScore.object')
  return say(field === 'id' ? 'cli.entry.text' : 'cli.nutriScore.switch')
}
