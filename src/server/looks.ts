import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { chooseModel } from '../config/choose-model.ts'
import { fallbacksFor } from '../config/fallbacks.ts'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import type { ModelLookups } from '../vision/clients/model/lookup-tools.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { KEY_HEADER, lookOptionsSchema } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { refusedLook } from './access/allowed-model.ts'
import { lookLines } from './event-lines.ts'
import { readForm } from './form.ts'
import { MAX_PHOTO_BYTES, receivePhoto } from './image.ts'
import { lineStream } from './line-stream.ts'
import type { Log } from './log.ts'
import { createAnswers } from './looks/answers.ts'
import { answerKey, askedUnder } from './looks/asked-under.ts'
import { createBreakers } from './looks/breakers.ts'
import { fairQueue } from './looks/fair-queue.ts'
import { fallingOver } from './looks/falling-over.ts'
import { inTurn, leaveOnAbort } from './looks/in-turn.ts'
import { problem, refusalOf } from './problem.ts'
import { meteredClient } from './spending/metered-client.ts'
import { isOwnMoney } from './spending/own-money.ts'
import { refusedAtOnce } from './spending/refused-at-once.ts'
import type { Till } from './spending/till.ts'
import type { RunStore } from './store/store.ts'

/** A form is a little larger than the photo in it. */
const FORM_OVERHEAD_BYTES = 64 * 1024

type LooksParts = {
  readonly modelClient: (config: ModelConfig) => VisionClient
  /** What a model may look up where a look asks for it. */
  readonly lookups: ModelLookups
  readonly till: Till
  readonly runs: RunStore
  readonly log: Log
}

const TOO_LARGE = refusalOf({ kind: 'photo', code: 'too-many-bytes', retryable: false })
const BUSY = refusalOf({ kind: 'transport', code: 'busy', retryable: true, retryAfterSeconds: 10 })
const BAD_KEY = refusal(400, 'bad-key', 'server.refusal.badKey')
const OTHER_REQUEST = refusal(422, 'other-request', 'server.refusal.otherRequest')
const POST_ONLY = {
  ...refusal(405, 'method-not-allowed', 'server.refusal.postOnly'),
  headers: { Allow: 'POST' },
}

/**
 * `POST /`: one photo and its options in, NDJSON of look events out as the model tells them. `DELETE /:key` stops the look that
 * was asked for under that idempotency key.
 */
export function looks(config: ServerConfig, { modelClient, lookups, till, runs, log }: LooksParts): Hono {
  const app = new Hono()
  const { atOnce, waiting, resumeSeconds } = config.looks
  const answers = createAnswers(runs, { resumeSeconds, log })
  const queue = fairQueue({ atOnce, most: waiting })
  const guarded = createBreakers()
  const limit = bodyLimit({
    maxSize: MAX_PHOTO_BYTES + FORM_OVERHEAD_BYTES,
    onError: (c) => problem(c, TOO_LARGE),
  })

  app.post('/', limit, async (c) => {
    const form = await readForm(c, (json) => lookOptionsSchema.safeParse(json).data)
    if (form instanceof Response) return form
    const left = c.req.raw.signal
    const asked = askedUnder(c, form)
    if (asked === 'bad') return problem(c, BAD_KEY)
    const known = asked && (await answers.find(asked))
    if (known === 'other') return problem(c, OTHER_REQUEST)
    // Of an answer that was read in part and is known no more, nothing is asked again.
    if (asked && (known || asked.from > 0)) return ndjson(c, answers.read(asked, left))

    const { options } = form
    const typedKey = c.req.header(KEY_HEADER)
    const chosen = await chooseModel(config, options, typedKey)
    if (!chosen.ok) return problem(c, chosen.failure)
    const caller = c.get('caller')
    const ownMoney = isOwnMoney(config, options.family, typedKey)
    const refused = ownMoney ? undefined : refusedLook(config, caller, chosen.value)
    if (refused) return problem(c, refused)
    const photo = await receivePhoto(form.photo)
    if (!photo.ok) return problem(c, refusalOf(photo.failure))

    const candidate = (model: ModelConfig) => ({
      model: model.model,
      client: meteredClient(options.ground ? { ...model, lookups } : model, {
        till,
        spending: config.spending,
        accounts: ownMoney ? [] : caller.accounts,
        modelClient: (asked) => guarded(modelClient(asked), asked, !!typedKey),
      }),
    })
    // Whoever pays with a key of their own has chosen whom to pay.
    const others = async () => {
      if (typedKey) return []
      const models = await fallbacksFor(config, chosen.value, options, c.get('messages'))
      return models.filter((model) => !refusedLook(config, caller, model)).map(candidate)
    }
    const ticket = queue.join(caller.id)
    if (!ticket) return problem(c, BUSY)
    const client = inTurn(fallingOver(candidate(chosen.value), others), ticket)

    const { opinionFor, emphasis, question, detail } = options
    const request = withoutUndefined({ photo: photo.value, opinionFor, emphasis, question, detail })
    if (!asked) {
      leaveOnAbort(ticket, left)
      const begun = await refusedAtOnce(client, request, left)
      return 'code' in begun ? problem(c, refusalOf(begun)) : ndjson(c, lookLines(begun, request, left, log))
    }
    // Whoever may ask again under the key is told in the answer itself that it cannot be paid.
    const lines = (until: AbortSignal) => lookLines(client, request, until, log)
    const answer = await answers.begin(asked, lines).catch((error: unknown) => {
      ticket.leave()
      throw error
    })
    if (answer !== 'mine') ticket.leave()
    return answer === 'other' ? problem(c, OTHER_REQUEST) : ndjson(c, answers.read(asked, left))
  })
  app.all('/', (c) => problem(c, POST_ONLY))
  app.delete('/:key', async (c) => {
    const key = answerKey(c.req.param('key'), c.get('caller'))
    if (key === undefined) return problem(c, BAD_KEY)
    await answers.stop(key)
    return c.body(null, 204)
  })
  return app
}

function ndjson(c: Context, lines: AsyncGenerator<string>): Response {
  return c.body(lineStream(lines), 200, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
  })
}
