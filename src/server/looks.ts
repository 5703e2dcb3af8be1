import { Hono } from 'hono'
import { chooseModel } from '../config/choose-model.ts'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import type { ModelLookups } from '../vision/clients/model/lookup-tools.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { KEY_HEADER, lookOptionsSchema } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { eventLines } from './event-lines.ts'
import type { Log } from './log.ts'
import type { Decode } from './photos/decode.ts'
import { receivePhoto } from './photos/receive-photo.ts'
import { problem } from './problem.ts'
import { type UploadLimits, withForm } from './uploads/read-form.ts'

type LooksParts = {
  readonly modelClient: (config: ModelConfig) => VisionClient
  /** What a model may look up where a look asks for it. */
  readonly lookups: ModelLookups
  readonly log: Log
  readonly decode: Decode
  readonly uploads: UploadLimits
}

/** `POST /`: one photo and its options in, NDJSON of look events out as the model tells them. */
export function looks(config: ServerConfig, parts: LooksParts): Hono {
  const { modelClient, lookups, log, decode, uploads } = parts
  const app = new Hono()
  app.post('/', (c) =>
    withForm(c, uploads, readOptions, async ({ photo: file, options }) => {
      const chosen = await chooseModel(config, options, c.req.header(KEY_HEADER))
      if (!chosen.ok) return problem(c, chosen.failure)
      const photo = await receivePhoto(file, decode, c.req.raw.signal)
      if (!photo.ok) return problem(c, photo.failure)

      const { opinionFor, emphasis, question, detail } = options
      const request = withoutUndefined({ photo: photo.value, opinionFor, emphasis, question, detail })
      const grounded = options.ground ? { ...chosen.value, lookups } : chosen.value
      const lines = eventLines(modelClient(grounded), request, c.req.raw.signal, log)
      return c.body(lines, 200, {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Cache-Control': 'no-store',
      })
    }),
  )
  app.all('/', (c) =>
    problem(c, {
      ...refusal(405, 'method-not-allowed', 'server.refusal.postOnly'),
      headers: { Allow: 'POST' },
    }),
  )
  return app
}

function readOptions(json: unknown) {
  return lookOptionsSchema.safeParse(json).data
}
