import { type Context, Hono } from 'hono'
import { chooseModel } from '../config/choose-model.ts'
import { fallbacksFor } from '../config/fallbacks.ts'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import type { ModelLookups } from '../vision/clients/model/lookup-tools.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { KEY_HEADER, type LookOptions, lookOptionsSchema } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { refusedLook } from './access/allowed-model.ts'
import { lookLines } from './event-lines.ts'
import { lineStream } from './line-stream.ts'
import type { Log } from './log.ts'
import { createAnswers } from './looks/answers.ts'
import { answerKey, askedUnder } from './looks/asked-under.ts'
import { createBreakers } from './looks/breakers.ts'
import { fairQueue } from './looks/fair-queue.ts'
import { fallingOver } from './looks/falling-over.ts'
import { inTurn, leaveOnAbort } from './looks/in-turn.ts'
import type { Drain } from './operations/drain.ts'
import type { Decode } from './photos/decode.ts'
import { receivePhoto } from './photos/receive-photo.ts'
import { problem, refusalOf } from './problem.ts'
import { meteredClient } from './spending/metered-client.ts'
import { isOwnMoney } from './spending/own-money.ts'
import { refusedAtOnce } from './spending/refused-at-once.ts'
import type { Till } from './spending/till.ts'
import type { RunStore } from './store/store.ts'
import { type Upload, type UploadLimits, withForm } from './uploads/read-form.ts'

type LooksParts = {
  readonly modelClient: (config: ModelConfig) => VisionClient
  /** What a model may look up where a look asks for it. */
  readonly lookups: ModelLookups
  readonly till: Till
  readonly runs: RunStore
  readonly log: Log
  readonly decode: Decode
  readonly uploads: UploadLimits
  readonly drain: Pick<Drain, 'begin'>
}

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
export function looks(config: ServerConfig, parts: LooksParts): Hono {
  const { modelClient, lookups, till, runs, log, decode, uploads, drain } = parts
  const app = new Hono()
  const { atOnce, waiting, resumeSeconds } = config.looks
  const answers = createAnswers(runs, { resumeSeconds, log, drain })
  const queue = fairQueue({ atOnce, most: waiting })
  const guarded = createBreakers()

  app.post('/', (c) => withForm(c, uploads, readOptions, (upload) => answer(c, upload)))
  app.all('/', (c) => problem(c, POST_ONLY))
  app.delete('/:key', async (c) => {
    const key = answerKey(c.req.param('key'), c.get('caller'))
    if (key === undefined) return problem(c, BAD_KEY)
    await answers.stop(key)
    return c.body(null, 204)
  })
  return app

  async function answer(c: Context, upload: Upload<LookOptions>): Promise<Response> {
    const left = c.req.raw.signal
    const asked = askedUnder(c, upload)
    if (asked === 'bad') return problem(c, BAD_KEY)
    const known = asked && (await answers.find(asked))
    if (known === 'other') return problem(c, OTHER_REQUEST)
    // Of an answer that was read in part and is known no more, nothing is asked again.
    if (asked && (known || asked.from > 0)) return ndjson(c, answers.read(asked, left))

    const { options } = upload
    const clientFor = await whoLooks(c, options)
    if (clientFor instanceof Response) return clientFor
    const photo = await receivePhoto(upload.photo, decode, left)
    if (!photo.ok) return problem(c, photo.failure)
    const client = clientFor()
    const ticket = queue.join(c.get('caller').id)
    if (!ticket) return problem(c, BUSY)

    const waiting = inTurn(client, ticket)
    const { opinionFor, emphasis, question, detail } = options
    const request = withoutUndefined({ photo: photo.value, opinionFor, emphasis, question, detail })
    if (!asked) {
      leaveOnAbort(ticket, left)
      const begun = await refusedAtOnce(waiting, request, left)
      return 'code' in begun ? problem(c, refusalOf(begun)) : ndjson(c, lookLines(begun, request, left, log))
    }
    // Whoever may ask again under the key is told in the answer itself that it cannot be paid.
    const lines = (until: AbortSignal) => lookLines(waiting, request, until, log)
    const made = await answers.begin(asked, lines).catch((error: unknown) => {
      ticket.leave()
      throw error
    })
    if (made !== 'mine') ticket.leave()
    return made === 'other' ? problem(c, OTHER_REQUEST) : ndjson(c, answers.read(asked, left))
  }

  /** Who looks: the model that was asked for, paid by whoever asks, and those that may stand in for it. */
  async function whoLooks(c: Context, options: LookOptions): Promise<(() => VisionClient) | Response> {
    const typedKey = c.req.header(KEY_HEADER)
    const chosen = await chooseModel(config, options, typedKey)
    if (!chosen.ok) return problem(c, chosen.failure)
    const caller = c.get('caller')
    const ownMoney = isOwnMoney(config, options.family, typedKey)
    const refused = ownMoney ? undefined : refusedLook(config, caller, chosen.value)
    if (refused) return problem(c, refused)
    const candidate = (model: ModelConfig) => ({
      model: model.model,
      client: meteredClient(options.ground ? { ...model, lookups } : model, {
        till,
        spending: config.spending,
        accounts: ownMoney ? [] : caller.accounts,
        modelClient: (paid) => guarded(modelClient(paid), paid, !!typedKey),
      }),
    })
    // Whoever pays with a key of their own has chosen whom to pay.
    const others = async () => {
      if (typedKey) return []
      const models = await fallbacksFor(config, chosen.value, options, c.get('messages'))
      return models.filter((model) => !refusedLook(config, caller, model)).map(candidate)
    }
    return () => fallingOver(candidate(chosen.value), others)
  }
}

function readOptions(json: unknown): LookOptions | undefined {
  return lookOptionsSchema.safeParse(json).data
}

function ndjson(c: Context, lines: AsyncGenerator<string>): Response {
  return c.body(lineStream(lines), 200, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
  })
}
