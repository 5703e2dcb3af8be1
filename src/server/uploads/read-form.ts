import { Busboy } from '@fastify/busboy'
import type { Context } from 'hono'
import { type Refusal, refusal } from '../../config/refusal.ts'
import { MAX_PHOTO_BYTES } from '../photos/limits.ts'
import { TOO_LARGE } from '../photos/receive-photo.ts'
import { problem } from '../problem.ts'
import { GrowingBytes } from './growing-bytes.ts'
import type { Most } from './most.ts'
import { type TakeBody, type UploadLimits, withRoom } from './read-body.ts'
import { badFields } from './read-fields.ts'
import { parsedJson } from './read-json.ts'

export type Upload<T> = { readonly photo: Uint8Array<ArrayBuffer>; readonly options: T }

/** A form is a little larger than the photo in it. */
const FORM_OVERHEAD_BYTES = 64 * 1024
const FIELD_KILOBYTES = 32
/** Of a field that is not known here, as much is told. */
const LONGEST_NAME = 80
/** The parser goes through all it is given, also where nothing more is wanted. */
const BITE_BYTES = 16 * 1024

const BAD_FORM = refusal(400, 'bad-form', 'server.refusal.notMultipart')
const BAD_OPTIONS = refusal(400, 'bad-options', 'server.refusal.badOptions')
const NO_PHOTO = refusal(400, 'no-photo', 'server.refusal.noPhoto')

const ONE_PHOTO_FORM: FormShape = {
  fields: ['options'],
  photos: 1,
  most: { bytes: MAX_PHOTO_BYTES + FORM_OVERHEAD_BYTES, tooLarge: TOO_LARGE },
  bad: BAD_FORM,
}

export type FormShape = {
  /** With JSON in them. */
  readonly fields: readonly string[]
  /** The most that may come. */
  readonly photos: number
  readonly most: Most
  /** Said of what is no form, or has more parts than anybody sends. */
  readonly bad: Refusal
  /** What has more parts than it can have; `bad` unless given. */
  readonly tooMany?: Refusal
}

/** `json`: by field; null where that is no JSON. `notJson`: the fields of which that is so. */
export type Form = {
  readonly photos: readonly Uint8Array<ArrayBuffer>[]
  readonly json: Readonly<Record<string, unknown>>
  readonly notJson: readonly string[]
}

/** Said of a field that should hold JSON. */
export function notJsonIn(field: string): Refusal {
  return {
    status: 400,
    code: 'bad-fields',
    message: ({ say }) => say('server.refusal.badJsonField', { field, most: `${FIELD_KILOBYTES}` }),
  }
}

/** One photo and what is asked of it, handed to `use`, whose answer this is; or the answer that says what is wrong with the form. */
export function withForm<T>(
  c: Context,
  uploads: UploadLimits,
  read: (json: unknown) => T | undefined,
  use: (upload: Upload<T>) => Promise<Response>,
): Promise<Response> {
  return withPhotos(c, uploads, ONE_PHOTO_FORM, async ({ photos: [photo], json }) => {
    const options = read(json.options)
    if (options === undefined) return problem(c, BAD_OPTIONS)
    return photo ? use({ photo, options }) : problem(c, NO_PHOTO)
  })
}

/** The same for several photos in fields `photo`. */
export async function withPhotos(
  c: Context,
  uploads: UploadLimits,
  shape: FormShape,
  use: (form: Form) => Promise<Response>,
): Promise<Response> {
  if (!isForm(c)) return problem(c, { ...shape.bad, status: 415, code: 'not-multipart' })
  return withRoom(uploads, async (take) => {
    const form = await readForm(c, shape, take)
    return 'status' in form ? problem(c, form) : use(form)
  })
}

export function isForm(c: Context): boolean {
  return c.req.header('content-type')?.startsWith('multipart/form-data') ?? false
}

function readForm(c: Context, shape: FormShape, takeBody: TakeBody): Promise<Form | Refusal> {
  const { fields, photos: mostPhotos, most, bad, tooMany = bad } = shape
  const photos: Uint8Array<ArrayBuffer>[] = []
  const texts = new Map<string, string>()
  return new Promise((resolve) => {
    const parser = parserFor(c, mostPhotos)
    if (!parser) return resolve(bad)
    let wanted = true
    const body = takeBody(c, most, (piece) => {
      for (let at = 0; wanted && at < piece.length; at += BITE_BYTES)
        parser.write(piece.subarray(at, at + BITE_BYTES))
    })
    const giveUp = (refused: Refusal) => {
      wanted = false
      body.stop(refused)
      resolve(refused)
    }
    parser.on('error', () => giveUp(bad))
    parser.once('partsLimit', () => giveUp(tooMany))
    parser.once('finish', () => {
      const read = [...texts].map(([name, text]) => [name, parsedJson(text)] as const)
      const notJson = read.flatMap(([name, json]) => (json === undefined ? [name] : []))
      resolve({ photos, json: Object.fromEntries(read.map(([name, json]) => [name, json ?? null])), notJson })
    })
    const take = (name: string, text: string) => {
      if (!fields.includes(name)) giveUp(unknownField(shape, name))
      else if (texts.has(name)) giveUp({ ...badFields([{ why: 'twice', fields: [name] }]), code: bad.code })
      else texts.set(name, text)
    }
    // One that was cut for its length is no JSON any more.
    parser.on('field', (name, value) => (name === 'photo' ? giveUp(NO_PHOTO) : take(name, value)))
    parser.on('file', (name, file) => {
      if (name !== 'photo') take(name, '')
      const photo = new GrowingBytes()
      file.on('data', (piece: Buffer) => name === 'photo' && photo.add(piece))
      file.once('limit', () => giveUp(TOO_LARGE))
      file.once('error', () => giveUp(bad))
      file.once('end', () => {
        if (name === 'photo') photos.push(photo.get())
      })
    })
    void body.over.then((refused) => (refused ? resolve(refused) : parser.end()))
  })
}

/** What is misspelt would otherwise not be asked. */
function unknownField({ bad, fields }: FormShape, name = ''): Refusal {
  const field = name.slice(0, LONGEST_NAME)
  const known = ['photo', ...fields]
  return {
    ...bad,
    message: ({ say, list }) => say('server.refusal.unknownField', { field, known: list(known) }),
  }
}

/** Undefined where the header names no boundary. */
function parserFor(c: Context, photos: number) {
  try {
    return new Busboy({
      headers: { 'content-type': c.req.header('content-type') ?? '' },
      limits: {
        fileSize: MAX_PHOTO_BYTES + 1,
        files: photos + 1,
        fields: 4,
        fieldSize: FIELD_KILOBYTES * 1024,
        parts: photos + 5,
        headerPairs: 20,
        headerSize: 4096,
      },
    })
  } catch {
    return undefined
  }
}
