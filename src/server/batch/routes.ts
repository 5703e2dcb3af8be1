import { type Context, Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { type Refusal, refusal } from '../../config/refusal.ts'
import type { Result } from '../../core/terms/failure.ts'
import type { Locale } from '../../messages/keys.ts'
import type { Caller } from '../access/caller.ts'
import { pastOwnRate } from '../access/rate-limit.ts'
import { lineStream } from '../line-stream.ts'
import type { WhoLooks } from '../looks/who-looks.ts'
import type { Decode } from '../photos/decode.ts'
import { receivePhoto } from '../photos/receive-photo.ts'
import { problem } from '../problem.ts'
import type { Limits } from '../store/store.ts'
import { mostOf, ONE_PHOTO } from '../uploads/most.ts'
import { type UploadLimits, withBody } from '../uploads/read-body.ts'
import { type BadFields, badFields, readFields } from '../uploads/read-fields.ts'
import { isForm, withPhotos } from '../uploads/read-form.ts'
import { withJson } from '../uploads/read-json.ts'
import { type Batch, type BatchOwner, batchRequestSchema, MOST_FORM_PHOTOS } from './batch.ts'
import type { Batches } from './batches.ts'
import { isWebhookAddress } from './webhook.ts'

const MOST_JSON = mostOf(256_000)
const FRESH = { 'Cache-Control': 'no-store' }

const UNKNOWN = refusal(404, 'unknown-batch', 'server.batch.unknown')
const NOT_JSON = refusal(400, 'bad-batch', 'server.batch.notJson')
const TOO_MANY_PHOTOS = refusal(400, 'bad-batch', 'server.batch.tooManyPhotos')
const BAD_WEBHOOK = refusal(400, 'bad-webhook', 'server.batch.badWebhook')
const NO_SUCH_NUMBER = refusal(404, 'unknown-number', 'server.batch.noSuchNumber')
const TAKEN = refusal(409, 'number-taken', 'server.batch.taken')

const FORM = {
  fields: ['batch'],
  photos: MOST_FORM_PHOTOS,
  most: mostOf(64_000_000),
  bad: NOT_JSON,
  tooMany: TOO_MANY_PHOTOS,
}

type RouteParts = {
  readonly batches: Batches
  readonly limits: Limits
  readonly decode: Decode
  readonly uploads: UploadLimits
  readonly whoLooks: WhoLooks
  /** Whether webhooks may be on this machine. */
  readonly loopback: boolean
}

type PhotoBytes = Uint8Array<ArrayBuffer>

/** `/v1/batches`: many photos, asked for once and looked at one after the other; see docs/batches.md. */
export function batchRoutes(parts: RouteParts): Hono {
  const { batches, limits, decode, uploads, whoLooks, loopback } = parts
  const app = new Hono()

  app.post('/', (c) => {
    if (isForm(c)) return withPhotos(c, uploads, FORM, ({ photos, json }) => open(c, photos, json.batch))
    return withJson(c, uploads, MOST_JSON, (json) => open(c, [], json))
  })

  app.put('/:id/photos/:number{[0-9]{1,3}}', (c) =>
    forPhoto(c, async (batch, { bytes, sha256 }) => {
      const number = Number(c.req.param('number'))
      if (number < 1 || number > batch.photos) return problem(c, NO_SUCH_NUMBER)
      const kept = await batches.put(batch, number, bytes, sha256)
      return kept === 'taken' ? problem(c, TAKEN) : c.json({ photo: number }, 202, FRESH)
    }),
  )

  app.get('/:id', async (c) => {
    const batch = await find(c)
    return batch ? c.json(await batches.state(batch), 200, FRESH) : problem(c, UNKNOWN)
  })

  app.get('/:id/results', async (c) => {
    const batch = await find(c)
    if (!batch) return problem(c, UNKNOWN)
    const type = { 'Content-Type': 'application/x-ndjson; charset=utf-8' }
    return c.body(lineStream(batches.results(batch)), 200, { ...type, ...FRESH })
  })

  app.delete('/:id', async (c) => {
    const batch = await find(c)
    if (!batch) return problem(c, UNKNOWN)
    await batches.remove(batch)
    return c.body(null, 204)
  })
  return app

  async function open(c: Context, photos: readonly PhotoBytes[], json: unknown): Promise<Response> {
    if (photos.length > MOST_FORM_PHOTOS) return problem(c, TOO_MANY_PHOTOS)
    if (!isObject(json)) return problem(c, NOT_JSON)
    const asked = photos.length > 0 ? { photos: photos.length, ...json } : json
    const request = readFields(batchRequestSchema, asked)
    if (!request.ok) return problem(c, badBatch(request.failure))
    if (request.value.photos < photos.length)
      return problem(c, badBatch([{ why: 'unclear', fields: ['photos'] }]))
    const { webhook, options } = request.value
    if (webhook && !isWebhookAddress(webhook.url, loopback)) return problem(c, BAD_WEBHOOK)
    const caller = c.get('caller')
    const messages = c.get('messages')
    const chosen = await whoLooks(caller, options, messages)
    if (!chosen.ok) return problem(c, chosen.failure)
    const late = photos.length > 0 && (await pastOwnRate(limits, caller, photos.length))
    if (late) return problem(c, late)
    const received: Awaited<ReturnType<typeof receive>>[] = []
    for (const photo of photos) received.push(await receive(c, photo))
    const busy = received.find((photo) => !photo.ok && photo.failure.status === 503)
    if (busy?.ok === false) return problem(c, busy.failure)

    const batch = await batches.open(request.value, ownerOf(caller), c.get('locale') as Locale)
    for (const [index, photo] of received.entries()) {
      if (photo.ok) await batches.put(batch, index + 1, photo.value.bytes, photo.value.sha256)
      else {
        const { code, message } = photo.failure
        await batches.refuse(batch, index + 1, { code, message: message(messages) })
      }
    }
    // As it was asked for, with the path that all lies under.
    return c.json(await batches.state(batch), 202, {
      ...FRESH,
      Location: `${getPath(c.req.raw)}/${batch.id}`,
    })
  }

  /** One photo for a batch, as the body of the request. */
  async function forPhoto(
    c: Context,
    use: (batch: Batch, photo: ReceivedPhoto) => Promise<Response>,
  ): Promise<Response> {
    const batch = await find(c)
    if (!batch) return problem(c, UNKNOWN)
    return withBody(c, uploads, ONE_PHOTO, async (body) => {
      const late = await pastOwnRate(limits, c.get('caller'), 1)
      if (late) return problem(c, late)
      const photo = await receive(c, body)
      return photo.ok ? use(batch, photo.value) : problem(c, photo.failure)
    })
  }

  async function receive(c: Context, bytes: PhotoBytes): Promise<Result<ReceivedPhoto, Refusal>> {
    const photo = await receivePhoto(bytes, decode, c.req.raw.signal)
    if (!photo.ok) return photo
    return { ok: true, value: { bytes: photo.value.sent.bytes, sha256: photo.value.sha256 } }
  }

  /** Somebody else's batch is not there. */
  async function find(c: Context): Promise<Batch | undefined> {
    const batch = await batches.find(c.req.param('id') ?? '')
    return batch?.owner.id === c.get('caller').id ? batch : undefined
  }
}

type ReceivedPhoto = { readonly bytes: Uint8Array; readonly sha256: string }

/** Not the whole caller: what is kept says nothing of their session or address. */
function ownerOf({ id, isHere, models, accounts }: Caller): BatchOwner {
  return { id, isHere, accounts, ...(models && { models }) }
}

function badBatch(bad: readonly BadFields[]): Refusal {
  return { ...badFields(bad), code: 'bad-batch' }
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
