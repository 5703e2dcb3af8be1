import * as z from 'zod'
import type { Locale } from '../../messages/keys.ts'
import { problemSchema } from '../../wire/http.ts'
import { reportSchema } from '../../wire/report-schema.ts'
import type { Caller } from '../access/caller.ts'
import { analysisRequestSchema } from '../analyses/request.ts'

export const MOST_BATCH_PHOTOS = 500
/** Photos in one form: what comes at once is in memory at once. */
export const MOST_FORM_PHOTOS = 20
/** Standard Webhooks: 24 bytes at least, in base64. */
const SECRET = /^whsec_[A-Za-z0-9+/]{32,200}={0,2}$/

const numberSchema = z.int().min(1).max(MOST_BATCH_PHOTOS)

/** What a batch is asked for: once, for all of its photos. */
export const batchRequestSchema = z.strictObject({
  ...analysisRequestSchema.shape,
  /** How many photos will come. The batch is done when each has its result. */
  photos: numberSchema,
  /** Told when the batch is done, by the rules of standardwebhooks.com. */
  webhook: z.strictObject({ url: z.url().max(2000), secret: z.string().regex(SECRET) }).optional(),
})
export type BatchRequest = z.infer<typeof batchRequestSchema>

/** Who opened a batch: nobody else is told of it, and what its looks cost is counted in these accounts. */
export type BatchOwner = Pick<Caller, 'id' | 'isHere' | 'models' | 'accounts'>

/** `locale`: what its owner reads. */
export type Batch = BatchRequest & {
  readonly id: string
  readonly owner: BatchOwner
  readonly locale: Locale
}

const PHOTO_STATES = ['missing', 'waiting', 'done', 'failed'] as const
export type PhotoState = (typeof PHOTO_STATES)[number]

/** How far a batch is. */
export const batchStateSchema = z.object({
  id: z.uuid(),
  state: z.enum(['running', 'done']),
  photos: numberSchema,
  counts: z.record(z.enum(PHOTO_STATES), z.int().min(0).max(MOST_BATCH_PHOTOS)),
})
export type BatchState = Readonly<z.infer<typeof batchStateSchema>>

/** A line of its results. `report`: of what was found, perhaps before something went wrong. */
export const photoResultSchema = z.object({
  photo: numberSchema,
  state: z.enum(['done', 'failed']),
  report: z.optional(reportSchema),
  error: z.optional(problemSchema.shape.error),
})
