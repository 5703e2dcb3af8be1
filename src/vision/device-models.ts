import type { Result } from '../core/terms/failure.ts'
import { fetchJson } from '../wire/fetch-json.ts'
import { problemSchema } from '../wire/http.ts'
import { type DeviceModels, type ModelEvent, modelEventSchema, modelsSchema } from '../wire/models.ts'
import { ndjsonLines } from './clients/server/ndjson.ts'
import { browserModelState, PROMPT_API } from './prompt-api/language-model.ts'

/** The models for this device that our own server has or can fetch. */
export function listDeviceModels(): Promise<Result<DeviceModels>> {
  return fetchJson('api/models', modelsSchema)
}

/**
 * Has our server fetch a model, and tells how far it is. `unreachable`: the server is, or it broke off. If aborted it just
 * ends, and the server stops too.
 */
export async function* fetchDeviceModel(
  id: string,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent | { readonly type: 'unreachable' }> {
  try {
    const response = await fetch(addressOf(id), { method: 'POST', signal })
    if (!response.ok || !response.body) {
      const { data } = problemSchema.safeParse(await response.json().catch(() => undefined))
      // What a refusal says is for the person; its code is none of a fetch.
      if (data) yield { type: 'failed', code: 'refused', message: data.error.message }
      else yield { type: 'unreachable' }
      return
    }
    for await (const line of ndjsonLines(response.body)) {
      const event = modelEventSchema.parse(JSON.parse(line))
      yield event
      if (event.type === 'installed' || event.type === 'failed') return
    }
    if (!signal.aborted) yield { type: 'unreachable' }
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
    yield { type: 'unreachable' }
  }
}

/** The browser's own model: its id, and whether it is there. */
export async function browserModel() {
  return { id: PROMPT_API, state: await browserModelState() }
}

/** Whether it is gone now. */
export async function removeDeviceModel(id: string): Promise<boolean> {
  const response = await fetch(addressOf(id), { method: 'DELETE' }).catch(() => undefined)
  return response?.ok === true
}

function addressOf(id: string): string {
  return `api/models/${encodeURIComponent(id)}`
}
