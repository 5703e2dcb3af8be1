import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { chooseModel } from '../config/choose-model.ts'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import type { ModelLookups } from '../vision/clients/model/lookup-tools.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { KEY_HEADER, lookOptionsSchema } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { refusedLook } from './access/allowed-model.ts'
import { eventLines } from './event-lines.ts'
import { readForm } from './form.ts'
import { MAX_PHOTO_BYTES, receivePhoto } from './image.ts'
import type { Log } from './log.ts'
import { problem, refusalOf } from './problem.ts'
import { meteredClient } from './spending/metered-client.ts'
import { isOwnMoney } from './spending/own-money.ts'
import { refusedAtOnce } from './spending/refused-at-once.ts'
import type { Till } from './spending/till.ts'

/** A form is a little larger than the photo in it. */
const FORM_OVERHEAD_BYTES = 64 * 1024

type LooksParts = {
  readonly modelClient: (config: ModelConfig) => VisionClient
  /** What a model may look up where a look asks for it. */
  readonly lookups: ModelLookups
  readonly till: Till
  readonly log: Log
}

/** `POST /`: one photo and its options in, NDJSON of look events out as the model tells them. */
export function looks(config: ServerConfig, { modelClient, lookups, till, log }: LooksParts): Hono {
  const app = new Hono()
  const tooLarge = refusalOf({ kind: 'photo', code: 'too-many-bytes', retryable: false })
  const limit = bodyLimit({
    maxSize: MAX_PHOTO_BYTES + FORM_OVERHEAD_BYTES,
    onError: (c) => problem(c, tooLarge),
  })

  app.post('/', limit, async (c) => {
    const form = await readForm(c, (json) => lookOptionsSchema.safeParse(json).data)
    if (form instanceof Response) return form
    const chosen = await chooseModel(config, form.options, c.req.header(KEY_HEADER))
    if (!chosen.ok) return problem(c, chosen.failure)
    const caller = c.get('caller')
    const ownMoney = isOwnMoney(config, form.options.family, c.req.header(KEY_HEADER))
    const refused = ownMoney ? undefined : refusedLook(config, caller, chosen.value)
    if (refused) return problem(c, refused)
    const photo = await receivePhoto(form.photo)
    if (!photo.ok) return problem(c, refusalOf(photo.failure))

    const { opinionFor, emphasis, question, detail } = form.options
    const request = withoutUndefined({ photo: photo.value, opinionFor, emphasis, question, detail })
    const grounded = form.options.ground ? { ...chosen.value, lookups } : chosen.value
    const accounts = ownMoney ? [] : caller.accounts
    const client = meteredClient(grounded, { till, spending: config.spending, accounts, modelClient })
    const begun = await refusedAtOnce(client, request, c.req.raw.signal)
    if ('code' in begun) return problem(c, refusalOf(begun))
    const lines = eventLines(begun, request, c.req.raw.signal, log)
    return c.body(lines, 200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
    })
  })
  app.all('/', (c) =>
    problem(c, {
      ...refusal(405, 'method-not-allowed', 'server.refusal.postOnly'),
      headers: { Allow: 'POST' },
    }),
  )
  return app
}
