import * as z from 'zod/mini'
import type { GroundingEvent } from '../core/analysis/grounding.ts'
import { boxSchema, pointSchema } from './detection.ts'
import { failureSchema } from './look-event.ts'
import { optionalKeys } from './optional-keys.ts'

/**
 * `POST /api/places`, multipart: `photo` and `options` (JSON, `placesOptionsSchema`) → `placesReplySchema`, or `problemSchema`.
 * The server asks Meta's SAM with its own key, or the one in the header `x-dishlight-key`.
 */
export const MOST_PLACES_NAMES = 60

export const placesOptionsSchema = z.object({
  names: z
    .array(z.string().check(z.minLength(1), z.maxLength(80)))
    .check(z.minLength(1), z.maxLength(MOST_PLACES_NAMES)),
})

const count = z.number().check(z.nonnegative())
/** Cells of a silhouette's side. */
const side = z.int().check(z.minimum(1), z.maximum(64))

const thingSchema = z.object({
  box: boxSchema,
  middle: z.optional(pointSchema),
  silhouette: z.optional(
    z
      .object({ columns: side, rows: side, cells: z.string().check(z.regex(/^[01]{1,4096}$/)) })
      .check(z.refine(({ columns, rows, cells }) => cells.length === columns * rows, 'cells are missing')),
  ),
})

const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('places'),
    name: z.string(),
    things: z.array(thingSchema).check(z.maxLength(300)),
  }),
  z.object({
    type: z.literal('usage'),
    inputTokens: count,
    outputTokens: count,
    reasoningTokens: z.optional(count),
    costUsd: z.optional(count),
    elapsedMs: count,
  }),
  z.object({ type: z.literal('failure'), failure: failureSchema }),
])

export const placesReplySchema = optionalKeys<{ readonly events: GroundingEvent[] }>()(
  z.object({ events: z.array(eventSchema) }),
)
