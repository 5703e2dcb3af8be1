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
const root = fileURLToPath(new URL('./overlay', import.meta.url))
const outDir = await mkdtemp(join(tmpdir(), 'dishlight-bench-'))
const shared = { configFile: false, root, logLevel: 'error', plugins: [react()] }
await build({ ...shared, build: { outDir, emptyOutDir: true } })
const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
  page.on('pageerror', (error) => {
    throw error
  })
  console.log(`load ${loadavg()[0].toFixed(1)}, Chromium ${browser.version()}, no GPU; ms, medians`)
  for (const count of [200, 1000]) {
    await page.goto(server.resolvedUrls.local[0])
    await page.waitForFunction(() => 'measureOverlay' in window)
    const times = await page.evaluate((dots) => window.measureOverlay(dots), count)
    console.log(
      [
        `${count} dots`,
        `recolour, one shape: ${ms(times.oneShape)} (painter ${ms(times.painterAlone)})`,
        `recolour, one node per dot: ${ms(times.nodePerDot)}`,
        `ratio ${(times.nodePerDot / times.oneShape).toFixed(1)}`,
        `recolour to frame, through React: ${ms(times.recolourToFrame)}`,
        `first dot: ${ms(times.firstDot)}`,
      ].join('\n  '),
    )
  }
} finally {
  await browser.close()
  await server.close()
  await rm(outDir, { recursive: true, force: true })
}

function ms(value) {
  return value.toFixed(1)
}
