import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import { ANSWERS_STAND_SINCE, PROMPT_VERSION } from '../../lenses/food/prompt-version.ts'
import { recordedClient } from '../clients/recorded/client.ts'
import type { LookCache } from '../look-cache/look-cache.ts'

export type CacheOptions = {
  /** All that the answer depends on apart from photo, prompt and request: the model, the number of looks, and so on. */
  readonly about: { readonly [option: string]: unknown }
  /** Look again, and remember that instead. */
  readonly again?: boolean
}

/** Raised when the meaning of what is kept changes. */
const MEMORY_VERSION = 1

/**
 * Answers the same question about the same photo from memory: with a `remembered`, then the events of last time. Only
 * complete looks are kept. A request for a region is passed on as it is.
 */
export function cached(
  client: VisionClient,
  memory: LookCache,
  { about, again = false }: CacheOptions,
): VisionClient {
  return {
    id: client.id,
    async *look(request, signal) {
      if (request.region) return yield* client.look(request, signal)
      const key = await keyOf(request, about)
      const known = again ? undefined : await memory.recall(key)
      if (signal.aborted) return
      if (known) {
        yield { type: 'remembered', lookId: 'memory' }
        return yield* recordedClient(known).look(request, signal)
      }
      const events: LookEvent[] = []
      for await (const event of client.look(request, signal)) {
        events.push(event)
        yield event
      }
      if (!signal.aborted && isWhole(events))
        await memory.keep(key, { version: 1, client: client.id.slice(0, 120), events })
    },
  }
}

/** Nothing failed, was cut short or ran into a limit. A look that ended early because verdicts had settled is complete. */
function isWhole(events: readonly LookEvent[]): boolean {
  const settled = events.some(({ type }) => type === 'settled')
  return (
    events.some(({ type }) => type === 'end') &&
    events.every((event) => {
      if (['failure', 'limit', 'lookup-failed', 'fell-over'].includes(event.type)) return false
      return event.type !== 'end' || !event.truncated || settled
    })
  )
}

/** A client's id as what it said before is remembered under: earlier wordings that got no other answers are one. */
export function rememberedAs(clientId: string): string {
  return clientId.replace(`:prompt-${PROMPT_VERSION}`, `:prompt-${ANSWERS_STAND_SINCE}`)
}

/** The key of a look. It is a hash, so that it does not give away whom the food was for. */
export async function keyOf(
  { photo, opinionFor, emphasis, question }: LookRequest,
  about: CacheOptions['about'],
): Promise<string> {
  const asked = [opinionFor ?? '', emphasis ?? '', question ?? '']
  const { width, height } = photo.sent
  const inOrder = Object.entries(about).sort(([a], [b]) => (a < b ? -1 : 1))
  const facts = [MEMORY_VERSION, ANSWERS_STAND_SINCE, photo.sha256, ...asked, width, height, inOrder]
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(facts)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
