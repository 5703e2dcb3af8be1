import * as z from 'zod'
import type { Locale } from '../../messages/keys.ts'
import type { Caller } from '../access/caller.ts'
import { analysisRequestSchema } from '../analyses/request.ts'

export const MOST_BATCH_PHOTOS = 500
/** Photos in one form: what comes at once is in memory at once. */
export const MOST_FORM_PHOTOS = 20
/** Standard Webhooks: 24 bytes at least, in base64. */
const SECRET = /^whsec_[A-Za-z0-9+/]{32,200}={0,2}$/

/** What a batch is asked for: once, for all of its photos. */
export const batchRequestSchema = z.strictObject({
  ...analysisRequestSchema.shape,
  /** How many photos will come. The batch is done when each has its result. */
  photos: z.int().min(1).max(MOST_BATCH_PHOTOS),
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

export type PhotoState = 'missing' | 'waiting' | 'done' | 'failed'
export type BatchState = {
  readonly id: string
  readonly state: 'running' | 'done'
  readonly photos: number
  readonly counts: Readonly<Record<PhotoState, number>>
}
