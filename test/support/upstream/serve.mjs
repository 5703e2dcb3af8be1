#!/usr/bin/env node
/**
 * The test upstream as a process of its own, to try the product by hand without any provider:
 *   node test/support/upstream/serve.mjs [truth.json] [--port 4010] [--delay 30]
 * then start the server with the *_BASE_URL settings it prints. Whatever photo is sent, it answers with the items of the
 * ground truth (default: the breakfast), `delay` ms between events.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4010' }, delay: { type: 'string', default: '30' } },
})
const root = fileURLToPath(new URL('../../..', import.meta.url))
const truth = JSON.parse(
  await readFile(positionals[0] ?? `${root}fixtures/replies/breakfast.truth.json`, 'utf8'),
)

const vite = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
})
const { replyWith, startUpstream } = await vite.ssrLoadModule('/test/support/upstream/upstream.ts')
const upstream = await startUpstream({
  reply: replyWith(truth.items),
  port: Number(values.port),
  delayMs: Number(values.delay),
})
for (const family of ['GOOGLE', 'ANTHROPIC', 'OPENAI', 'META', 'COMPATIBLE']) {
  console.log(`${family}_BASE_URL=${upstream.url}/v1`)
}
