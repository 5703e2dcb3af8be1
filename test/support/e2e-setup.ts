import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { BREAKFAST } from './breakfast.ts'
import { startBuiltServer } from './built-server.ts'
import { serveHarness } from './photo-harness/serve.ts'
import { replyWith, startUpstream } from './upstream/upstream.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built server is; its models are the upstream's. */
    readonly serverUrl: string
    /** The model provider on loopback, for tests that start a server of their own. */
    readonly upstreamUrl: string
    /** Where the page is that loads, cuts and reads photos without the app around it; built once it is asked for. */
    readonly harnessUrl: string
  }
}

/** A key per family that no provider knows, so that the server calls every family ready. */
const KEYS = {
  GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-google',
  ANTHROPIC_API_KEY: 'e2e-anthropic',
  OPENAI_API_KEY: 'e2e-openai',
  META_API_KEY: 'e2e-meta',
  COMPATIBLE_API_KEY: 'e2e-compatible',
  COMPATIBLE_MODEL: 'qwen3-vl',
}

/** Builds if need be, then serves the built app with the loopback upstream behind it, for all end-to-end tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prepare = fileURLToPath(new URL('../../scripts/prepare.mjs', import.meta.url))
  await promisify(execFile)(process.execPath, [prepare, 'build'])
  const upstream = await startUpstream({ reply: replyWith(BREAKFAST.items) })
  const addresses = ['GOOGLE', 'ANTHROPIC', 'OPENAI', 'META', 'COMPATIBLE'].map((family) => [
    `${family}_BASE_URL`,
    `${upstream.url}/v1`,
  ])
  const server = await startBuiltServer({ ...KEYS, ...Object.fromEntries(addresses) })
  project.provide('serverUrl', server.url)
  const harness = await serveHarness()
  project.provide('upstreamUrl', upstream.url)
  project.provide('harnessUrl', harness.url)
  return async () => {
    await harness.close()
    await server.close()
    await upstream.close()
  }
}
