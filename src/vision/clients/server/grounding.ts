import type { GroundingClient } from '../../../core/analysis/grounding.ts'
import { directFetch } from '../../../wire/direct-fetch.ts'
import { OFFLINE, readJson } from '../../../wire/fetch-json.ts'
import { KEY_HEADER } from '../../../wire/http.ts'
import { MOST_PLACES_NAMES, placesReplySchema } from '../../../wire/places.ts'
import { httpFailure } from './http-failure.ts'

type Options = {
  readonly baseUrl?: string
  /** A key for Meta typed in Settings; the server's own holds where there is none. */
  readonly key?: string | undefined
  readonly fetch?: typeof fetch
}

/** Meta's SAM through our own server, which holds the key. Sends the small image, or a part of it, and the names. */
export function serverGrounding({ baseUrl = '.', key, fetch: send }: Options = {}): GroundingClient {
  return {
    id: 'sam-3.1',
    model: 'sam-3.1',
    async *ground({ photo, names }, signal) {
      const form = new FormData()
      form.set('photo', new Blob([photo.sent.bytes], { type: photo.sent.mediaType }), 'photo.jpg')
      form.set(
        'options',
        JSON.stringify({ names: names.slice(0, MOST_PLACES_NAMES).map((name) => name.slice(0, 80)) }),
      )
      try {
        const response = await directFetch(send)(`${baseUrl}/api/places`, {
          method: 'POST',
          body: form,
          signal,
          credentials: 'same-origin',
          ...(key && { headers: { [KEY_HEADER]: key } }),
        })
        if (!response.ok) return yield { type: 'failure', failure: await httpFailure(response) }
        const reply = await readJson(response, placesReplySchema)
        if (reply.ok) yield* reply.value.events
        else yield { type: 'failure', failure: reply.failure }
      } catch (error) {
        if (signal.aborted) return
        if (!(error instanceof TypeError)) throw error
        yield { type: 'failure', failure: OFFLINE.failure }
      }
    },
  }
}
