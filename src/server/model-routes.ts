import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type Context, Hono } from 'hono'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import { installFailureSentence } from '../messages/install-failure.ts'
import type { Messages } from '../messages/messages.ts'
import { addressOf, deviceModel, deviceModels } from '../vision/detector/install/device-models.ts'
import { type InstallEvent, installModel } from '../vision/detector/install/install-model.ts'
import { installedModel, removeModel } from '../vision/detector/install/model-folder.ts'
import { OFFERED_MODELS, type OfferedModel } from '../vision/detector/offered-models.ts'
import type { DeviceModels, ModelEvent } from '../wire/models.ts'
import { lineStream } from './line-stream.ts'
import type { Log } from './log.ts'
import { problem } from './problem.ts'
import { isFromThisMachine, thisMachineOnly } from './security.ts'

const UNKNOWN = refusal(404, 'unknown-model', 'server.refusal.unknownDeviceModel')
const BUSY = refusal(409, 'busy', 'server.refusal.modelBusy')
const FRESH = { 'Cache-Control': 'no-store' }

/**
 * `GET /` lists the models for this device, `GET /:id/:sha256.onnx` is the file of one that is here. `POST /:id` fetches one
 * and tells how far it is until it is kept or has failed; leaving stops it. `DELETE /:id` removes one. Changes are for this
 * machine alone: they take its disk and its connection.
 */
export function modelRoutes({ modelsMirror }: ServerConfig, folder: string, log: Log): Hono {
  const app = new Hono()
  const underWay = new Set<string>()

  app.get('/', async (c) => {
    const models = await deviceModels(folder, modelsMirror)
    return c.json({ models, mayChange: isFromThisMachine(c) } satisfies DeviceModels, 200, FRESH)
  })

  // Its address holds its checksum, so what is there never changes.
  app.get('/:id/:file', async (c) => {
    const offer = offered(c)
    const installed = offer && (await installedModel(folder, offer.id))
    if (!installed || c.req.param('file') !== `${installed.sha256}.onnx`) return problem(c, UNKNOWN)
    return c.body(Readable.toWeb(createReadStream(installed.path)) as ReadableStream<Uint8Array>, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': `${installed.bytes}`,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })

  app.post('/:id', thisMachineOnly(), (c) => {
    const offer = offered(c)
    if (!offer) return problem(c, UNKNOWN)
    if (underWay.has(offer.id)) return problem(c, BUSY)
    const lines = fetching(offer, c.get('messages'), c.req.raw.signal)
    return c.body(lineStream(lines), 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8', ...FRESH })
  })

  app.delete('/:id', thisMachineOnly(), async (c) => {
    const offer = offered(c)
    if (!offer) return problem(c, UNKNOWN)
    if (underWay.has(offer.id)) return problem(c, BUSY)
    await removeModel(folder, offer.id)
    return c.json({ model: deviceModel(offer, modelsMirror, undefined) }, 200, FRESH)
  })

  async function* fetching(
    offer: OfferedModel,
    messages: Messages,
    signal: AbortSignal,
  ): AsyncGenerator<string> {
    const from = modelsMirror === undefined ? undefined : addressOf(offer, modelsMirror)
    let outcome = 'stopped'
    underWay.add(offer.id)
    try {
      for await (const event of installModel(offer, { folder, from, signal })) {
        if (event.type === 'installed') outcome = 'kept'
        if (event.type === 'failed') outcome = event.issue
        yield `${JSON.stringify(toldOf(event, offer, messages))}\n`
      }
    } finally {
      underWay.delete(offer.id)
      log(`model ${offer.id}: ${outcome}`)
    }
  }

  function toldOf(event: InstallEvent, offer: OfferedModel, messages: Messages): ModelEvent {
    if (event.type === 'installed') {
      return { type: 'installed', model: deviceModel(offer, modelsMirror, event.model) }
    }
    if (event.type !== 'failed') return event
    return { type: 'failed', code: event.issue, message: installFailureSentence(messages, event) }
  }
  return app
}

/** Only ids of the list become part of a path. */
function offered(c: Context): OfferedModel | undefined {
  return OFFERED_MODELS.find(({ id }) => id === c.req.param('id'))
}
