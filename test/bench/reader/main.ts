import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { headline, openApp, openFile } from '../../support/app-page.ts'
import { startBuiltServer } from '../../support/built-server.ts'
import { launchChromium } from '../../support/chromium.ts'
import { longestTask, noteLongTasks } from '../../support/long-tasks.ts'

/** Two printed labels and two boards; photos named on the command line instead, if there are any. */
const NAMED = process.argv.slice(2)
const PHOTOS =
  NAMED.length > 0
    ? NAMED
    : ['labels/uk-soup.jpg', 'photos/boards/board-e.jpg', 'photos/fridge.jpg'].map(
        (file) => `fixtures/${file}`,
      )
const PATIENCE_MS = 180_000

console.log(`load ${loadavg()[0]?.toFixed(1)}, ${cpus().length} cores`)
const browser = await launchChromium()
const server = await startBuiltServer({})
try {
  const { page, close } = await openApp(browser, server.url)
  await page.addInitScript(noteLongTasks)
  await page.reload()
  // Nothing but our own files can be had.
  await page.route(
    (url) => url.origin !== new URL(server.url).origin || url.pathname.startsWith('/api/'),
    (route) => (route.request().url().startsWith('blob:') ? route.continue() : route.abort()),
  )
  const loaded = new Map<string, number>()
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? ''
    if (!/\.(?:onnx|wasm)$|^(?:dict_|ppocr_)|worker/.test(name)) return
    // The page may be gone before a body is there.
    void response.body().then(
      (body) => loaded.set(name, body.length),
      () => {},
    )
  })
  for (const [index, file] of PHOTOS.entries()) {
    const { firstMs, allMs, found } = await read(page, readFileSync(file), index === 0)
    const longest = await longestTask(page)
    console.log(
      `  ${index === 0 ? 'first photo, nets loading too' : 'a later photo'} (${file}): first line read after ${seconds(firstMs)}, all after ${seconds(allMs)}, ${found}; longest main-thread task ${longest.toFixed(0)} ms (0: none reached 50)`,
    )
  }
  const sizes = [...loaded].map(([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(1)} MB`)
  console.log(`  loaded from our own server, uncompressed: ${sizes.join(', ')}`)
  await close()
} finally {
  await browser.close()
  await server.close()
}

type Reading = { readonly firstMs: number; readonly allMs: number; readonly found: string }

async function read(page: Page, photo: Uint8Array, isFirst: boolean): Promise<Reading> {
  const ask = page.getByRole('button', { name: /^Read what is written on it/ })
  if (!isFirst) await page.getByRole('button', { name: 'Dishlight: back to the start' }).click()
  await openFile(page, photo, 'photo.jpg')
  await ask.waitFor()
  await longestTask(page)
  const begun = performance.now()
  await ask.click()
  // The share of the lines that are read is shown from the first one on.
  await page.locator('.progress:not([data-running])').waitFor({ timeout: PATIENCE_MS })
  const firstMs = performance.now() - begun
  await headline(page, /found$/, { timeout: PATIENCE_MS })
  return {
    firstMs,
    allMs: performance.now() - begun,
    found: await page.locator('.status-headline').innerText(),
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
