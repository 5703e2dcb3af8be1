import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { createApp } from '../../../src/server/app.ts'
import { configOf, type LoopbackServer, listenOnLoopback } from '../loopback.ts'
import { english } from '../messages.ts'
import { temporaryStore } from '../temporary-store.ts'

/** The harness page built as the app is, once it is first asked for, served by our own server under its content policy. */
export async function serveHarness(): Promise<Pick<LoopbackServer, 'url' | 'close'>> {
  const outDir = await mkdtemp(join(tmpdir(), 'photo-harness-'))
  let app: Promise<ReturnType<typeof createApp>> | undefined
  const store = temporaryStore()
  const server = await listenOnLoopback(async (request, env) => {
    app ??= buildInto(outDir).then(() =>
      createApp(configOf({}), { appDir: outDir, messagesIn: () => english, log: () => {}, store }),
    )
    return (await app).fetch(request, env)
  })
  return {
    url: server.url,
    async close() {
      await server.close()
      await app?.catch(() => {})
      await store.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

async function buildInto(outDir: string): Promise<void> {
  await build({
    configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('.', import.meta.url)),
    mode: 'parts',
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
}
