import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { readConfig, type ServerConfig } from '../../src/config/settings.ts'
import type { LookEvent, LookRequest, VisionClient } from '../../src/core/analysis/look.ts'
import { type AppParts, createApp } from '../../src/server/app.ts'
import { judgeTask } from '../../src/server/judging/judge-task.ts'
import { under } from '../../src/server/operations/base-path.ts'
import type { ModelConfig } from '../../src/vision/clients/model/model-config.ts'
import { english } from './messages.ts'
import { temporaryStore } from './temporary-store.ts'

/** An address nobody answers at, so that no test finds a model server of the machine it runs on. */
const NOBODY = 'http://127.0.0.1:9/v1'

export function configOf(env: Record<string, string>): ServerConfig {
  const read = readConfig({ OLLAMA_BASE_URL: NOBODY, LMSTUDIO_BASE_URL: NOBODY, ...env })
  if (!read.ok) throw new Error(read.problems.map((problem) => problem(english)).join(' '))
  return read.config
}

export type LoopbackServer = {
  readonly url: string
  readonly port: number
  readonly log: string[]
  close(): Promise<void>
}

/** The server as it is, over real HTTP on a free loopback port, with a file of its own; logs are kept instead of printed. */
export async function serveOnLoopback(
  config: ServerConfig,
  parts: Partial<AppParts> = {},
): Promise<LoopbackServer> {
  const log: string[] = []
  const store = parts.store ?? temporaryStore()
  const app = createApp(config, {
    appDir: '/nowhere',
    messagesIn: () => english,
    log: (line) => log.push(line),
    judge: judgeTask,
    ...parts,
    store,
  })
  const server = await listenOnLoopback(under(config.operations.basePath, app).fetch)
  return {
    ...server,
    log,
    async close() {
      await server.close()
      if (!parts.store) await store.close()
    },
  }
}

type Answers = Parameters<typeof createAdaptorServer>[0]['fetch']

/** Answers on a free loopback port. */
export async function listenOnLoopback(fetch: Answers): Promise<Omit<LoopbackServer, 'log'>> {
  const server = createAdaptorServer({ fetch })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

export type ScriptedModel = {
  readonly modelClient: (config: ModelConfig) => VisionClient
  /** What it was asked, and with which settings. */
  readonly asked: {
    readonly config: ModelConfig
    readonly request: LookRequest
    readonly signal: AbortSignal
  }[]
}

/** A model that does what the script says and remembers what it was asked. */
export function scriptedModel(
  script: (signal: AbortSignal) => AsyncIterable<LookEvent> | Iterable<LookEvent>,
): ScriptedModel {
  const asked: ScriptedModel['asked'] = []
  const modelClient = (config: ModelConfig): VisionClient => ({
    id: `${config.family}:${config.model}`,
    async *look(request, signal) {
      asked.push({ config, request, signal })
      yield* script(signal)
    },
  })
  return { modelClient, asked }
}

/** `POST /api/looks` as the page sends it. */
export function postLook(
  url: string,
  photo: Uint8Array<ArrayBuffer>,
  { options = { family: 'google' }, headers = {}, name = 'photo.jpg', signal, from }: PostOptions = {},
): Promise<Response> {
  const form = new FormData()
  form.set('photo', new Blob([photo], { type: 'image/jpeg' }), name)
  form.set('options', JSON.stringify(options))
  const address = `${url}/api/looks${from === undefined ? '' : `?from=${from}`}`
  return fetch(address, { method: 'POST', body: form, headers, ...(signal ? { signal } : {}) })
}

type PostOptions = {
  readonly options?: unknown
  readonly headers?: Record<string, string>
  readonly name?: string
  readonly signal?: AbortSignal
  /** Lines that have come already. */
  readonly from?: number
}
