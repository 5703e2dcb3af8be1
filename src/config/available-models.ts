import { defaultModel } from '../vision/clients/model/registry.ts'
import type { ClientInfo, Family } from '../wire/http.ts'
import { familyNames, serverWording } from '../wording/en/server.ts'
import { lmStudioVisionModels, ollamaVisionModels } from './local-models.ts'
import type { ServerConfig } from './settings.ts'

const HOSTED = ['google', 'anthropic', 'openai', 'meta'] as const satisfies readonly Family[]

/**
 * Every model this server can put to work, those that are ready first: hosted families (ready once a key is set),
 * an own server once its address is set, and whatever local server answers.
 */
export async function availableClients(config: ServerConfig): Promise<readonly ClientInfo[]> {
  const [ollama, lmStudio] = await Promise.all([
    ollamaVisionModels(config.families.ollama),
    lmStudioVisionModels(config.families.lmstudio),
  ])
  const clients = [
    ...HOSTED.map((family) => hosted(family, config)),
    ...compatible(config),
    ...ollama.map((model) => selfHosted('ollama', model, config)),
    ...lmStudio.map((model) => selfHosted('lmstudio', model, config)),
  ]
  return [...clients.filter((client) => client.ready), ...clients.filter((client) => !client.ready)]
}

function hosted(family: (typeof HOSTED)[number], config: ServerConfig): ClientInfo {
  const { apiKey, baseUrl, model } = config.families[family]
  return {
    family,
    name: familyNames[family],
    model: model ?? defaultModel(family) ?? '',
    ready: apiKey !== undefined,
    local: isOnThisMachine(baseUrl),
  }
}

function compatible(config: ServerConfig): readonly ClientInfo[] {
  const { baseUrl, model } = config.families.compatible
  return baseUrl === undefined || model === undefined ? [] : [selfHosted('compatible', model, config)]
}

/** A server of one's own needs no key. Ollama passes models named `…cloud` on to its makers. */
function selfHosted(
  family: 'compatible' | 'ollama' | 'lmstudio',
  model: string,
  config: ServerConfig,
): ClientInfo {
  const { baseUrl } = config.families[family]
  const near = isOnThisMachine(baseUrl)
  const passedOn = /[:-]cloud$/.test(model)
  const name =
    near || baseUrl === undefined ? familyNames[family] : serverWording.serverAt(new URL(baseUrl).host)
  return {
    family,
    name: passedOn ? serverWording.passedOn(name) : name,
    model,
    ready: true,
    local: near && !passedOn,
  }
}

function isOnThisMachine(baseUrl: string | undefined): boolean {
  if (baseUrl === undefined) return false
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname)
}
