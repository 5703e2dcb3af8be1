// @vitest-environment jsdom
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { waitFor } from '@testing-library/react'
import { build, type InlineConfig } from 'vite'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** kB gzipped of all that says a message, without the words. */
const LIMIT_KB = 3

// Among packages, whose files are imported as they are.
let outDir: string
beforeAll(async () => {
  outDir = await mkdtemp(at('../../node_modules/.messages-'))
})
afterAll(() => rm(outDir, { recursive: true, force: true }))

/** One module built as the widget is, with preact in the place of React. */
async function built(entry: string, name: string): Promise<string> {
  const config: InlineConfig = {
    configFile: at('../../vite.config.ts'),
    mode: 'embed',
    logLevel: 'error',
    build: { outDir, emptyOutDir: false, lib: { entry: at(entry), formats: ['es'], fileName: () => name } },
  }
  vi.stubEnv('NODE_ENV', 'production')
  await build(config).finally(() => vi.unstubAllEnvs())
  return join(outDir, name)
}

it(`should weigh no more than ${LIMIT_KB} kB gzipped, and make no code at run time`, async () => {
  const file = await built('../../src/messages/messages.ts', 'runtime.js')
  const code = await readFile(file, 'utf8')
  const size = gzipSync(code, { level: 9 }).length / 1000
  console.info(`what says messages: ${size.toFixed(2)} kB gzipped of ${LIMIT_KB}`)
  expect(size).toBeGreaterThan(0.5)
  expect(size).toBeLessThanOrEqual(LIMIT_KB)
  expect(code).not.toMatch(/\beval\b|\bFunction\(/)
  // The widget's build adds its former name and the page for frames; nothing else may be split off.
  const own = ['frame.css', 'frame.html', 'plate-lens.js', 'runtime.js']
  expect((await readdir(outDir)).sort()).toEqual(own)
})

it('should be drawn by preact, as in the widget', async () => {
  const file = await built('../support/drawn-message.tsx', 'drawn.js')
  const { drawMessage } = (await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )) as typeof import('../support/drawn-message.tsx')
  const place = document.createElement('p')
  drawMessage(place)
  await waitFor(() => expect(place.querySelector('strong')).toHaveTextContent('Tell it'))
  expect(place).toHaveTextContent('unless you switch on Tell it. Photos, what was')
})
