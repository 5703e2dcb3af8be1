import * as z from 'zod/mini'
import { LIMIT_IDS, LOOK_STAGES, type LookEvent, NOT_MENUS } from '../core/analysis/look.ts'
import { type Failure, PHOTO_FAILURES, PROVIDER_FAILURES, TRANSPORT_FAILURES } from '../core/terms/failure.ts'
import { boxSchema, detectionSchema } from './detection.ts'
import { optionalKeys } from './optional-keys.ts'

const lookId = z.string().check(z.maxLength(120))
const count = z.number().check(z.nonnegative())

export const failureSchema = optionalKeys<Failure>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('photo'), code: z.enum(PHOTO_FAILURES), retryable: z.literal(false) }),
    z.object({
      kind: z.literal('transport'),
      code: z.enum(TRANSPORT_FAILURES),
      retryable: z.literal(true),
      retryAfterSeconds: z.optional(count),
    }),
    z.object({ kind: z.literal('provider'), code: z.enum(PROVIDER_FAILURES), retryable: z.boolean() }),
    z.object({
      kind: z.literal('contract'),
      code: z.literal('unreadable-reply'),
      retryable: z.literal(true),
    }),
  ]),
)

/** One line of the NDJSON stream between server and browser, and one entry of a recording. */
export const lookEventSchema = optionalKeys<LookEvent>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('look'), id: lookId, region: boxSchema, model: z.string() }),
    z.object({
      type: z.literal('stage'),
      stage: z.enum(LOOK_STAGES),
      share: z.optional(count),
      lines: z.optional(z.object({ read: count, of: count })),
      place: z.optional(count),
    }),
    z.object({ type: z.literal('detection'), lookId, detection: detectionSchema }),
    z.object({ type: z.literal('rejected'), lookId, issue: z.string(), raw: z.string() }),
    z.object({
      type: z.literal('usage'),
      lookId,
      inputTokens: count,
      outputTokens: count,
      reasoningTokens: z.optional(count),
      costUsd: z.optional(count),
      elapsedMs: count,
    }),
    z.object({
      type: z.literal('failure'),
      lookId,
      failure: failureSchema,
      partial: z.optional(z.literal(true)),
    }),
    z.object({ type: z.literal('lookup-failed'), lookId, lookups: count }),
    z.object({ type: z.literal('unread'), lookId, lines: count }),
    z.object({ type: z.literal('left-out'), lookId, texts: z.array(z.string()).check(z.maxLength(200)) }),
    z.object({ type: z.literal('not-menu'), lookId, page: z.enum(NOT_MENUS) }),
    z.object({ type: z.literal('limit'), lookId, limit: z.enum(LIMIT_IDS) }),
    z.object({ type: z.literal('settled'), lookId }),
    z.object({
      type: z.literal('fell-over'),
      lookId,
      asked: z.string(),
      instead: z.string(),
      why: failureSchema,
    }),
    z.object({ type: z.literal('remembered'), lookId }),
    z.object({ type: z.literal('end'), lookId, truncated: z.boolean() }),
  ]),
)
