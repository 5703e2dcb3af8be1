import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { availableClients } from '../config/available-models.ts'
import { environment, readConfig, type ServerConfig } from '../config/settings.ts'
import { createApp } from './app.ts'
import { decoders } from './photos/decoders.ts'
import { terminalMessages as messages, messagesIn } from './server-messages.ts'
import { startLines } from './start-lines.ts'
import { dataDirOf, openStore } from './store/open-store.ts'
import type { SharedStore } from './store/store.ts'

/** The built app lies beside the built server: `dist/app` beside `dist/node`. */
const BUILT_APP = join(dirname(fileURLToPath(import.meta.url)), '../app')

/** The longest a whole request may take to arrive: a large photo over a slow line. */
const REQUEST_TIMEOUT_MS = 120_000
const HEADERS_TIMEOUT_MS = 20_000

const read = readConfig(environment())
if (read.ok) start(read.config)
else stop(read.problems.map((problem) => problem(messages)).join('\n'))

function start(config: ServerConfig): void {
  const store = storeOf(config)
  if (!store) {
    stop(messages.say('server.setting.dataDir', { place: dataDirOf(config) }))
    return
  }
  const { host, port } = config
  const photos = decoders()
  const ending = new AbortController()
  const parts = { appDir: BUILT_APP, messagesIn, store, decode: photos.decode, ending: ending.signal }
  const server = serve(
    {
      fetch: createApp(config, parts).fetch,
      hostname: host,
      port,
      serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS },
    },
    (address) => {
      photos.warmUp()
      void announce(config, address)
    },
  )
  server.on('error', (error: NodeJS.ErrnoException) => {
    const sentence = listenSentence(error, config)
    if (sentence === undefined) throw error
    stop(sentence)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      ending.abort()
      server.close(() => void store.close().then(() => process.exit(0)))
      // Looks that still stream end with the process.
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  }
}

/** Undefined where nothing can be kept: what is spent could not be counted. */
function storeOf(config: ServerConfig): SharedStore | undefined {
  try {
    return openStore(config)
  } catch {
    return undefined
  }
}

async function announce(config: ServerConfig, { port }: AddressInfo): Promise<void> {
  if (process.env.DISHLIGHT_QUIET) return
  const ready = (await availableClients(config, messages)).filter((client) => client.ready)
  for (const line of startLines(messages, config, port, ready)) console.log(line)
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
