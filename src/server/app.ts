import { join } from 'node:path'
import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { availableClients } from '../config/available-models.ts'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import { lookupsOf } from '../lookup/lookups.ts'
import { LOCALES, type Locale } from '../messages/keys.ts'
import type { Messages } from '../messages/messages.ts'
import { modelClient } from '../vision/clients/model/client.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { identify } from './access/caller.ts'
import { needs } from './access/needs.ts'
import { otherPages } from './access/other-pages.ts'
import { rateLimit, tokensOwnRate } from './access/rate-limit.ts'
import { sessionRoutes } from './access/session-routes.ts'
import { analysisRoutes } from './analyses/routes.ts'
import { API_ROOTS } from './api-roots.ts'
import { createBatches } from './batch/batches.ts'
import { batchRoutes } from './batch/routes.ts'
import { workOnBatches } from './batch/work.ts'
import type { Judging } from './judging/judging.ts'
import { judgeRoutes } from './judging/routes.ts'
import { inItsLanguage } from './language.ts'
import { consoleLog, errorPlace, type Log } from './log.ts'
import { fairQueue } from './looks/fair-queue.ts'
import { createWhoLooks } from './looks/who-looks.ts'
import { looks } from './looks.ts'
import { lookupRoutes } from './lookup-routes.ts'
import { modelRoutes } from './model-routes.ts'
import { openApiRoutes } from './openapi/routes.ts'
import { pageUnder, pathWithin } from './operations/base-path.ts'
import { createDrain, type Drain, whileOpen } from './operations/drain.ts'
import { type Logger, logAnswers } from './operations/logger.ts'
import { createMetrics, type Metrics } from './operations/metrics.ts'
import { metricsRoute, type Part, probes } from './operations/probes.ts'
import { watchedClient } from './operations/watched-client.ts'
import type { Decode } from './photos/decode.ts'
import { places } from './places.ts'
import { problem, refusalOf } from './problem.ts'
import { knownHostsOnly, ownPageOnly, pageHeaders } from './security.ts'
import { priceOf } from './spending/price.ts'
import { createTill } from './spending/till.ts'
import { staticApp } from './static.ts'
import { lookupQuota } from './store/lookup-quota.ts'
import { dataDirOf, openStore } from './store/open-store.ts'
import { type SharedStore, StoreDown } from './store/store.ts'
import type { UploadLimits } from './uploads/read-body.ts'
import { uploadRoom } from './uploads/room.ts'

/** Requests a minute from one address; a person looks at a few photos a minute, each up to some thirty times side by side. */
const LOOKS_PER_MINUTE = 60
const LISTS_PER_MINUTE = 60
const LOOKUPS_PER_MINUTE = 30
const SESSIONS_PER_MINUTE = 30
/** Each may be a long menu for many people. */
const JUDGED_PER_MINUTE = 60
const LONGEST_REQUEST_ID = 128
/** Among them one for each photo that is handed in. */
const BATCH_REQUESTS_PER_MINUTE = 240

export type AppParts = {
  /** Folder of the built app. */
  readonly appDir: string
  /** Where models for this device are kept; the folder for data of whoever runs the server unless given. */
  readonly modelsDir?: string
  readonly messagesIn: (locale: Locale) => Messages
  readonly log?: Log
  readonly answered?: Logger['answered']
  readonly drain?: Drain
  readonly metrics?: Metrics
  /** What this server cannot do without. */
  readonly needed?: readonly Part[]
  /** What all processes share; a file of this server's own unless given. */
  readonly store?: SharedStore
  readonly modelClient?: (config: ModelConfig) => VisionClient
  /** Where photos are decoded; in this very process unless given, as is fit for development. */
  readonly decode?: Decode
  /** Where it is judged; likewise. */
  readonly judge?: Judging
  readonly uploads?: UploadLimits
}

/** The whole server: a thin, hardened door to the models, and the built app. */
export function createApp(config: ServerConfig, parts: AppParts): Hono {
  const log = parts.log ?? consoleLog
  const { drain = createDrain(), metrics = createMetrics() } = parts
  const { basePath } = config.operations
  const app = new Hono({ getPath: pathWithin(basePath) })

  app.use(requestId({ limitLength: LONGEST_REQUEST_ID }))
  if (parts.answered) app.use(logAnswers(parts.answered))
  app.use(metrics.countRequests)
  app.use(inItsLanguage(parts.messagesIn, LOCALES))
  app.use(pageHeaders(config.access.frameAncestors))
  // Before the host is looked at: what probes comes by whatever name or address it has.
  app.route('/', probes(drain, parts.needed ?? []))
  const { trustedProxies } = config.access
  const { store = openStore(config) } = parts
  const { limits } = store
  const { decode = decodeHere, judge = judgeHere, uploads = { room: uploadRoom() } } = parts
  const till = createTill(store.ledger)
  app.use(knownHostsOnly([config.host, ...config.allowedHosts], trustedProxies))
  // Before anybody is asked for a token: it has one of its own.
  app.route('/', metricsRoute(metrics, config.operations.metricsToken))
  for (const root of API_ROOTS)
    app.use(`${root}*`, otherPages(config.access), identify(config, limits), ownPageOnly(config.access))
  app.use('/api/session', rateLimit(limits, 'session', SESSIONS_PER_MINUTE))
  app.route(
    '/api/session',
    sessionRoutes(config.access, { limits, uploads, path: pageUnder(basePath) || '/' }),
  )

  app.get('/api/clients', rateLimit(limits, 'lists', LISTS_PER_MINUTE), async (c) => {
    return c.json({ clients: await availableClients(config, c.get('messages')) }, 200, {
      'Cache-Control': 'no-store',
    })
  })
  const lookups = lookupsOf(config, { foods: loadFoods, quota: lookupQuota(limits) })
  const ask = parts.modelClient ?? modelClient
  const watched = (model: ModelConfig) => {
    const billed = { family: model.family, price: priceOf(config.spending, model) }
    return watchedClient(ask(model), billed, { drain, metrics })
  }
  const open = whileOpen(drain)
  // Also to stop one, which is none of a stranger's business.
  app.use('/api/looks/:key', needs('look'), rateLimit(limits, 'stops', LOOKS_PER_MINUTE))
  app.use(
    '/api/looks',
    needs('look'),
    open,
    rateLimit(limits, 'looks', LOOKS_PER_MINUTE),
    tokensOwnRate(limits),
  )
  const whoLooks = createWhoLooks(config, { modelClient: watched, lookups, till })
  const { atOnce, waiting } = config.looks
  const looking = { whoLooks, queue: fairQueue({ atOnce, most: waiting }), log, decode, uploads, drain }
  app.route('/api/looks', looks(config, { ...looking, runs: store.runs }))
  app.use(
    '/api/places',
    needs('look'),
    open,
    rateLimit(limits, 'places', LOOKS_PER_MINUTE),
    tokensOwnRate(limits),
  )
  app.route('/api/places', places(config, { till, decode, uploads }))
  for (const path of ['/api/products', '/api/products/*', '/api/foods'])
    app.use(path, needs('lookup'), rateLimit(limits, 'lookups', LOOKUPS_PER_MINUTE))
  app.route('/api', lookupRoutes(config.lookup ? lookups : undefined))
  app.use('/v1/analyses/*', needs('look'), open, rateLimit(limits, 'looks', LOOKS_PER_MINUTE))
  app.route('/v1/analyses', analysisRoutes(config, { ...looking, store, judge }))
  app.use('/v1/judge', needs('judge'), open, rateLimit(limits, 'judging', JUDGED_PER_MINUTE))
  app.route('/v1/judge', judgeRoutes({ judge, uploads }))
  app.route('/', openApiRoutes(basePath))
  app.use('/v1/batches/*', needs('batch'), open, rateLimit(limits, 'batches', BATCH_REQUESTS_PER_MINUTE))
  const batchParts = { batches: createBatches(store), store, limits, decode, judge, uploads, whoLooks, log }
  const atWork = { ...batchParts, messagesIn: parts.messagesIn, loopback: !config.isOpen, drain }
  app.route('/v1/batches', batchRoutes(atWork))
  const work = workOnBatches(atWork)
  drain.stopping.addEventListener('abort', () => void work.stop())
  const { modelsDir = join(dataDirOf(config), 'models') } = parts
  app.use('/api/models/*', rateLimit(limits, 'models', LISTS_PER_MINUTE))
  app.route('/api/models', modelRoutes(config, modelsDir, log))
  // Photos from the system's share sheet are for the service worker. Without one they come here, where nobody reads them.
  app.post('/share', (c) => c.redirect('./?shared=lost', 303))
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

const judgeHere: Judging = async (task) => (await import('./judging/judge-task.ts')).judgeTask(task)

async function loadFoods() {
  return (await import('../food-data/node.ts')).foodTable()
}
