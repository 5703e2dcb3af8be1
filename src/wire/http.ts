import * as z from 'zod/mini'
import { DOUBTS, EFFORTS, EMPHASES } from '../core/analysis/look.ts'

/**
 * The server's HTTP contract.
 * `GET /api/clients` → `clientsSchema`.
 * `POST /api/looks`, multipart: `photo` (JPEG, PNG, WebP or AVIF) and `options` (JSON, `lookOptionsSchema`);
 * header `x-dishlight-key` carries a key typed in Settings. → NDJSON of look events, or `problemSchema` with a 4xx/5xx.
 * With an `Idempotency-Key` (UUID) the look goes on for a while when the connection breaks: the same request with the same key
 * gets its answer, with `?from=N` from the Nth line on, and no model is asked again. `DELETE /api/looks/:key` stops it.
 */
export const KEY_HEADER = 'x-dishlight-key'
export const IDEMPOTENCY_HEADER = 'idempotency-key'

export const FAMILIES = ['google', 'anthropic', 'openai', 'meta', 'compatible', 'ollama', 'lmstudio'] as const
export type Family = (typeof FAMILIES)[number]

export const frameSchema = z.object({
  order: z.enum(['xyxy', 'yxyx']),
  scale: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('range'), max: z.number().check(z.positive()) }),
    z.object({ kind: z.literal('pixels') }),
  ]),
})

const clientSchema = z.object({
  family: z.enum(FAMILIES),
  /** As a person reads it: "Gemini", "Ollama on this machine". */
  name: z.string(),
  model: z.string(),
  /** A key is set, or none is needed; otherwise a look needs one from Settings. */
  ready: z.boolean(),
  /** Whether the photo leaves this machine. */
  local: z.boolean(),
})
export type ClientInfo = z.infer<typeof clientSchema>
export const clientsSchema = z.object({ clients: z.array(clientSchema) })

/** A model's name: it becomes part of a provider's address, so nothing in it may lead elsewhere there. */
export const MODEL_NAME = /^(?!.*\.\.)[\w.:@/-]{1,120}$/

/** Characters of what an opinion is asked for. */
export const OPINION_LENGTH = 500

/** Names that one question is about. */
export const MOST_NAMES = 12

export const lookOptionsSchema = z.object({
  family: z.enum(FAMILIES),
  model: z.optional(z.string().check(z.maxLength(120))),
  /** Overrides the registry's frame for this model. */
  frame: z.optional(frameSchema),
  /** How much the model is to think. */
  effort: z.optional(z.enum(EFFORTS)),
  opinionFor: z.optional(z.string().check(z.maxLength(OPINION_LENGTH))),
  emphasis: z.optional(z.enum(EMPHASES)),
  question: z.optional(
    z.object({
      names: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(MOST_NAMES)),
      doubts: z.array(z.enum(DOUBTS)).check(z.maxLength(DOUBTS.length)),
    }),
  ),
  /** The photo is a part of a larger one. */
  detail: z.optional(z.literal(true)),
  /** Whoever runs the model may train on the photo. */
  mayTrain: z.optional(z.literal(true)),
  /** The model may look foods and products up, as far as the server does. */
  ground: z.optional(z.literal(true)),
})
export type LookOptions = z.infer<typeof lookOptionsSchema>

/** What went wrong, in one sentence; `code` is stable, and `requestId` stands in the server's log. */
export const problemSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), requestId: z.optional(z.string()) }),
})
export type Problem = z.infer<typeof problemSchema>
