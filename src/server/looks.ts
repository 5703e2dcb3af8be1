import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { chooseModel } from '../config/choose-model.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { LookRequest, VisionClient } from '../core/analysis/look.ts'
import type { Sentence } from '../messages/messages.ts'
import type { ModelLookups } from '../vision/clients/model/lookup-tools.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { KEY_HEADER, type LookOptions, lookOptionsSchema } from '../wire/http.ts'
import { eventLines } from './event-lines.ts'
import { MAX_PHOTO_BYTES, receivePhoto } from './image.ts'
import type { Log } from './log.ts'
import { problem, refusalOf } from './problem.ts'

/** A form is a little larger than the photo in it. */
const FORM_OVERHEAD_BYTES = 64 * 1024

export type LooksOptions = {
  readonly config: ServerConfig
  readonly modelClient: (config: ModelConfig) => VisionClient
  /** What a model may look up where a look asks for it. */
  readonly lookups?: ModelLookups
  readonly log: Log
}

/** `POST /`: one photo and its options in, NDJSON of look events out as the model tells them. */
export function looks({ config, modelClient, lookups, log }: LooksOptions): Hono {
  const app = new Hono()
  const tooLarge = refusalOf({ kind: 'photo', code: 'too-many-bytes', retryable: false })
  const limit = bodyLimit({
    maxSize: MAX_PHOTO_BYTES + FORM_OVERHEAD_BYTES,
    onError: (c) => problem(c, tooLarge),
  })

  app.post('/', limit, async (c) => {
    const form = await readForm(c)
    if (form instanceof Response) return form
    const chosen = await chooseModel(config, form.options, c.req.header(KEY_HEADER))
    if (!chosen.ok) return problem(c, chosen.failure)
    const photo = await receivePhoto(form.photo)
    if (!photo.ok) return problem(c, refusalOf(photo.failure))

    const { opinionFor, emphasis, question, detail } = form.options
    const request: LookRequest = {
      photo: photo.value,
      ...(opinionFor === undefined ? {} : { opinionFor }),
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(question === undefined ? {} : { question }),
      ...(detail === undefined ? {} : { detail }),
    }
    const grounded = form.options.ground && lookups ? { ...chosen.value, lookups } : chosen.value
    const lines = eventLines(modelClient(grounded), request, c.req.raw.signal, log)
    return c.body(lines, 200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store',
    })
  })
  app.all('/', (c) =>
    problem(c, {
      status: 405,
      code: 'method-not-allowed',
      message: (messages) => messages.say('server.refusal.postOnly'),
      headers: { Allow: 'POST' },
    }),
  )
  return app
}

type LookForm = { readonly photo: Uint8Array; readonly options: LookOptions }

/** The two fields of the form, or the answer that says what is wrong with it. */
async function readForm(c: Context): Promise<LookForm | Response> {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) {
    return problem(c, { status: 415, code: 'not-multipart', message: notMultipart })
  }
  const form = await c.req.raw.formData().catch(() => undefined)
  if (!form) return problem(c, { status: 400, code: 'bad-form', message: notMultipart })
  const options = readOptions(form.get('options'))
  if (!options) {
    const message: Sentence = (messages) => messages.say('server.refusal.badOptions')
    return problem(c, { status: 400, code: 'bad-options', message })
  }
  const photo = form.get('photo')
  if (!(photo instanceof Blob)) {
    const message: Sentence = (messages) => messages.say('server.refusal.noPhoto')
    return problem(c, { status: 400, code: 'no-photo', message })
  }
  return { photo: new Uint8Array(await photo.arrayBuffer()), options }
}

const notMultipart: Sentence = (messages) => messages.say('server.refusal.notMultipart')

function readOptions(field: FormDataEntryValue | null): LookOptions | undefined {
  if (typeof field !== 'string') return undefined
  try {
    return lookOptionsSchema.safeParse(JSON.parse(field)).data
  } catch {
    return undefined
  }
}
