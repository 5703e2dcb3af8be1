import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { type NutriScoreInput, nutriScore } from '../../core/nutrition/nutri-score/nutri-score.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { DONE, type Ending, misunderstood } from '../exit-codes.ts'
import { parseJson } from '../input/parse-json.ts'
import { textTable } from '../output/table.ts'

const figure = z.number().nonnegative().nullable().default(null)

/** Per 100 g or 100 ml, as Open Food Facts names them; null counts as 0. */
const inputSchema = z.object({
  category: z.enum(['general', 'red_meat', 'cheese', 'fats_oils_nuts_seeds', 'beverage', 'water']),
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

const vectorSchema = z.object({ id: z.string(), inputs: inputSchema })
const listSchema = z.array(z.unknown())
const fileSchema = z.union([
  z.object({ vectors: listSchema }).transform(({ vectors }) => vectors),
  listSchema,
])

/** `dishlight nutri-score FILE`: the exact Nutri-Score 2023 of every vector in a file, `{ id, score, grade }` each. */
export async function nutriScores(path: string, options: { readonly json?: boolean }): Promise<Ending> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return misunderstood(cliWording.cannotRead(path))
  const file = fileSchema.safeParse(parseJson(text))
  if (!file.success) return misunderstood(cliWording.badVectors(path))
  const scored = []
  for (const [index, record] of file.data.entries()) {
    const vector = vectorSchema.safeParse(record)
    if (!vector.success) {
      const field = vector.error.issues[0]?.path.join('.') ?? ''
      const problem = cliWording.badVector(index + 1, field, isMissing(record, field))
      return misunderstood(`${cliWording.badVectors(path)} ${problem}`)
    }
    const { id, inputs } = vector.data
    const { score, grade } = nutriScore(inputs)
    scored.push({ id, score, grade })
  }
  const rows = scored.map(({ id, score, grade }) => [id, String(score), grade.toUpperCase()])
  const written = options.json
    ? JSON.stringify(scored, null, 1)
    : textTable(cliWording.vectorColumns, rows, [1])
  process.stdout.write(`${written}\n`)
  return DONE
}

/** Whether the field at a path of names is not there at all. */
function isMissing(record: unknown, field: string): boolean {
  let value = record
  for (const name of field.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  }
  return value === undefined
}
