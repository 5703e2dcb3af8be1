import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { headline, leaveApp, listedItems, openApp, openFile } from '../support/app-page.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { sharedChromium } from '../support/chromium.ts'
import { FIRST_BROWSER, FIRST_LOOK, firstPhoto } from '../support/first-version.ts'
import { runCli, startCli } from '../support/run-cli.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

let folder: string
let upstream: Upstream
let photo: string
let bytes: Uint8Array

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-memory-'))
  bytes = (await breakfastPhoto()).sent.bytes
  photo = join(folder, 'breakfast.jpg')
  writeFileSync(photo, bytes)
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items) })
})
afterAll(async () => {
  await upstream?.close()
  rmSync(folder, { recursive: true })
})
const cacheFolder = (cache: string) => join(folder, cache)
beforeEach(() => {
  upstream.set({ reply: replyWith(BREAKFAST.items), behaviour: { kind: 'ok' } })
})

describe('the same photo on the command line', () => {
  const env = (cache: string) => ({
    ANTHROPIC_API_KEY: 'e2e-memory',
    ANTHROPIC_BASE_URL: `${upstream.url}/v1`,
    XDG_CACHE_HOME: cacheFolder(cache),
  })
  const analyze = (cache: string, ...more: readonly string[]) =>
    runCli(['analyze', photo, '--client', 'anthropic', ...more], env(cache))
  const analyzeAlone = (cache: string, ...more: readonly string[]) =>
    startCli(['analyze', photo, '--client', 'anthropic', ...more], env(cache))
  const withoutTime = (report: string) => report.replace(/"createdAt": "[^"]+"/, '"createdAt": ""')
  const asked = async <T>(run: Promise<T>) => {
    const before = upstream.requests.length
    return { result: await run, requests: upstream.requests.length - before }
  }

  it.each([
    ['one look', ['--json']],
    ['four looks', ['--json', '--looks', '4']],
  ])('should be answered from memory the second time, to the byte, after %s', async (_what, args) => {
    const first = await asked(analyze(`twice ${args.length}`, ...args))
    const second = await asked(analyzeAlone(`twice ${args.length}`, ...args))
    expect(first.requests).toBeGreaterThan(0)
    expect(second.requests).toBe(0)
    expect(first.result.stdout).toContain('"detections"')
    expect(withoutTime(second.result.stdout)).toBe(withoutTime(first.result.stdout))
  })

  it('should print the cost by list price, and the second time that it is from memory', async () => {
    const first = await analyze('meter')
    expect(first.stdout).toMatch(
      /1,234 tokens in, 567 out · about \$0\.0081 · [\d.]+ s\. Costs are by the makers’ list prices of \d{4}-/,
    )
    expect((await analyze('meter')).stdout).toContain('From memory: this photo was looked at before')
  })

  let remembered: ReturnType<typeof analyze> | undefined
  it.each([['--looks', '2'], ['--effort', 'high'], ['--model', 'claude-opus-5'], ['--no-cache']])(
    'should be looked at again with %s',
    async (...more) => {
      remembered ??= analyze('other')
      await remembered
      expect((await asked(analyze('other', ...more))).requests).toBeGreaterThan(0)
    },
  )

  it('should be looked at again on request, and report what changed', async () => {
    await analyze('again')
    upstream.set({ reply: replyWith(BREAKFAST.items.slice(1)) })
    const again = await asked(analyze('again', '--again'))
    expect(again.requests).toBe(1)
    const missing = new RegExp(`What the new look changed: No longer seen: ${BREAKFAST.items[0]?.label}`, 'i')
    expect(again.result.stderr).toMatch(missing)
    expect((await asked(analyze('again'))).requests).toBe(0)
  })

  it('should not be remembered after a look that failed or was cut short', async () => {
    for (const kind of ['cut-off', 'length'] as const) {
      upstream.set({ behaviour: { kind, afterChars: 700 } })
      await analyze('failed')
    }
    expect(() => readdirSync(join(cacheFolder('failed'), 'dishlight', 'looks'))).toThrow(/ENOENT/)
  })

  it('should be answered from what the first version remembered of it', async () => {
    const first = join(cacheFolder('first'), 'platelens', 'looks')
    mkdirSync(first, { recursive: true })
    writeFileSync(join(first, FIRST_LOOK.name), FIRST_LOOK.text)
    writeFileSync(photo, firstPhoto())
    const { result, requests } = await asked(analyze('first')).finally(() => writeFileSync(photo, bytes))
    expect(requests).toBe(0)
    expect(result.stdout).toMatch(/croissant/i)
    expect(readdirSync(cacheFolder('first'))).toEqual(['dishlight'])
  })

  it('should keep to a limit and say so', async () => {
    const args = ['--looks', '4', '--effort', 'low', '--limit', 'looks=2', '--json']
    const { result, requests } = await asked(analyze('limit', ...args))
    expect(requests).toBe(2)
    expect(result).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('your limit on looks'),
    })
    expect(JSON.parse(result.stdout).limits).toEqual(['looks'])
    expect(await analyze('limit', '--limit', 'looks=many')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('the same photo in the app', () => {
  let browser: Browser
  let server: BuiltServer
  beforeAll(async () => {
    browser = await sharedChromium()
    server = await startBuiltServer({
      GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-google',
      GOOGLE_BASE_URL: `${upstream.url}/v1`,
    })
  })
  afterAll(async () => {
    await server?.close()
  })

  it('should be answered from memory, also after a reload, until it is forgotten', async () => {
    const app = await openApp(browser, server.url)
    const { page, requests } = app
    const looks = () => requests.filter((url) => url.endsWith('/api/looks')).length
    const open = async () => {
      await leaveApp(page, server.url)
      await page.goto(server.url)
      await openFile(page, bytes)
      await headline(page, /^\d+ items found$/)
      return listedItems(page)
    }
    try {
      const first = await open()
      expect(looks()).toBe(1)
      expect(await open()).toEqual(first)
      expect(looks()).toBe(1)
      await page.getByText('From memory').waitFor({ state: 'attached' })

      upstream.set({ reply: replyWith([...BREAKFAST.items, EXTRA]) })
      await page.getByRole('button', { name: 'Look again' }).click()
      const changes = page.getByRole('region', { name: 'What the new look changed' })
      await changes.getByText('New: Pineapple').waitFor()
      await headline(page, /^\d+ items found$/)
      expect(looks()).toBe(2)

      await leaveApp(page, server.url)
      await page.goto(server.url)
      await openFile(page, bytes)
      await headline(page, /^\d+ items found$/)
      expect(looks()).toBe(2)
      expect(await listedItems(page)).toContain('Pineapple')

      await page.getByRole('button', { name: 'More' }).click()
      await page.getByRole('button', { name: 'Settings' }).click()
      await page.getByRole('button', { name: 'Forget all looks' }).click()
      await page.getByText('Forgotten.').waitFor()
      await open()
      expect(looks()).toBe(3)
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })

  it('should be answered from what the first version remembered of it, with its people and settings', async () => {
    const app = await openApp(browser, server.url)
    const { page, requests } = app
    try {
      await page.evaluate(async ({ local, looks }) => {
        for (const [key, text] of Object.entries(local)) localStorage.setItem(key, text)
        const opening = indexedDB.open('platelens')
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('looks')
          for (const [key, kept] of looks) store.put(kept, key)
        }
        await new Promise((done) => {
          opening.onsuccess = done
        })
        opening.result.close()
      }, FIRST_BROWSER)
      await page.reload()
      await page.getByRole('list', { name: 'Known about Son' }).getByText('Peanut allergy').waitFor()
      await openFile(page, firstPhoto())
      await headline(page, '5 items found')
      await page.getByText('From memory').waitFor({ state: 'attached' })
      expect(requests.filter((url) => url.endsWith('/api/looks'))).toEqual([])
      const left = () =>
        page.evaluate(async () => ({
          databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
          keys: Object.keys(localStorage).sort(),
          theme: document.documentElement.dataset.theme,
        }))
      await expect.poll(left).toEqual({
        databases: ['dishlight', 'dishlight-kept'],
        keys: ['dishlight.people.1', 'dishlight.settings.1'],
        theme: 'dark',
      })
      expect(app.complaints).toEqual([])
    } finally {
      await app.close()
    }
  })
})

const EXTRA = { label: 'pineapple', box: { xMin: 0.02, yMin: 0.02, xMax: 0.1, yMax: 0.12 } }
