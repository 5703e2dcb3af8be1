import type { Result } from '../core/terms/failure.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Sentence } from '../messages/messages.ts'
import { FAMILY_FACTS } from '../vision/clients/model/families.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { defaultModel } from '../vision/clients/model/registry.ts'
import { type Family, type LookOptions, MODEL_NAME } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { lmStudioVisionModels, ollamaVisionModels } from './local-models.ts'
import { type Refusal, refusal } from './refusal.ts'
import type { FamilyConfig, ServerConfig } from './settings.ts'

/**
 * Which model looks, where and with which key. A key typed in Settings goes before the server's own and is held only
 * in the returned value, for one look. The address is always the server's: a request cannot name one.
 */
export async function chooseModel(
  config: ServerConfig,
  options: LookOptions,
  typedKey: string | undefined,
): Promise<Result<ModelConfig, Refusal>> {
  const { family, frame, effort } = options
  const settings = config.families[family]
  const apiKey = typedKey || settings.apiKey
  const model = options.model || (await ownModel(family, settings))
  if (family === 'compatible' && (settings.baseUrl === undefined || model === undefined)) {
    return { ok: false, failure: refusal(404, 'unknown-model', 'server.refusal.noAddress') }
  }
  if (model === undefined) {
    const message: Sentence = (messages) =>
      messages.say('server.refusal.notRunning', { name: messages.say(`server.family.${family}`) })
    return { ok: false, failure: { status: 404, code: 'unknown-model', message } }
  }
  if (!MODEL_NAME.test(model)) {
    return { ok: false, failure: refusal(400, 'unknown-model', 'server.refusal.badModelName') }
  }
  if (FAMILY_FACTS[family].needsKey && apiKey === undefined) {
    const noKey = { kind: 'provider', code: 'no-key', retryable: false } as const
    const message: Sentence = (messages) => failureSentence(messages, noKey)
    return { ok: false, failure: { status: 401, code: noKey.code, message } }
  }
  return {
    ok: true,
    value: withoutUndefined({
      family,
      model,
      apiKey,
      baseUrl: settings.baseUrl,
      frame,
      effort,
      mayTrain: options.mayTrain ?? config.mayTrain,
    }),
  }
}

async function ownModel(family: Family, settings: FamilyConfig): Promise<string | undefined> {
  if (settings.model !== undefined) return settings.model
  if (family === 'ollama') return (await ollamaVisionModels(settings))[0]
  if (family === 'lmstudio') return (await lmStudioVisionModels(settings))[0]
  return defaultModel(family)
}
