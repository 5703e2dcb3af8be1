import * as z from 'zod'
import { type NutriScoreInput, nutriScore } from '../../core/nutrition/nutri-score/nutri-score.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { readJson } from '../input/read-file.ts'
import { NUTRI_SCORE_CATEGORIES } from '../options/nutri-score-fields.ts'
import { textTable } from '../output/table.ts'

const figure = z.number().nonnegative().nullable().default(null)

/** Per 100 g or 100 ml, as Open Food Facts names them; null counts as 0. */
const inputSchema = z.object({
  category: z.enum(NUTRI_SCORE_CATEGORIES),
  energy_kj: figure,
  fat_g: figure,
  saturated_fat_g: figure,
  sugars_g: figure,
  salt_g: figure,
  fiber_g: figure,
  proteins_g: figure,
  fvl_pct: figure,
  non_nutritive_sweeteners: z.boolean().nullable().default(null),
  energy_from_saturates_kj: figure,
  saturated_fat_ratio_pct: figure,
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
    const [
      {
        path: [index, ...field],
        input,
      },
    ] = records.error.issues as [z.core.$ZodIssue]
    const problem = field.length === 0 ? 'notObject' : input === undefined ? 'missing' : 'unusable'
    const where = { notInputs, record: Number(index) + 1, field: field.join('.') }
    throw unusable(say(`cli.nutriScore.${problem}`, where))
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
