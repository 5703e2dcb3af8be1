import type { Messages } from '../messages/messages.ts'
import { isPassedOn } from '../vision/clients/model/families.ts'
import { defaultModel } from '../vision/clients/model/registry.ts'
import type { ClientInfo, Family } from '../wire/http.ts'
import { lmStudioVisionModels, ollamaVisionModels } from './local-models.ts'
import type { ServerConfig } from './settings.ts'

const HOSTED = ['google', 'anthropic', 'openai', 'meta'] as const satisfies readonly Family[]

/** Whether a family's models run at their maker's. */
export function isHosted(family: Family): boolean {
  return HOSTED.some((hosted) => hosted === family)
}

/**
 * Every model this server can put to work, those that are ready first: hosted families (ready once a key is set),
 * an own server once its address is set, and whatever local server answers.
 */
export async function availableClients(
  config: ServerConfig,
  messages: Messages,
): Promise<readonly ClientInfo[]> {
  const { compatible, ollama, lmstudio } = config.families
  const [ollamaModels, lmStudioModels] = await Promise.all([
    ollamaVisionModels(ollama),
    lmStudioVisionModels(lmstudio),
  ])
  const own = compatible.baseUrl !== undefined && compatible.model !== undefined ? [compatible.model] : []
  const clients = [
    ...HOSTED.map((family) => hosted(family, config, messages)),
    ...own.map((model) => selfHosted('compatible', model, config, messages)),
    ...ollamaModels.map((model) => selfHosted('ollama', model, config, messages)),
    ...lmStudioModels.map((model) => selfHosted('lmstudio', model, config, messages)),
  ]
  return [...clients.filter((client) => client.ready), ...clients.filter((client) => !client.ready)]
}

function hosted(family: (typeof HOSTED)[number], config: ServerConfig, messages: Messages): ClientInfo {
  const { apiKey, model } = config.families[family]
  return {
    family,
    name: messages.say(`server.family.${family}`),
    model: model ?? defaultModel(family) ?? '',
    ready: apiKey !== undefined,
    // Its models run at its maker's, whatever stands between.
    local: false,
  }
}

/** A server of one's own needs no key. Ollama passes models named `…cloud` on to its makers. */
function selfHosted(
  family: 'compatible' | 'ollama' | 'lmstudio',
  model: string,
  config: ServerConfig,
  messages: Messages,
): ClientInfo {
  const { baseUrl } = config.families[family]
  const near = isOnThisMachine(baseUrl)
  const passedOn = isPassedOn(model)
  const name =
    near || baseUrl === undefined
      ? messages.say(`server.family.${family}`)
      : messages.say('server.familyElsewhere', { host: new URL(baseUrl).host })
  return {
    family,
    name: passedOn ? messages.say('server.familyPassedOn', { name }) : name,
    model,
    ready: true,
    local: near && !passedOn,
  }
}

function isOnThisMachine(baseUrl: string | undefined): boolean {
  if (baseUrl === undefined) return false
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname)
}
