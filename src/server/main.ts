import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { collectDefaultMetrics } from 'prom-client'
import { availableClients } from '../config/available-models.ts'
import { environment, readConfig, type ServerConfig } from '../config/settings.ts'
import { createApp } from './app.ts'
import { pageUnder, under } from './operations/base-path.ts'
import { createDrain } from './operations/drain.ts'
import { endGracefully } from './operations/end-gracefully.ts'
import { invitation, type Lan, openToLan } from './operations/lan/lan.ts'
import { createLogger } from './operations/logger.ts'
import { createMetrics } from './operations/metrics.ts'
import { startOptions } from './operations/start-options.ts'
import { terminalMessages as messages, messagesIn } from './server-messages.ts'
import { startLines } from './start-lines.ts'

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

  const { dataDir } = config.operations
  const lan = await openToLan(dataDir).catch(() => 'not-kept' as const)
  if (lan === 'not-kept') return stop(messages.say('operations.lan.noCertificate', { folder: dataDir }))
  if (!lan) return stop(messages.say('operations.lan.noNetwork'))
  const { host, names } = lan
  start({ ...config, host, allowedHosts: [...config.allowedHosts, ...names] }, lan)
}

function start(config: ServerConfig, lan?: Lan): void {
  const { host, port } = config
  const { basePath, log, drainSeconds } = config.operations
  const { line, answered } = createLogger(log)
  const drain = createDrain()
  const metrics = createMetrics()
  collectDefaultMetrics({ register: metrics.registry })
  const parts = { appDir: BUILT_APP, messagesIn, log: line, answered, drain, metrics }
  const server = serve(
    {
      fetch: under(basePath, createApp(config, { ...parts, ...(lan && { codes: lan.codes }) })).fetch,
      hostname: host,
      port,
      ...(lan && { createServer: createHttpsServer }),
      serverOptions: {
        requestTimeout: REQUEST_TIMEOUT_MS,
        headersTimeout: HEADERS_TIMEOUT_MS,
        ...(lan && { key: lan.certificate.key, cert: lan.certificate.cert }),
      },
    },
    (address) => void announce(config, address, lan),
  )
  server.on('error', (error: NodeJS.ErrnoException) => {
    const sentence = listenSentence(error, config)
    if (sentence === undefined) throw error
    stop(sentence)
  })
  endGracefully(server, drain, {
    seconds: drainSeconds,
    finishing: () => line(messages.say('operations.stopping.finishing', { seconds: drainSeconds })),
  })
}

async function announce(config: ServerConfig, { port }: AddressInfo, lan?: Lan): Promise<void> {
  if (process.env.DISHLIGHT_QUIET) return
  const ready = (await availableClients(config, messages)).filter((client) => client.ready)
  for (const line of startLines(messages, config, port, ready, lan)) console.log(line)
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
      return messages.say('server.start.portBusy', { port: `${port}`, other: `${port + 1}` })
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
