import { type Context, Hono } from 'hono'
import { type Refusal, refusal } from '../../config/refusal.ts'
import type { ServerConfig } from '../../config/settings.ts'
import { MOST_PHOTOS, type Photo } from '../../core/analysis/photo.ts'
import type { Result } from '../../core/terms/failure.ts'
import type { Locale } from '../../messages/keys.ts'
import { KEY_HEADER } from '../../wire/http.ts'
import { pastOwnRate } from '../access/rate-limit.ts'
import type { Judging } from '../judging/judging.ts'
import { lineStream } from '../line-stream.ts'
import type { Log } from '../log.ts'
import { createAnswers } from '../looks/answers.ts'
import { askedUnder, nothingFrom, OTHER_REQUEST, stopAnswer } from '../looks/asked-under.ts'
import type { FairQueue } from '../looks/fair-queue.ts'
import { queued } from '../looks/in-turn.ts'
import type { WhoLooks } from '../looks/who-looks.ts'
import type { Drain } from '../operations/drain.ts'
import type { Decode } from '../photos/decode.ts'
import { receivePhoto } from '../photos/receive-photo.ts'
import { POST_ONLY, problem, refusalOf } from '../problem.ts'
import type { SharedStore } from '../store/store.ts'
import { mostOf } from '../uploads/most.ts'
import type { UploadLimits } from '../uploads/read-body.ts'
import { badFields, readFields } from '../uploads/read-fields.ts'
import { type Form, notJsonIn, withPhotos } from '../uploads/read-form.ts'
import { analysisLines, cutAnalysis, readLast } from './lines.ts'
import { type AnalysisRequest, analysisRequestSchema } from './request.ts'

const NDJSON = 'application/x-ndjson'
const CUT_OFF = refusalOf({ kind: 'transport', code: 'cut-off', retryable: true })
const FRESH = { 'Cache-Control': 'no-store' }
const NO_PHOTO = refusal(400, 'no-photo', 'server.refusal.noPhoto')
const TOO_MANY_PHOTOS: Refusal = {
  status: 400,
  code: 'too-many-photos',
  message: ({ say }) => say('server.refusal.tooManyPhotos', { most: MOST_PHOTOS }),
}
const FORM = {
  fields: ['people', 'options'],
  photos: MOST_PHOTOS,
  most: mostOf(64_000_000),
  bad: refusal(400, 'bad-form', 'server.refusal.notAnalysis'),
  tooMany: TOO_MANY_PHOTOS,
}

type RouteParts = {
  readonly store: Pick<SharedStore, 'limits' | 'looks' | 'runs'>
  readonly whoLooks: WhoLooks
  readonly queue: FairQueue
  readonly decode: Decode
  readonly judge: Judging
  readonly uploads: UploadLimits
  readonly log: Log
  readonly drain: Pick<Drain, 'begin'>
}

/** `POST /v1/analyses`: photos of one meal, menu or shelf, and who it is for; see docs/api.md. */
export function analysisRoutes({ looks: { resumeSeconds } }: ServerConfig, parts: RouteParts): Hono {
  const { store, whoLooks, queue, decode, judge, uploads, log, drain } = parts
  const app = new Hono()
  const answers = createAnswers(store.runs, { resumeSeconds, log, drain })
  app.post('/', (c) => withPhotos(c, uploads, FORM, (form) => answer(c, form)))
  // A page elsewhere asks this before it sends a photo: that it gets an answer at all is the answer.
  app.all('/', (c) => (c.req.raw.method === 'HEAD' ? c.body(null, 204, FRESH) : problem(c, POST_ONLY)))
  app.delete('/:key', (c) => stopAnswer(c, answers))
  return app

  async function answer(c: Context, { photos, json, notJson: [notJson] }: Form): Promise<Response> {
    if (photos.length === 0) return problem(c, NO_PHOTO)
    if (photos.length > MOST_PHOTOS) return problem(c, TOO_MANY_PHOTOS)
    if (notJson !== undefined) return problem(c, notJsonIn(notJson))
    const request = readFields(analysisRequestSchema, json)
    if (!request.ok) return problem(c, badFields(request.failure))
    const left = c.req.raw.signal
    const asked = askedUnder(c, request.value, photos, cutAnalysis(c.get('messages')))
    if (asked && 'status' in asked) return problem(c, asked)
    const known = asked && (await answers.find(asked))
    if (known === 'other') return problem(c, OTHER_REQUEST)
    // Of an answer that was read in part and is known no more, nothing is asked again.
    if (asked && !known && asked.from > 0) return problem(c, nothingFrom(asked.from))
    if (asked && known) return answerOf(c, answers.read(asked, left), asked.from)

    const make = await maker(c, photos, request.value)
    if (!make.ok) return problem(c, make.failure)
    if (!asked) return answerOf(c, make.value(left))
    const made = await answers.begin(asked, make.value)
    return made === 'other' ? problem(c, OTHER_REQUEST) : answerOf(c, answers.read(asked, left))
  }

  /** Makes the answer, once all is there that it takes. */
  async function maker(
    c: Context,
    files: Form['photos'],
    request: AnalysisRequest,
  ): Promise<Result<(until: AbortSignal) => AsyncGenerator<string>, Refusal>> {
    const caller = c.get('caller')
    const messages = c.get('messages')
    const typedKey = c.req.header(KEY_HEADER)
    const asker = { ...caller, ...(typedKey !== undefined && { typedKey }) }
    const clientFor = await whoLooks(asker, request.options, messages)
    if (!clientFor.ok) return clientFor
    const late = await pastOwnRate(store.limits, caller, files.length)
    if (late) return { ok: false, failure: late }
    const photos: Photo[] = []
    for (const file of files) {
      const photo = await receivePhoto(file, decode, c.req.raw.signal)
      if (!photo.ok) return photo
      photos.push(photo.value)
    }
    const client = queued(clientFor.value(), queue, caller.id)
    const look = { client, looks: store.looks, judge, locale: c.get('locale') as Locale, messages, log }
    return {
      ok: true,
      value: (signal) => analysisLines(photos as [Photo, ...Photo[]], request, { ...look, signal }),
    }
  }
}

/**
 * The lines as they come where that is wished for; otherwise only what they come to. What failed at once is no answer but a
 * problem, and so is that there are no lines from `first` on.
 */
async function answerOf(c: Context, lines: AsyncGenerator<string>, first = 0): Promise<Response> {
  const { value: line } = await lines.next()
  const wishes = c.req.header('accept')?.includes(NDJSON)
  if (wishes && line !== undefined && !('failed' in (readLast(line) ?? {}))) {
    const type = { 'Content-Type': `${NDJSON}; charset=utf-8` }
    return c.body(lineStream(from(line, lines)), 200, { ...type, ...FRESH })
  }
  let last = line
  for await (const next of lines) last = next
  const end = readLast(last ?? '')
  if (!end) return problem(c, first > 0 ? nothingFrom(first) : CUT_OFF)
  if ('report' in end) return c.body(end.report, 200, { 'Content-Type': 'application/json', ...FRESH })
  const { type: _, status, error, retryAfterSeconds, ...found } = end.failed
  const wait = retryAfterSeconds === undefined ? {} : { 'Retry-After': `${retryAfterSeconds}` }
  return c.json({ error: { ...error, requestId: c.get('requestId') }, ...found }, status, {
    ...FRESH,
    ...wait,
  })
}

async function* from(first: string, others: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* others
}
