import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { findChromium } from '../../scripts/chromium.mjs'
import './quiet-end.mjs'

/** Times of the overlay in real Chromium, one run: printed, never asserted. `npm run bench`. */
const COUNTS = [30, 200, 1000, 10_000]
const FRAMES = ['pan', 'zoom']
const MEASURES = [...FRAMES, 'recolour', 'hover']
/** Taken in turn, and the quietest counts: on a busy machine one alone may be a neighbour's. */
const ROUNDS = 3

const root = fileURLToPath(new URL('./overlay', import.meta.url))
const outDir = await mkdtemp(join(tmpdir(), 'dishlight-bench-'))
const shared = { configFile: false, root, logLevel: 'error', plugins: [react()] }
await build({ ...shared, build: { outDir, emptyOutDir: true } })
const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-sync',
    // A frame lasts as long as it takes, or nothing under 16.7 ms would be seen.
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
  ],
})
try {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
  page.on('pageerror', (error) => {
    throw error
  })
  console.log(`load ${loadavg()[0].toFixed(1)}, Chromium ${browser.version()}, no GPU`)
  console.log(
    `pan, zoom: ms a frame; recolour, hover: ms of work to show it; medians, the least of ${ROUNDS} rounds`,
  )
  for (const count of COUNTS) {
    const rounds = { bare: [], ours: [], naive: [] }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const kind of Object.keys(rounds)) {
        if (kind === 'naive' && count > 1000 && round > 0) continue
        await page.goto(server.resolvedUrls.local[0])
        await page.waitForFunction(() => 'measureOverlay' in window)
        const measured = ([one, dots]) => window.measureOverlay(one, dots)
        rounds[kind].push(await page.evaluate(measured, [kind, count]))
      }
    console.log(`${count} dots`)
    for (const measure of MEASURES) {
      const of = (kind) => Math.min(...rounds[kind].map((times) => times[measure]))
      const ratio = FRAMES.includes(measure) ? `  ours / bare ${(of('ours') / of('bare')).toFixed(2)}` : ''
      const times = `ours ${ms(of('ours'))}  bare canvas ${ms(of('bare'))}  naive react-konva ${ms(of('naive'))}`
      console.log(`  ${measure.padEnd(9)} ${times}${ratio}`)
    }
    const longest = Math.min(...rounds.ours.map(({ longestTask }) => longestTask))
    console.log(
      `  longest task of the first layout: ${longest ? `${longest.toFixed(0)} ms` : 'none of 50 ms'}`,
    )
  }
} finally {
  await browser.close()
  await server.close()
  await rm(outDir, { recursive: true, force: true })
}

function ms(value) {
  return value.toFixed(1).padStart(7)
}
