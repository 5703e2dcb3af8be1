import * as z from 'zod'
import type { Result } from '../../core/terms/failure.ts'
import type { Locale } from '../../messages/keys.ts'
import { lookOptionsSchema } from '../../wire/http.ts'
import { profileSchema } from '../../wire/profile.ts'
import { MOST_PEOPLE } from '../../wire/report.ts'
import type { Caller } from '../access/caller.ts'

export const MOST_BATCH_PHOTOS = 500
/** Photos in one form: what comes at once is in memory at once. */
export const MOST_FORM_PHOTOS = 20
/** Standard Webhooks: 24 bytes at least, in base64. */
const SECRET = /^whsec_[A-Za-z0-9+/]{32,200}={0,2}$/

/** What a batch is asked for: once, for all of its photos. */
const batchRequestSchema = z.strictObject({
  /** How many photos will come. The batch is done when each has its result. */
  photos: z.int().min(1).max(MOST_BATCH_PHOTOS),
  people: z.array(profileSchema).min(1).max(MOST_PEOPLE),
  options: lookOptionsSchema,
  /** Told when the batch is done, by the rules of standardwebhooks.com. */
  webhook: z.strictObject({ url: z.url().max(2000), secret: z.string().regex(SECRET) }).optional(),
})
export type BatchRequest = z.infer<typeof batchRequestSchema>

/** More would be no help. */
const MOST_FIELDS_TOLD = 5
const LONGEST_FIELD = 80

/**
 * What is asked for, or the fields that are missing, wrong or not known here, as one would write them:
 * `people[0].allergies[1]`. A misspelt `diets` is no field to pass over: its person would be judged without them.
 */
export function readBatch(json: object): Result<BatchRequest, readonly string[]> {
  const read = batchRequestSchema.safeParse(json)
  const paths = read.success ? passedOver(json, read.data) : read.error.issues.flatMap(pathsOf)
  if (read.success && paths.length === 0) return { ok: true, value: read.data }
  const fields = new Set(paths.map((path) => z.core.toDotPath(path).slice(0, LONGEST_FIELD)))
  return { ok: false, failure: [...fields].slice(0, MOST_FIELDS_TOLD) }
}

type Path = readonly PropertyKey[]

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

/** What was sent and is no part of what was read, however deep. */
function passedOver(sent: unknown, read: unknown, path: Path = []): readonly Path[] {
  if (typeof sent !== 'object' || sent === null) return []
  const kept = new Map(Object.entries(read ?? {}))
  return Object.entries(sent).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(sent) ? Number(key) : key]
    return kept.has(key) ? passedOver(value, kept.get(key), here) : [here]
  })
}

/** Who opened a batch: nobody else is told of it, and what its looks cost is counted in these accounts. */
export type BatchOwner = Pick<Caller, 'id' | 'isHere' | 'models' | 'accounts'>

/** `locale`: what its owner reads. */
export type Batch = BatchRequest & {
  readonly id: string
  readonly owner: BatchOwner
  readonly locale: Locale
}

export type PhotoState = 'missing' | 'waiting' | 'done' | 'failed'
export type BatchState = {
  readonly id: string
  readonly state: 'running' | 'done'
  readonly photos: number
  readonly counts: Readonly<Record<PhotoState, number>>
}
