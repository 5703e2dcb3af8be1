import * as z from 'zod'
import { problemSchema } from '../../wire/http.ts'
import { lookEventSchema } from '../../wire/look-event.ts'
import { profileSchema } from '../../wire/profile.ts'
import { reportJsonSchema } from '../../wire/report-json-schema.ts'
import { reportSchema } from '../../wire/report-schema.ts'
import { analysisRequestSchema } from '../analyses/request.ts'
import { batchRequestSchema, batchStateSchema, photoResultSchema } from '../batch/batch.ts'
import { judgeRequestSchema } from '../judging/request.ts'

const { error } = problemSchema.shape
const report = z.optional(reportSchema)

/** What comes with a problem that met an analysis halfway: what was found before. */
const analysisProblemSchema = z.object({ error, report })

/** One line of an analysis as it goes on. The last has the report, or says what failed. */
const analysisLineSchema = z.union([
  z.intersection(z.object({ photo: z.string() }), lookEventSchema),
  z.object({ type: z.literal('report'), report: reportSchema }),
  z.object({
    type: z.literal('failed'),
    status: z.int().min(400).max(599),
    error,
    retryAfterSeconds: z.number().optional(),
    report,
  }),
])

/** What the paths name, each under the name it has in the document. */
const NAMED = {
  Person: profileSchema,
  Report: reportSchema,
  LookEvent: lookEventSchema,
  Problem: problemSchema,
  AnalysisRequest: analysisRequestSchema,
  AnalysisLine: analysisLineSchema,
  AnalysisProblem: analysisProblemSchema,
  JudgeRequest: z.strictObject({ ...judgeRequestSchema.shape, report: reportSchema }),
  BatchRequest: batchRequestSchema,
  BatchState: batchStateSchema,
  PhotoResult: photoResultSchema,
}
export type SchemaName = keyof typeof NAMED

export function refTo(name: SchemaName): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

/** JSON Schemas of all that is sent and answered, as it is checked here. */
export function componentSchemas(): Readonly<Record<string, object>> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => refTo(id as SchemaName).$ref })
  const named = Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
  return { ...named, Report: publishedReport() }
}

/** As it is published, with its parts where they lie in this document. */
function publishedReport(): object {
  const within = JSON.stringify(reportJsonSchema()).replaceAll('"#/$defs/', `"${refTo('Report').$ref}/$defs/`)
  const { $schema: _, ...schema } = JSON.parse(within)
  return schema
}
