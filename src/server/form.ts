import type { Context } from 'hono'
import { type Refusal, refusal } from '../config/refusal.ts'
import { problem } from './problem.ts'

/** The two fields of the form, or the answer that says what is wrong with it. */
export async function readForm<T>(c: Context, read: (json: unknown) => T | undefined) {
  const refuse = (status: Refusal['status'], code: string, key: 'notMultipart' | 'badOptions' | 'noPhoto') =>
    problem(c, refusal(status, code, `server.refusal.${key}`))
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) {
    return refuse(415, 'not-multipart', 'notMultipart')
  }
  const form = await c.req.raw.formData().catch(() => undefined)
  if (!form) return refuse(400, 'bad-form', 'notMultipart')
  const options = readOptions(form.get('options'), read)
  if (!options) return refuse(400, 'bad-options', 'badOptions')
  const photo = form.get('photo')
  if (!(photo instanceof Blob)) return refuse(400, 'no-photo', 'noPhoto')
  return { photo: new Uint8Array(await photo.arrayBuffer()), options }
}

function readOptions<T>(
  field: FormDataEntryValue | null,
  read: (json: unknown) => T | undefined,
): T | undefined {
  if (typeof field !== 'string') return undefined
  try {
    return read(JSON.parse(field))
  } catch {
    return undefined
  }
}
