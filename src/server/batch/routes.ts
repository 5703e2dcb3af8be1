import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Refusal, refusal } from '../../config/refusal.ts'
import type { Result } from '../../core/terms/failure.ts'
import type { Locale } from '../../messages/keys.ts'
import type { LookOptions } from '../../wire/http.ts'
import { MAX_PHOTO_BYTES, receivePhoto } from '../image.ts'
import { lineStream } from '../line-stream.ts'
import { problem, refusalOf } from '../problem.ts'
import { type Batch, batchRequestSchema, MOST_FORM_PHOTOS } from './batch.ts'
import type { Batches } from './batches.ts'
import { isWebhookAddress } from './webhook.ts'

const MOST_FORM_BYTES = 64 * 1024 * 1024
const FRESH = { 'Cache-Control': 'no-store' }

const UNKNOWN = refusal(404, 'unknown-batch', 'server.batch.unknown')
const BAD = refusal(400, 'bad-batch', 'server.batch.bad')
const BAD_WEBHOOK = refusal(400, 'bad-webhook', 'server.batch.badWebhook')
const FULL = refusal(409, 'batch-full', 'server.batch.full')
const TAKEN = refusal(409, 'number-taken', 'server.batch.taken')
const TOO_LARGE = refusalOf({ kind: 'photo', code: 'too-many-bytes', retryable: false })

type RouteParts = {
  /** Whether webhooks may be on this machine. */
  readonly loopback: boolean
  /** The model that will look, or why there is none. */
  readonly choose: (options: LookOptions) => Promise<Result<unknown, Refusal>>
}

/** `/v1/batches`: many photos, asked for once and looked at one after the other; see docs/batches.md. */
export function batchRoutes(batches: Batches, { loopback, choose }: RouteParts): Hono {
  const app = new Hono()
  const limit = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problem(c, TOO_LARGE) })

  app.post('/', limit(MOST_FORM_BYTES), async (c) => {
    const isForm = c.req.header('content-type')?.startsWith('multipart/form-data') === true
    const form = isForm ? await c.req.raw.formData().catch(() => undefined) : undefined
    const photos = (form?.getAll('photo') ?? []).filter((photo) => photo instanceof Blob)
    if (photos.length > MOST_FORM_PHOTOS) return problem(c, BAD)
    const json = form
      ? { photos: photos.length, ...parsed(form.get('batch')) }
      : await c.req.json().catch(() => undefined)
    const request = batchRequestSchema.safeParse(json)
    if (!request.success || request.data.photos < photos.length) return problem(c, BAD)
    const { webhook } = request.data
    if (webhook && !isWebhookAddress(webhook.url, loopback)) return problem(c, BAD_WEBHOOK)
    const chosen = await choose(request.data.options)
    if (!chosen.ok) return problem(c, chosen.failure)
    const batch = await batches.open(request.data, ownerOf(c), c.get('locale') as Locale)
    for (const [index, photo] of photos.entries()) {
      const received = await receivePhoto(new Uint8Array(await photo.arrayBuffer()))
      if (received.ok) await batches.put(batch, index + 1, received.value.sent.bytes, received.value.sha256)
      else await batches.refuse(batch, index + 1, received.failure)
    }
    return c.json(await batches.state(batch), 202, { ...FRESH, Location: `${c.req.path}/${batch.id}` })
  })

  app.post('/:id/photos', limit(MAX_PHOTO_BYTES), async (c) => {
    const batch = await find(c)
    if (!batch) return problem(c, UNKNOWN)
    const photo = await photoIn(c)
    if (!photo.ok) return problem(c, refusalOf(photo.failure))
    const number = await batches.add(batch, photo.bytes, photo.sha256)
    return number === undefined ? problem(c, FULL) : c.json({ photo: number }, 202, FRESH)
  })

  app.put('/:id/photos/:number{[0-9]{1,3}}', limit(MAX_PHOTO_BYTES), async (c) => {
    const batch = await find(c)
    if (!batch) return problem(c, UNKNOWN)
    const number = Number(c.req.param('number'))
    if (number < 1 || number > batch.photos) return problem(c, FULL)
    const photo = await photoIn(c)
    if (!photo.ok) return problem(c, refusalOf(photo.failure))
    const kept = await batches.put(batch, number, photo.bytes, photo.sha256)
    return kept === 'taken' ? problem(c, TAKEN) : c.json({ photo: number }, 202, FRESH)
  })

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

  /** Somebody else's batch is not there. */
  async function find(c: Context): Promise<Batch | undefined> {
    const batch = await batches.find(c.req.param('id') ?? '')
    return batch?.owner === ownerOf(c) ? batch : undefined
  }
  return app
}

/** Whoever asks, where callers are told apart; the batch's id is a secret in any case. */
function ownerOf(c: Context): string {
  const caller: { readonly id?: string } | undefined = (c.var as { caller?: { id?: string } }).caller
  return caller?.id ?? 'anybody'
}

async function photoIn(c: Context) {
  const photo = await receivePhoto(new Uint8Array(await c.req.arrayBuffer()))
  if (!photo.ok) return photo
  return { ok: true as const, bytes: photo.value.sent.bytes, sha256: photo.value.sha256 }
}

function parsed(field: FormDataEntryValue | null): object | undefined {
  try {
    return typeof field === 'string' ? (JSON.parse(field) as object) : undefined
  } catch {
    return undefined
  }
}
