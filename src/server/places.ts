import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { GroundingClient, GroundingEvent } from '../core/analysis/grounding.ts'
import { type SamConfig, samClient } from '../vision/clients/sam/client.ts'
import { KEY_HEADER } from '../wire/http.ts'
import { placesOptionsSchema } from '../wire/places.ts'
import { readForm } from './form.ts'
import { MAX_PHOTO_BYTES, receivePhoto } from './image.ts'
import { problem, refusalOf } from './problem.ts'
import { meteredPlaces } from './spending/metered-places.ts'
import { isOwnMoney } from './spending/own-money.ts'
import { isUnpaid } from './spending/refused-at-once.ts'
import type { Till } from './spending/till.ts'

const FORM_OVERHEAD_BYTES = 64 * 1024

/** `POST /`: one photo and names in, where Meta's SAM sees them out. */
export function places(
  config: ServerConfig,
  till: Till,
  grounding: (config: SamConfig) => GroundingClient = samClient,
): Hono {
  const app = new Hono()
  const tooLarge = refusalOf({ kind: 'photo', code: 'too-many-bytes', retryable: false })
  const limit = bodyLimit({
    maxSize: MAX_PHOTO_BYTES + FORM_OVERHEAD_BYTES,
    onError: (c) => problem(c, tooLarge),
  })
  app.post('/', limit, async (c) => {
    const form = await readForm(c, (json) => placesOptionsSchema.safeParse(json).data)
    if (form instanceof Response) return form
    const { apiKey, baseUrl = '' } = config.families.meta
    const key = c.req.header(KEY_HEADER) || apiKey
    if (key === undefined)
      return problem(c, refusalOf({ kind: 'provider', code: 'no-key', retryable: false }))
    const photo = await receivePhoto(form.photo)
    if (!photo.ok) return problem(c, refusalOf(photo.failure))
    const events: GroundingEvent[] = []
    const request = { photo: photo.value, names: form.options.names }
    const accounts = isOwnMoney(config, 'meta', c.req.header(KEY_HEADER)) ? [] : c.get('caller').accounts
    const client = meteredPlaces(grounding({ apiKey: key, baseUrl }), till, accounts)
    for await (const event of client.ground(request, c.req.raw.signal)) {
      if (event.type === 'failure' && isUnpaid(event.failure)) return problem(c, refusalOf(event.failure))
      events.push(event)
    }
    return c.json({ events }, 200, { 'Cache-Control': 'no-store' })
  })
  app.all('/', (c) =>
    problem(c, {
      ...refusal(405, 'method-not-allowed', 'server.refusal.postOnly'),
      headers: { Allow: 'POST' },
    }),
  )
  return app
}
