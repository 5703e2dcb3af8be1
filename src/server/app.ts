import { Hono } from 'hono'
import { availableClients } from '../config/available-models.ts'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import { lookupsOf } from '../lookup/lookups.ts'
import { LOCALES, type Locale } from '../messages/keys.ts'
import type { Messages } from '../messages/messages.ts'
import { modelClient } from '../vision/clients/model/client.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { modelsFolder } from '../vision/detector/install/model-folder.ts'
import { identify } from './access/caller.ts'
import { needs } from './access/needs.ts'
import { rateLimit, tokensOwnRate } from './access/rate-limit.ts'
import { sessionRoutes } from './access/session-routes.ts'
import { createBatches } from './batch/batches.ts'
import { batchRoutes } from './batch/routes.ts'
import { workOnBatches } from './batch/work.ts'
import { inItsLanguage } from './language.ts'
import { consoleLog, errorPlace, type Log } from './log.ts'
import { createWhoLooks } from './looks/who-looks.ts'
import { looks } from './looks.ts'
import { lookupRoutes } from './lookup-routes.ts'
import { modelRoutes } from './model-routes.ts'
import type { Decode } from './photos/decode.ts'
import { places } from './places.ts'
import { problem, refusalOf } from './problem.ts'
import { knownHostsOnly, ownPageOnly, pageHeaders } from './security.ts'
import { createTill } from './spending/till.ts'
import { staticApp } from './static.ts'
import { lookupQuota } from './store/lookup-quota.ts'
import { openStore } from './store/open-store.ts'
import { type SharedStore, StoreDown } from './store/store.ts'
import type { UploadLimits } from './uploads/read-body.ts'
import { uploadRoom } from './uploads/room.ts'

/** Requests a minute from one address; a person looks at a few photos a minute, each up to some thirty times side by side. */
const LOOKS_PER_MINUTE = 60
const LISTS_PER_MINUTE = 60
const LOOKUPS_PER_MINUTE = 30
const SESSIONS_PER_MINUTE = 30
/** Among them one for each photo that is handed in. */
const BATCH_REQUESTS_PER_MINUTE = 240

export type AppParts = {
  /** Folder of the built app. */
  readonly appDir: string
  /** Where models for this device are kept; the folder for data of whoever runs the server unless given. */
  readonly modelsDir?: string
  readonly messagesIn: (locale: Locale) => Messages
  readonly log?: Log
  /** What all processes share; a file of this server's own unless given. */
  readonly store?: SharedStore
  readonly modelClient?: (config: ModelConfig) => VisionClient
  /** Where photos are decoded; in this very process unless given, as is fit for development. */
  readonly decode?: Decode
  readonly uploads?: UploadLimits
  /** Aborted when the server begins to end: no photo of a batch is begun any more. */
  readonly ending?: AbortSignal
}

/** The whole server: a thin, hardened door to the models, and the built app. */
export function createApp(config: ServerConfig, parts: AppParts): Hono {
  const log = parts.log ?? consoleLog
  const app = new Hono()

  app.use(inItsLanguage(parts.messagesIn, LOCALES))
  app.use(pageHeaders())
  const { trustedProxies } = config.access
  const { store = openStore(config) } = parts
  const { limits } = store
  const till = createTill(store.ledger)
  app.use(knownHostsOnly([config.host, ...config.allowedHosts], trustedProxies))
  for (const path of ['/api/*', '/v1/*']) app.use(path, identify(config, limits), ownPageOnly(trustedProxies))
  app.use('/api/session', rateLimit(limits, 'session', SESSIONS_PER_MINUTE))
  app.route('/api/session', sessionRoutes(config.access, store))

  app.get('/api/clients', rateLimit(limits, 'lists', LISTS_PER_MINUTE), async (c) => {
    return c.json({ clients: await availableClients(config, c.get('messages')) }, 200, {
      'Cache-Control': 'no-store',
    })
  })
  const lookups = lookupsOf(config, { foods: loadFoods, quota: lookupQuota(limits) })
  const { decode = decodeHere, uploads = { room: uploadRoom() } } = parts
  // Also to stop one, which is none of a stranger's business.
  app.use('/api/looks/:key', needs('look'), rateLimit(limits, 'stops', LOOKS_PER_MINUTE))
  app.use('/api/looks', needs('look'), rateLimit(limits, 'looks', LOOKS_PER_MINUTE), tokensOwnRate(limits))
  const client = parts.modelClient ?? modelClient
  const whoLooks = createWhoLooks(config, { modelClient: client, lookups, till })
  app.route('/api/looks', looks(config, { whoLooks, runs: store.runs, log, decode, uploads }))
  app.use('/api/places', needs('look'), rateLimit(limits, 'places', LOOKS_PER_MINUTE), tokensOwnRate(limits))
  app.route('/api/places', places(config, { till, decode, uploads }))
  for (const path of ['/api/products', '/api/products/*', '/api/foods'])
    app.use(path, needs('lookup'), rateLimit(limits, 'lookups', LOOKUPS_PER_MINUTE))
  app.route('/api', lookupRoutes(config.lookup ? lookups : undefined))
  app.use('/v1/batches/*', needs('batch'), rateLimit(limits, 'batches', BATCH_REQUESTS_PER_MINUTE))
  const batchParts = { batches: createBatches(store), store, limits, decode, uploads, whoLooks, log }
  const atWork = { ...batchParts, messagesIn: parts.messagesIn, loopback: !config.isOpen }
  app.route('/v1/batches', batchRoutes(atWork))
  const work = workOnBatches(atWork)
  parts.ending?.addEventListener('abort', () => void work.stop())
  const { modelsDir = modelsFolder(process.env) } = parts
  app.use('/api/models/*', rateLimit(limits, 'models', LISTS_PER_MINUTE))
  app.route('/api/models', modelRoutes(config, modelsDir, log))
  // Photos from the system's share sheet are for the service worker. Without one they come here, where nobody reads them.
  app.post('/share', (c) => c.redirect('/?shared=lost', 303))
  app.route('/', staticApp(parts.appDir))

  app.notFound((c) => problem(c, refusal(404, 'not-found', 'server.refusal.unknownAddress')))
  app.onError((error, c) => {
    if (error instanceof StoreDown) return problem(c, CANNOT_COUNT)
    log(`a request broke: ${errorPlace(error)}`)
    return problem(c, refusal(500, 'unexpected', 'server.refusal.unexpected'))
  })
  return app
}

const CANNOT_COUNT = refusalOf({ kind: 'provider', code: 'cannot-count', retryable: true })
const decodeHere: Decode = async (task) => {
  const { decode, restrictDecoders } = await import('./photos/decode.ts')
  restrictDecoders()
  return decode(task)
}

async function loadFoods() {
  return (await import('../food-data/node.ts')).foodTable()
}
