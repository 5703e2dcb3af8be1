import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { configOf, type LoopbackServer, serveOnLoopback } from '../loopback.ts'

/** The harness page built as the app is, served by our own server under its content policy. */
export async function serveHarness(): Promise<LoopbackServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'photo-harness-'))
  await build({
    configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  const server = await serveOnLoopback(configOf({}), { appDir: outDir })
  return {
    ...server,
    async close() {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
