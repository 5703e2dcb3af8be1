import { Hono } from 'hono'
import type { ServerConfig } from '../config/settings.ts'
import type { GroundingClient, GroundingEvent } from '../core/analysis/grounding.ts'
import { type SamConfig, samClient } from '../vision/clients/sam/client.ts'
import { KEY_HEADER } from '../wire/http.ts'
import { placesOptionsSchema } from '../wire/places.ts'
import type { Decode } from './photos/decode.ts'
import { receivePhoto } from './photos/receive-photo.ts'
import { POST_ONLY, problem, refusalOf } from './problem.ts'
import { meteredPlaces } from './spending/metered-places.ts'
import { isOwnMoney } from './spending/own-money.ts'
import { isUnpaid } from './spending/refused-at-once.ts'
import type { Till } from './spending/till.ts'
import type { UploadLimits } from './uploads/read-body.ts'
import { withForm } from './uploads/read-form.ts'

type PlacesParts = {
  readonly till: Till
  readonly decode: Decode
  readonly uploads: UploadLimits
  readonly grounding?: (config: SamConfig) => GroundingClient
}

/** `POST /`: one photo and names in, where Meta's SAM sees them out. */
export function places(
  config: ServerConfig,
  { till, decode, uploads, grounding = samClient }: PlacesParts,
): Hono {
  const app = new Hono()
  app.post('/', (c) =>
    withForm(c, uploads, readOptions, async ({ photo: file, options }) => {
      const { apiKey, baseUrl = '' } = config.families.meta
      const key = c.req.header(KEY_HEADER) || apiKey
      if (key === undefined)
        return problem(c, refusalOf({ kind: 'provider', code: 'no-key', retryable: false }))
      const photo = await receivePhoto(file, decode, c.req.raw.signal)
      if (!photo.ok) return problem(c, photo.failure)
      const events: GroundingEvent[] = []
      const request = { photo: photo.value, names: options.names }
      const accounts = isOwnMoney(config, 'meta', c.req.header(KEY_HEADER)) ? [] : c.get('caller').accounts
      const client = meteredPlaces(grounding({ apiKey: key, baseUrl }), till, accounts)
      for await (const event of client.ground(request, c.req.raw.signal)) {
        if (event.type === 'failure' && isUnpaid(event.failure)) return problem(c, refusalOf(event.failure))
        events.push(event)
      }
      return c.json({ events }, 200, { 'Cache-Control': 'no-store' })
    }),
  )
  app.all('/', (c) => problem(c, POST_ONLY))
  return app
}

function readOptions(json: unknown) {
  return placesOptionsSchema.safeParse(json).data
}
