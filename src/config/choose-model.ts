import type { Result } from '../core/terms/failure.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Sentence } from '../messages/messages.ts'
import { FAMILY_FACTS } from '../vision/clients/model/families.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { defaultModel } from '../vision/clients/model/registry.ts'
import { type Family, type LookOptions, MODEL_NAME } from '../wire/http.ts'
import { lmStudioVisionModels, ollamaVisionModels } from './local-models.ts'
import type { Refusal } from './refusal.ts'
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
    return refuse(404, 'unknown-model', (messages) => messages.say('server.refusal.noAddress'))
  }
  if (model === undefined) {
    return refuse(404, 'unknown-model', (messages) =>
      messages.say('server.refusal.notRunning', { name: messages.say(`server.family.${family}`) }),
    )
  }
  if (!MODEL_NAME.test(model)) {
    return refuse(400, 'unknown-model', (messages) => messages.say('server.refusal.badModelName'))
  }
  if (FAMILY_FACTS[family].needsKey && apiKey === undefined) {
    const noKey = { kind: 'provider', code: 'no-key', retryable: false } as const
    return refuse(401, noKey.code, (messages) => failureSentence(messages, noKey))
  }
  return {
    ok: true,
    value: {
      family,
      model,
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl }),
      ...(frame === undefined ? {} : { frame }),
      ...(effort === undefined ? {} : { effort }),
    },
  }
}

async function ownModel(family: Family, settings: FamilyConfig): Promise<string | undefined> {
  if (settings.model !== undefined) return settings.model
  if (family === 'ollama') return (await ollamaVisionModels(settings))[0]
  if (family === 'lmstudio') return (await lmStudioVisionModels(settings))[0]
  return defaultModel(family)
}

function refuse(status: Refusal['status'], code: string, message: Sentence) {
  return { ok: false, failure: { status, code, message } } as const
}
