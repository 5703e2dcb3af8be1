import { existsSync } from 'node:fs'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { collectDefaultMetrics } from 'prom-client'
import { availableClients } from '../config/available-models.ts'
import { BY_COMMAND } from '../config/by-command.ts'
import { environment, readConfig, type ServerConfig } from '../config/settings.ts'
import { createApp } from './app.ts'
import { judges } from './judging/judges.ts'
import type { Log } from './log.ts'
import { pageUnder, under } from './operations/base-path.ts'
import { createDrain } from './operations/drain.ts'
import { endGracefully } from './operations/end-gracefully.ts'
import { invitation, type Lan, openToLan } from './operations/lan/lan.ts'
import { createLogger } from './operations/logger.ts'
import { createMetrics } from './operations/metrics.ts'
import { startOptions } from './operations/start-options.ts'
import { decoders } from './photos/decoders.ts'
import { terminalMessages as messages, messagesIn } from './server-messages.ts'
import { startLines } from './start-lines.ts'
import { dataDirOf, openStore, placeOf } from './store/open-store.ts'
import type { SharedStore } from './store/store.ts'
import { watchStore } from './store/watch-store.ts'

/** The built app lies beside the built server: `dist/app` beside `dist/node`. */
const BUILT_APP = join(dirname(fileURLToPath(import.meta.url)), '../app')

/** The longest a whole request may take to arrive: a large photo over a slow line. */
const REQUEST_TIMEOUT_MS = 120_000
const HEADERS_TIMEOUT_MS = 20_000

await main()

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2))
  if (typeof options === 'function') return stop(options(messages))
  const read = readConfig(environment())
  if (!read.ok) return stop(read.problems.map((problem) => problem(messages)).join('\n'))
  const { config } = read
  if (!options.lan) return start(config)

  const folder = dataDirOf(config)
  const lan = await openToLan(folder).catch(() => 'not-kept' as const)
  if (lan === 'not-kept') return stop(messages.say('operations.lan.noCertificate', { folder }))
  if (!lan) return stop(messages.say('operations.lan.noNetwork'))
  const { host, names, codes } = lan
  const allowedHosts = [...config.allowedHosts, ...names]
  start({ ...config, host, allowedHosts, isOpen: true, access: { ...config.access, codes } }, lan)
}

function start(config: ServerConfig, lan?: Lan): void {
  const store = storeOf(config)
  if (!store) {
    stop(messages.say('server.setting.dataDir', { place: dataDirOf(config) }))
    return
  }
  const { basePath, log, drainSeconds } = config.operations
  const { line, warn, answered } = createLogger(log)
  const watch = watchStore(store, (isUp) =>
    warn(messages.say(isUp ? 'operations.store.back' : 'operations.store.lost', { place: placeOf(config) })),
  )
  const photos = decoders()
  const judging = judges()
  const drain = createDrain()
  const metrics = createMetrics()
  collectDefaultMetrics({ register: metrics.registry })
  const needed = [
    { name: 'store', isUp: store.isUp },
    { name: 'decoders', isUp: photos.isUp },
  ]
  const watching = { log: line, answered, drain, metrics, needed }
  const parts = {
    appDir: BUILT_APP,
    messagesIn,
    store,
    decode: photos.decode,
    judge: judging.judge,
    ...watching,
  }
  const { fetch } = under(basePath, createApp(config, parts))
  const server = listen(config, fetch, lan, (address) => {
    photos.warmUp()
    void announce(config, address, log.format === 'json' ? line : console.log, lan)
  })
  endGracefully(server, drain, {
    seconds: drainSeconds,
    finishing: () => line(messages.say('operations.stopping.finishing', { seconds: drainSeconds })),
    async last() {
      photos.close()
      judging.close()
      watch.stop()
      await store.close()
    },
  })
}

function listen(
  config: ServerConfig,
  fetch: Hono['fetch'],
  lan: Lan | undefined,
  listening: (address: AddressInfo) => void,
): ServerType {
  const options = {
    fetch,
    hostname: config.host,
    port: config.port,
    ...(lan && { createServer: createHttpsServer }),
    serverOptions: {
      requestTimeout: REQUEST_TIMEOUT_MS,
      headersTimeout: HEADERS_TIMEOUT_MS,
      ...(lan && { key: lan.certificate.key, cert: lan.certificate.cert }),
    },
  }
  const server = serve(options, listening)
  server.on('error', (error: NodeJS.ErrnoException) => {
    const sentence = listenSentence(error, config)
    if (sentence === undefined) throw error
    stop(sentence)
  })
  return server
}

/** Undefined where nothing can be kept: what is spent could not be counted. */
function storeOf(config: ServerConfig): SharedStore | undefined {
  try {
    return openStore(config)
  } catch {
    return undefined
  }
}

async function announce(config: ServerConfig, { port }: AddressInfo, tell: Log, lan?: Lan): Promise<void> {
  if (process.env.DISHLIGHT_QUIET) return
  const ready = (await availableClients(config, messages)).filter((client) => client.ready)
  const hasApp = existsSync(join(BUILT_APP, 'index.html'))
  for (const line of startLines(messages, config, port, ready, lan, hasApp)) tell(line)
  if (!lan) return
  const invite = () =>
    console.log(invitation(messages, lan, port, pageUnder(config.operations.basePath) || '/').join('\n'))
  invite()
  // Enter.
  process.stdin.on('data', invite)
}

function listenSentence(error: NodeJS.ErrnoException, { host, port }: ServerConfig): string | undefined {
  switch (error.code) {
    case 'EADDRINUSE':
      return messages.say('server.start.portBusy', {
        port: `${port}`,
        other: `${port + 1}`,
        byCommand: BY_COMMAND in process.env,
      })
    case 'EACCES':
      return messages.say('server.start.portForbidden', { port: `${port}` })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return messages.say('server.start.hostUnknown', { host })
    default:
      return undefined
  }
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
