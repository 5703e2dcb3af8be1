import * as z from 'zod'
import { boundedFetch } from '../wire/bounded-fetch.ts'
import { directFetch } from '../wire/direct-fetch.ts'
import type { FamilyConfig } from './settings.ts'

const PROBE_TIMEOUT_MS = 700
/** Some answers have a licence in them. */
const BOUNDS = { bytes: 2_000_000 }

const ollamaTagsSchema = z.object({ models: z.array(z.object({ name: z.string() })) })
const ollamaShowSchema = z.object({ capabilities: z.array(z.string()).optional() })
const lmStudioSchema = z.object({
  data: z.array(z.object({ id: z.string(), type: z.string().optional(), state: z.string().optional() })),
})
const openAiModelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) })

/** Names that say "vision" where a server does not tell. */
const VISION_NAME = /\bvl\b|-vl|vl-|\d+vl|vision|llava|moondream|minicpm-v|gemma-?[34]|pixtral|molmo/i

/** The vision models a running Ollama has; empty where none runs. Configured model first. */
export async function ollamaVisionModels({ baseUrl, model }: FamilyConfig): Promise<readonly string[]> {
  if (baseUrl === undefined) return []
  const tags = await ask(at(baseUrl, '/api/tags'), ollamaTagsSchema)
  const names = tags?.models.map((entry) => entry.name) ?? []
  const seeing = await Promise.all(
    names.map(async (name) => {
      const shown = await ask(at(baseUrl, '/api/show'), ollamaShowSchema, { model: name })
      return shown?.capabilities ? shown.capabilities.includes('vision') : VISION_NAME.test(name)
    }),
  )
  const vision = names.filter((_, index) => seeing[index])
  return preferring(model, vision)
}

/** The vision models a running LM Studio has, those in memory first; empty where none runs. */
export async function lmStudioVisionModels({ baseUrl, model }: FamilyConfig): Promise<readonly string[]> {
  if (baseUrl === undefined) return []
  const own = await ask(at(baseUrl, '/api/v0/models'), lmStudioSchema)
  if (own) {
    const seeing = own.data.filter((entry) => entry.type === 'vlm')
    const loadedFirst = seeing.sort((a, b) => Number(b.state === 'loaded') - Number(a.state === 'loaded'))
    const names = loadedFirst.map((entry) => entry.id)
    return preferring(model, names)
  }
  const listed = await ask(`${baseUrl}/models`, openAiModelsSchema)
  const names = listed?.data.map((entry) => entry.id).filter((id) => VISION_NAME.test(id)) ?? []
  return preferring(model, names)
}

function preferring(model: string | undefined, names: readonly string[]): readonly string[] {
  if (model === undefined || !names.includes(model)) return names
  return [model, ...names.filter((name) => name !== model)]
}

/** A server's own API lies beside the OpenAI-compatible one, at the same origin. */
function at(baseUrl: string, path: string): string {
  return new URL(path, baseUrl).href
}

/** The answer, or undefined where nobody answers in time or says something else. */
async function ask<T>(url: string, schema: z.ZodType<T>, body?: unknown): Promise<T | undefined> {
  try {
    const response = await boundedFetch(directFetch(), BOUNDS)(url, {
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    if (!response.ok) return undefined
    return schema.safeParse(await response.json()).data
  } catch {
    return undefined
  }
}
