import { Readable } from 'node:stream'
import { Busboy } from '@fastify/busboy'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { type Refusal, refusal } from '../../config/refusal.ts'
import { MAX_PHOTO_BYTES } from '../photos/limits.ts'
import { busy, TOO_LARGE } from '../photos/receive-photo.ts'
import { problem } from '../problem.ts'
import { GrowingBytes } from './growing-bytes.ts'
import { type Pace, watchPace } from './pace.ts'
import type { Room } from './room.ts'

export type Upload<T> = { readonly photo: Uint8Array<ArrayBuffer>; readonly options: T }

export type UploadLimits = { readonly room: Room; readonly pace?: Pace }

/** A form is a little larger than the photo in it. */
const FORM_OVERHEAD_BYTES = 64 * 1024
const FIELD_BYTES = 32 * 1024
const MAX_FORM_BYTES = MAX_PHOTO_BYTES + FORM_OVERHEAD_BYTES

const NOT_MULTIPART = refusal(415, 'not-multipart', 'server.refusal.notMultipart')
const BAD_FORM = refusal(400, 'bad-form', 'server.refusal.notMultipart')
const BAD_OPTIONS = refusal(400, 'bad-options', 'server.refusal.badOptions')
const NO_PHOTO = refusal(400, 'no-photo', 'server.refusal.noPhoto')
const TOO_SLOW = refusal(408, 'too-slow', 'server.refusal.tooSlow')
/** A crowd of uploads is over in about that long. */
const NO_ROOM = busy(5)

/**
 * The two fields of the form, handed to `use`, whose answer this is; or the answer that says what is wrong with the form. What
 * its header gives away is refused before a byte is read. The photo counts against the room until `use` is done.
 */
export async function withForm<T>(
  c: Context,
  { room, pace }: UploadLimits,
  read: (json: unknown) => T | undefined,
  use: (upload: Upload<T>) => Promise<Response>,
): Promise<Response> {
  const refused = refusedUnread(c)
  if (refused) return problem(c, refused)
  let taken = 0
  const hold = (bytes: number) => {
    const fits = room.take(bytes)
    if (fits) taken += bytes
    return fits
  }
  try {
    const form = await readForm(c, hold, pace)
    if ('status' in form) return problem(c, form)
    const options = readOptions(form.options, read)
    if (options === undefined) return problem(c, BAD_OPTIONS)
    return await (form.photo ? use({ photo: form.photo, options }) : problem(c, NO_PHOTO))
  } finally {
    room.give(taken)
  }
}

function refusedUnread(c: Context): Refusal | undefined {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) return NOT_MULTIPART
  return Number(c.req.header('content-length') ?? 0) > MAX_FORM_BYTES ? TOO_LARGE : undefined
}

type Form = { options?: string; photo?: Uint8Array<ArrayBuffer> }

function readForm(c: Context, hold: (bytes: number) => boolean, pace?: Pace): Promise<Form | Refusal> {
  const body = bodyOf(c)
  const form: Form = {}
  return new Promise((resolve) => {
    const parser = parserFor(c)
    if (!parser) return resolve(BAD_FORM)
    const watch = watchPace(() => end(TOO_SLOW), pace)
    let bytes = 0
    let ended = false
    body.on('data', onData).once('end', onEnd).once('error', onBroken).once('close', onClose)
    parser.once('error', onBroken).once('finish', () => end(form))
    parser.on('field', (name, value, _nameCut, valueCut) => {
      if (name === 'options' && !valueCut) form.options ??= value
    })
    parser.on('file', (name, file) => {
      const photo = new GrowingBytes()
      file.on('data', (piece: Buffer) => name === 'photo' && photo.add(piece))
      file.once('limit', () => end(TOO_LARGE))
      file.once('error', onBroken)
      file.once('end', () => {
        if (name === 'photo' && !ended) form.photo ??= photo.get()
      })
    })

    function onData(piece: Buffer) {
      watch.came(piece.length)
      bytes += piece.length
      if (bytes > MAX_FORM_BYTES) end(TOO_LARGE)
      else if (hold(piece.length)) parser?.write(piece)
      else end(NO_ROOM)
    }
    function onEnd() {
      watch.end()
      parser?.end()
    }
    /** A body that has come whole is closed too, perhaps before its parts are. */
    function onClose() {
      if (!body.readableEnded) onBroken()
    }
    function onBroken() {
      end(BAD_FORM)
    }
    /** What still comes is dropped by the server, which closes the connection soon. */
    function end(outcome: Form | Refusal) {
      if (ended) return
      ended = true
      watch.end()
      body.off('data', onData)
      resolve(outcome)
    }
  })
}

/** Undefined where the header names no boundary. */
function parserFor(c: Context) {
  try {
    return new Busboy({
      headers: { 'content-type': c.req.header('content-type') ?? '' },
      limits: {
        fileSize: MAX_PHOTO_BYTES + 1,
        files: 2,
        fields: 4,
        fieldSize: FIELD_BYTES,
        parts: 6,
        headerPairs: 20,
        headerSize: 4096,
      },
    })
  } catch {
    return undefined
  }
}

/** Node's own stream where there is one: a web stream around it would copy each piece once more. */
function bodyOf(c: Context): Readable {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  if (incoming) return incoming
  const { body } = c.req.raw
  return body ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]) : Readable.from([])
}

function readOptions<T>(field: string | undefined, read: (json: unknown) => T | undefined): T | undefined {
  if (field === undefined) return undefined
  try {
    return read(JSON.parse(field))
  } catch {
    return undefined
  }
}
