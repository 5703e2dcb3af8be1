import * as z from 'zod'
import { withoutUndefined } from '../../../wire/optional-keys.ts'

export type TokenUsage = {
  readonly inputTokens: number
  /** With what was only thought, which is told apart where the provider does. */
  readonly outputTokens: number
  readonly reasoningTokens?: number
  readonly cachedTokens?: number
  /** Which model it was, where the one asked for is a name that stands now for this one and now for that. */
  readonly model?: string
}

type Counts = { readonly [K in keyof Required<Omit<TokenUsage, 'model'>>]: number }
const NONE: Counts = { inputTokens: 0, outputTokens: 0, reasoningTokens: 0, cachedTokens: 0 }
const COUNTS = Object.keys(NONE) as (keyof Counts)[]

/** Fewer new tokens than this wait for more: a meter need not move with every word. */
const WORTH_TELLING = 50

/**
 * What one look has taken so far, told in parts that add up to the whole: providers that count as they go are believed as
 * they go, the others when they end. A look may be several requests, where the model looks things up.
 */
export class RunningUsage {
  /** Of requests that have ended. */
  #before = NONE
  #told = NONE
  #model: string | undefined

  /** What is new by a chunk of the reply as the provider sent it; undefined where that is nothing, or little. */
  heard(chunk: unknown): TokenUsage | undefined {
    this.#model ??= answeredBy.safeParse(chunk).data?.modelVersion
    const counted = countedIn(chunk)
    if (!counted) return undefined
    const { inputTokens, outputTokens } = this.#since(sum(this.#before, counted))
    if (inputTokens + outputTokens < WORTH_TELLING) return undefined
    return this.#tell(sum(this.#before, counted))
  }

  /** One request of several has ended. */
  ended(usage: TokenUsage): void {
    this.#before = sum(this.#before, countsOf(usage))
  }

  /** What is left to tell of the whole. */
  rest(total: TokenUsage): TokenUsage {
    return this.#tell(countsOf(total))
  }

  #tell(so: Counts): TokenUsage {
    const since = this.#since(so)
    this.#told = sum(this.#told, since)
    const { reasoningTokens, cachedTokens, ...both } = since
    return withoutUndefined({
      ...both,
      reasoningTokens: reasoningTokens || undefined,
      cachedTokens: cachedTokens || undefined,
      model: this.#model,
    })
  }

  /** Never less than nothing: what was told cannot be taken back. */
  #since(so: Counts): Counts {
    return each((key) => Math.max(0, so[key] - this.#told[key]))
  }
}

/** No look takes more tokens. A count beyond it, below nothing or in halves is a slip, and money is not counted by it. */
const MOST_TOKENS = 100_000_000
const believed = z.int().min(0).max(MOST_TOKENS)
const count = believed.optional()

/** Anthropic tells the input with its first event and the output with its last. */
const claudeBegins = z.object({
  type: z.literal('message_start'),
  message: z.object({
    usage: z.object({
      input_tokens: count,
      output_tokens: count,
      cache_creation_input_tokens: count.nullable(),
      cache_read_input_tokens: count.nullable(),
    }),
  }),
})
/** Gemini tells both with every chunk. */
const gemini = z.object({
  usageMetadata: z.object({
    promptTokenCount: count,
    candidatesTokenCount: count,
    thoughtsTokenCount: count,
    cachedContentTokenCount: count,
  }),
})
/** Gemini says of every chunk which model it is from. */
const answeredBy = z.object({ modelVersion: z.string() })
/** Servers of the OpenAI kind tell it at the end, some (vLLM) with every chunk. */
const chat = z.object({ usage: z.object({ prompt_tokens: count, completion_tokens: count }) })

/** What a chunk says the request has taken so far. Not Anthropic's last event: the whole is told at the end anyway. */
function countedIn(chunk: unknown): Counts | undefined {
  const claude = claudeBegins.safeParse(chunk).data?.message.usage
  if (claude) {
    const cachedTokens = claude.cache_read_input_tokens ?? 0
    const written = claude.cache_creation_input_tokens ?? 0
    return {
      ...NONE,
      inputTokens: (claude.input_tokens ?? 0) + written + cachedTokens,
      cachedTokens,
      outputTokens: claude.output_tokens ?? 0,
    }
  }
  const google = gemini.safeParse(chunk).data?.usageMetadata
  if (google) {
    const reasoningTokens = google.thoughtsTokenCount ?? 0
    return {
      inputTokens: google.promptTokenCount ?? 0,
      outputTokens: (google.candidatesTokenCount ?? 0) + reasoningTokens,
      reasoningTokens,
      cachedTokens: google.cachedContentTokenCount ?? 0,
    }
  }
  const own = chat.safeParse(chunk).data?.usage
  return own && { ...NONE, inputTokens: own.prompt_tokens ?? 0, outputTokens: own.completion_tokens ?? 0 }
}

/** None where one of them cannot be: then it is as if the provider had not told. */
function countsOf({ model: _, ...counts }: TokenUsage): Counts {
  const told = { ...NONE, ...counts }
  return COUNTS.every((key) => believed.safeParse(told[key]).success) ? told : NONE
}

function each(of: (key: keyof Counts) => number): Counts {
  return Object.fromEntries(COUNTS.map((key) => [key, of(key)])) as Counts
}

function sum(a: Counts, b: Counts): Counts {
  return each((key) => a[key] + b[key])
}
