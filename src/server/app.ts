import { Hono } from 'hono'
import { availableClients } from '../config/available-models.ts'
import { chooseModel } from '../config/choose-model.ts'
import { refusal } from '../config/refusal.ts'
import type { ServerConfig } from '../config/settings.ts'
import type { VisionClient } from '../core/analysis/look.ts'
import type { Failure } from '../core/terms/failure.ts'
import { lookupsOf } from '../lookup/lookups.ts'
import { LOCALES, type Locale } from '../messages/keys.ts'
import type { Messages } from '../messages/messages.ts'
import { modelClient } from '../vision/clients/model/client.ts'
import type { ModelConfig } from '../vision/clients/model/model-config.ts'
import { modelsFolder } from '../vision/detector/install/model-folder.ts'
import type { LookOptions } from '../wire/http.ts'
import type { Batch } from './batch/batch.ts'
import { createBatches } from './batch/batches.ts'
import { batchRoutes } from './batch/routes.ts'
import { workOnBatches } from './batch/work.ts'
import { restrictDecoders } from './image.ts'
import { inItsLanguage } from './language.ts'
import { consoleLog, errorPlace, type Log } from './log.ts'
import { looks } from './looks.ts'
import { lookupRoutes } from './lookup-routes.ts'
import { modelRoutes } from './model-routes.ts'
import { places } from './places.ts'
import { problem } from './problem.ts'
import { isLoopback, knownHostsOnly, ownPageOnly, pageHeaders, rateLimit } from './security.ts'
import { staticApp } from './static.ts'
import { lookupQuota } from './store/lookup-quota.ts'
import { openStore } from './store/open-store.ts'
import type { SharedStore } from './store/store.ts'

/** Requests a minute from one address; a person looks at a few photos a minute, each up to some thirty times side by side. */
const LOOKS_PER_MINUTE = 60
const LISTS_PER_MINUTE = 60
const LOOKUPS_PER_MINUTE = 30
const BATCH_REQUESTS_PER_MINUTE = 240

const NO_MODEL: Failure = { kind: 'provider', code: 'unknown-model', retryable: false }

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
}

/** The whole server: a thin, hardened door to the models, and the built app. */
export function createApp(config: ServerConfig, parts: AppParts): Hono {
  restrictDecoders()
  const log = parts.log ?? consoleLog
  const app = new Hono()

  app.use(inItsLanguage(parts.messagesIn, LOCALES))
  app.use(pageHeaders())
  app.use(knownHostsOnly([config.host, ...config.allowedHosts]))
  app.use('/api/*', ownPageOnly())

  app.get('/api/clients', rateLimit(LISTS_PER_MINUTE), async (c) => {
    return c.json({ clients: await availableClients(config, c.get('messages')) }, 200, {
      'Cache-Control': 'no-store',
    })
  })
  const { store = openStore(config) } = parts
  const lookups = lookupsOf(config, { foods: loadFoods, quota: lookupQuota(store.limits) })
  app.use('/api/looks', rateLimit(LOOKS_PER_MINUTE))
  app.route('/api/looks', looks(config, { modelClient: parts.modelClient ?? modelClient, lookups, log }))
  app.use('/api/places', rateLimit(LOOKS_PER_MINUTE))
  app.route('/api/places', places(config))
  for (const path of ['/api/products', '/api/products/*', '/api/foods'])
    app.use(path, rateLimit(LOOKUPS_PER_MINUTE))
  app.route('/api', lookupRoutes(config.lookup ? lookups : undefined))
  // With the server's own keys alone: a typed one is never kept.
  const choose = (options: LookOptions) => chooseModel(config, options, undefined)
  const batches = {
    store,
    messagesIn: parts.messagesIn,
    loopback: isLoopback(config.host) && config.allowedHosts.length === 0,
    log,
    choose,
    clientOf: async ({ options }: Batch) => {
      const chosen = await choose(options)
      if (!chosen.ok) return { ok: false as const, failure: NO_MODEL }
      const grounded = options.ground ? { ...chosen.value, lookups } : chosen.value
      return { ok: true as const, value: (parts.modelClient ?? modelClient)(grounded) }
    },
  }
  app.use('/v1/*', ownPageOnly())
  app.use('/v1/batches/*', rateLimit(BATCH_REQUESTS_PER_MINUTE))
  app.route('/v1/batches', batchRoutes(createBatches(store), batches))
  workOnBatches(batches)
  const { modelsDir = modelsFolder(process.env) } = parts
  app.use('/api/models/*', rateLimit(LISTS_PER_MINUTE))
  app.route('/api/models', modelRoutes(config, modelsDir, log))
  // Photos from the system's share sheet are for the service worker. Without one they come here, where nobody reads them.
  app.post('/share', (c) => c.redirect('/?shared=lost', 303))
  app.route('/', staticApp(parts.appDir))

  app.notFound((c) => problem(c, refusal(404, 'not-found', 'server.refusal.unknownAddress')))
  app.onError((error, c) => {
    log(`a request broke: ${errorPlace(error)}`)
    return problem(c, refusal(500, 'unexpected', 'server.refusal.unexpected'))
  })
  return app
}

async function loadFoods() {
  return (await import('../food-data/node.ts')).foodTable()
}
