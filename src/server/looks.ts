import { type Context, Hono } from 'hono'
import type { ServerConfig } from '../config/settings.ts'
import { KEY_HEADER, type LookOptions, lookOptionsSchema } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { lookLines } from './event-lines.ts'
import { lineStream } from './line-stream.ts'
import type { Log } from './log.ts'
import { createAnswers } from './looks/answers.ts'
import { askedUnder, OTHER_REQUEST, stopAnswer } from './looks/asked-under.ts'
import type { FairQueue } from './looks/fair-queue.ts'
import { inTurn, leaveOnAbort } from './looks/in-turn.ts'
import { cutLook } from './looks/told-lines.ts'
import type { WhoLooks } from './looks/who-looks.ts'
import type { Drain } from './operations/drain.ts'
import type { Decode } from './photos/decode.ts'
import { receivePhoto } from './photos/receive-photo.ts'
import { POST_ONLY, problem, refusalOf } from './problem.ts'
import { refusedAtOnce } from './spending/refused-at-once.ts'
import type { RunStore } from './store/store.ts'
import type { UploadLimits } from './uploads/read-body.ts'
import { type Upload, withForm } from './uploads/read-form.ts'

type LooksParts = {
  readonly whoLooks: WhoLooks
  readonly runs: RunStore
  readonly queue: FairQueue
  readonly log: Log
  readonly decode: Decode
  readonly uploads: UploadLimits
  readonly drain: Pick<Drain, 'begin'>
}

const BUSY = refusalOf({ kind: 'transport', code: 'busy', retryable: true, retryAfterSeconds: 10 })

/**
 * `POST /`: one photo and its options in, NDJSON of look events out as the model tells them. `DELETE /:key` stops the look that
 * was asked for under that idempotency key.
 */
export function looks(config: ServerConfig, parts: LooksParts): Hono {
  const { whoLooks, runs, queue, log, decode, uploads, drain } = parts
  const app = new Hono()
  const { resumeSeconds } = config.looks
  const answers = createAnswers(runs, { resumeSeconds, log, drain })

  app.post('/', (c) => withForm(c, uploads, readOptions, (upload) => answer(c, upload)))
  app.all('/', (c) => problem(c, POST_ONLY))
  app.delete('/:key', (c) => stopAnswer(c, answers))
  return app

  async function answer(c: Context, upload: Upload<LookOptions>): Promise<Response> {
    const left = c.req.raw.signal
    const asked = askedUnder(c, upload.options, [upload.photo], cutLook)
    if (asked && 'status' in asked) return problem(c, asked)
    const known = asked && (await answers.find(asked))
    if (known === 'other') return problem(c, OTHER_REQUEST)
    // Of an answer that was read in part and is known no more, nothing is asked again.
    if (asked && (known || asked.from > 0)) return ndjson(c, answers.read(asked, left))

    const { options } = upload
    const typedKey = c.req.header(KEY_HEADER)
    const asker = { ...c.get('caller'), ...(typedKey !== undefined && { typedKey }) }
    const clientFor = await whoLooks(asker, options, c.get('messages'))
    if (!clientFor.ok) return problem(c, clientFor.failure)
    const photo = await receivePhoto(upload.photo, decode, left)
    if (!photo.ok) return problem(c, photo.failure)
    const client = clientFor.value()
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
