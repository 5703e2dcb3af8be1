import { type LanguageModelUsage, stepCountIs, streamText, wrapLanguageModel } from 'ai'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { LEAST_OUTPUT_OF_TURN, mostOutput } from './expected-look.ts'
import { lookupTools, MOST_LOOKUP_STEPS, type ModelLookups } from './lookup-tools.ts'
import type { ModelConfig } from './model-config.ts'
import { providerModel, providerOptions } from './provider.ts'
import { contentOf, formatOf, type Question, type ReplyEvent } from './reply-events.ts'
import type { TokenUsage } from './running-usage.ts'

/** Asks a model that may look things up: a few turns of that at most, of which the last has to be the answer. */
export async function* repliesInTurns(
  config: ModelConfig & { readonly lookups: ModelLookups },
  { image, text, schema, specialTokens }: Question,
  abortSignal: AbortSignal,
): AsyncGenerator<ReplyEvent> {
  const most = mostOutput(config)
  const parts = streamText({
    model: heldTo(schema, providerModel(config, image.bytes)),
    messages: [{ role: 'user', content: contentOf(config, image, text) }],
    providerOptions: providerOptions(config, specialTokens),
    ...(most === undefined ? {} : { maxOutputTokens: most }),
    tools: lookupTools(config.lookups, abortSignal),
    stopWhen: stepCountIs(MOST_LOOKUP_STEPS + 1),
    prepareStep: ({ stepNumber, steps }) =>
      withoutUndefined({
        toolChoice: stepNumber < MOST_LOOKUP_STEPS ? undefined : ('none' as const),
        maxOutputTokens: most && leftOf(most, steps),
      }),
    maxRetries: 0,
    includeRawChunks: true,
    abortSignal,
    // Errors come as parts of the stream; the SDK's own handler would print them, request and all.
    onError: () => undefined,
  }).fullStream
  for await (const part of parts) {
    if (part.type === 'raw') yield { type: 'raw', value: part.rawValue }
    else if (part.type === 'text-delta') yield { type: 'text', text: part.text }
    else if (part.type === 'reasoning-delta') yield { type: 'thought', text: part.text }
    else if (part.type === 'error') throw part.error
    else if (part.type === 'abort') throw abortSignal.reason
    else if (part.type === 'finish-step') yield { type: 'turn', usage: tokensOf(part.usage) }
    else if (part.type !== 'finish') yield { type: 'other' }
    else {
      const { finishReason: reason, rawFinishReason: rawReason, totalUsage } = part
      yield { type: 'finish', reason, rawReason, usage: tokensOf(totalUsage) }
    }
  }
}

/** Not streamText's own `output`: that holds text back until it parses, and drops what does not. */
function heldTo(schema: Question['schema'], model: ReturnType<typeof providerModel>) {
  if (!schema) return model
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v3',
      transformParams: async ({ params }) => ({ ...params, responseFormat: formatOf(schema) }),
    },
  })
}

type Turn = { readonly usage: { readonly outputTokens: number | undefined } }

/** All turns share what the look may write, so that lookups cannot make it cost several times as much. */
function leftOf(most: number, turns: readonly Turn[]): number {
  const written = turns.reduce((sum, { usage }) => sum + (usage.outputTokens ?? 0), 0)
  return Math.max(LEAST_OUTPUT_OF_TURN, most - written)
}

function tokensOf(usage: LanguageModelUsage): TokenUsage {
  const { inputTokens = 0, outputTokens = 0, inputTokenDetails, outputTokenDetails } = usage
  return withoutUndefined({
    inputTokens,
    outputTokens,
    reasoningTokens: outputTokenDetails.reasoningTokens || undefined,
    cachedTokens: inputTokenDetails.cacheReadTokens || undefined,
  })
}
