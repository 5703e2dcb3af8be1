import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { wrapLanguageModel } from 'ai'
import { boundedFetch } from '../../../wire/bounded-fetch.ts'
import { directFetch } from '../../../wire/direct-fetch.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { effortOptions, type ProviderOptions } from './effort.ts'
import { FAMILY_FACTS } from './families.ts'
import { leanFetch } from './lean-fetch.ts'
import type { ModelConfig } from './model-config.ts'
import { withPhoto } from './photo-mark.ts'
import { seesOriginal } from './registry.ts'

/**
 * Bytes. The longest replies are 32,000 tokens, each an event of some 400 bytes; the last event of some repeats the whole
 * text. More is a server that talks without end.
 */
const REPLY_BOUNDS = { bytes: 32_000_000, lineBytes: 2_000_000 }

/** The provider's own. */
type ProviderModel = Parameters<typeof wrapLanguageModel>[0]['model']

/** The AI SDK's model for a config; `photo` is put in the place of its mark. */
export function providerModel(
  { family, model, apiKey, baseUrl, fetch = leanFetch }: ModelConfig,
  photo: Uint8Array,
): ProviderModel {
  const baseURL = baseUrl ?? FAMILY_FACTS[family].baseUrl ?? ''
  const common = { baseURL, fetch: boundedFetch(directFetch(withPhoto(fetch, photo)), REPLY_BOUNDS) }
  switch (family) {
    case 'google':
      return createGoogleGenerativeAI({ ...common, apiKey: apiKey ?? '' })(model)
    case 'anthropic':
      return createAnthropic({ ...common, apiKey: apiKey ?? '' })(model)
    case 'openai':
    // Meta's API speaks three formats and recommends this one (dev.meta.ai/docs/protocols/responses).
    case 'meta':
      return createOpenAI({ ...common, apiKey: apiKey ?? '' }).responses(model)
    default:
      return createOpenAICompatible({
        ...withoutUndefined({ ...common, apiKey }),
        name: family,
        includeUsage: true,
        supportsStructuredOutputs: true,
      })(model)
  }
}

/**
 * How much to think; who speaks the Responses API is told to keep nothing besides. `specialTokens`: they are part of the reply, which vLLM leaves
 * out otherwise.
 */
export function providerOptions(config: ModelConfig, specialTokens = false): ProviderOptions {
  const effort = effortOptions(config)
  if (config.family === 'openai' || config.family === 'meta') {
    return { openai: { store: false, ...effort.openai } }
  }
  if (config.family !== 'compatible' || !specialTokens) return effort
  return { compatible: { ...effort.compatible, skip_special_tokens: false } }
}

/** As sharp as the model takes images. */
export function imageOptions({ family, model }: ModelConfig): ProviderOptions {
  return family === 'openai' ? { openai: { imageDetail: seesOriginal(model) ? 'original' : 'high' } } : {}
}
