import type { EncodedImage } from '../../../core/analysis/photo.ts'
import type { JsonSchema } from '../../../lenses/lens.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { mostOutput } from './expected-look.ts'
import type { ModelConfig } from './model-config.ts'
import { PHOTO_MARK } from './photo-mark.ts'
import { imageOptions, providerModel, providerOptions } from './provider.ts'
import type { TokenUsage } from './running-usage.ts'

export type Question = {
  readonly image: EncodedImage
  readonly text: string
  readonly schema?: JsonSchema
  /** The model marks places with tokens a server may hold back. */
  readonly specialTokens?: boolean
}

/** What comes of one question, whichever provider is asked. */
export type ReplyEvent =
  | { readonly type: 'text' | 'thought'; readonly text: string }
  /** A chunk as the provider sent it; what it means is told beside it. */
  | { readonly type: 'raw'; readonly value: unknown }
  /** One request of several has ended. */
  | { readonly type: 'turn'; readonly usage: TokenUsage }
  | {
      readonly type: 'finish'
      readonly reason: string
      readonly rawReason: string | undefined
      readonly usage: TokenUsage
    }
  /** A sign of life. */
  | { readonly type: 'other' }

/** Asks once, by the provider's own stream: the SDK's around it is for turns, and costs as much again. */
export async function* replyEvents(
  config: ModelConfig,
  { image, text, schema, specialTokens }: Question,
  abortSignal: AbortSignal,
): AsyncGenerator<ReplyEvent> {
  const { stream } = await providerModel(config, image.bytes).doStream(
    withoutUndefined({
      prompt: [{ role: 'user' as const, content: contentOf(config, image, text) }],
      providerOptions: providerOptions(config, specialTokens),
      responseFormat: schema && formatOf(schema),
      maxOutputTokens: mostOutput(config),
      // Their own counts of tokens come while they answer.
      includeRawChunks: true,
      abortSignal,
    }),
  )
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value: part } = await reader.read()
      if (done) return
      if (part.type === 'raw') yield { type: 'raw', value: part.rawValue }
      else if (part.type === 'text-delta') yield { type: 'text', text: part.delta }
      else if (part.type === 'reasoning-delta') yield { type: 'thought', text: part.delta }
      else if (part.type === 'error') throw part.error
      else if (part.type !== 'finish') yield { type: 'other' }
      else {
        const { finishReason, usage } = part
        yield {
          type: 'finish',
          reason: finishReason.unified,
          rawReason: finishReason.raw,
          usage: tokensOf(usage),
        }
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

export function contentOf(config: ModelConfig, { mediaType }: EncodedImage, text: string) {
  const photo = { type: 'file' as const, mediaType, data: PHOTO_MARK, providerOptions: imageOptions(config) }
  return [photo, { type: 'text' as const, text }]
}

/** Held to a schema by whatever means the provider has. */
export function formatOf(schema: JsonSchema) {
  return { type: 'json' as const, schema, name: 'items' }
}

type Counted = {
  readonly inputTokens: { readonly total: number | undefined; readonly cacheRead: number | undefined }
  readonly outputTokens: { readonly total: number | undefined; readonly reasoning: number | undefined }
}

function tokensOf({ inputTokens, outputTokens }: Counted): TokenUsage {
  return withoutUndefined({
    inputTokens: inputTokens.total ?? 0,
    outputTokens: outputTokens.total ?? 0,
    reasoningTokens: outputTokens.reasoning || undefined,
    cachedTokens: inputTokens.cacheRead || undefined,
  })
}
