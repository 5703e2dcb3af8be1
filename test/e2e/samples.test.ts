import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { breakfastPhoto } from '../support/breakfast.ts'
import { launchChromium } from '../support/chromium.ts'
import { DOCUMENTS, textOf } from '../support/documents.ts'
import { openPage, startEmbedServer } from '../support/embed-server.ts'
import { samplesOf } from '../support/samples.ts'

/** As a reader of the documents types them: `test/docs/samples.test.ts` says what is not run here. */
const samples = DOCUMENTS.flatMap(samplesOf).filter(({ run }) => run)
const documentsWith = (language: string) => [
  ...new Set(samples.filter((sample) => sample.language === language).map(({ document }) => document)),
]

describe('commands', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dishlight-samples-'))
    // `npx dishlight` in a checkout is what was built.
    mkdirSync(join(folder, 'bin'))
    const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${resolve('dist/node/dishlight.js')}" "$@"\n`
    writeFileSync(join(folder, 'bin/npx'), npx)
    chmodSync(join(folder, 'bin/npx'), 0o755)
    symlinkSync(resolve('fixtures'), join(folder, 'fixtures'))
    const { bytes } = (await breakfastPhoto()).sent
    mkdirSync(join(folder, 'photos'))
    for (const photo of ['lunch.jpg', 'photos/lunch.jpg', 'photos/supper.jpg'])
      writeFileSync(join(folder, photo), bytes)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(documentsWith('sh'))('should run, and print what is said: %s', async (document) => {
    let printed = ''
    const here = samples.filter((sample) => sample.document === document)
    for (const { savedAs, run } of here) if (savedAs) writeFileSync(join(folder, savedAs), run)
    for (const { run, language, line } of here) {
      if (language === 'sh') printed += await shell(run)
      else if (language === '') expect(printed, `${document}:${line}`).toContain(run)
    }
    expect(printed).not.toBe('')
  })

  async function shell(script: string): Promise<string> {
    const env = {
      PATH: `${folder}/bin:${process.env.PATH}`,
      HOME: folder,
      GOOGLE_GENERATIVE_AI_API_KEY: 'samples',
      GOOGLE_BASE_URL: `${inject('upstreamUrl')}/v1`,
    }
    const options = { cwd: folder, env, maxBuffer: 2 ** 24 }
    return (await promisify(execFile)('bash', ['--norc', '-euo', 'pipefail', '-c', script], options)).stdout
  }
})

/** What the samples call a report that was saved in the app. */
const REPORTS = { '/reports/lunch.report.json': textOf('public/samples/plate.report.json') }

/** Documents show the same page more than once. */
const pages = samples
  .filter(({ language }) => language === 'html')
  .filter(({ run }, at, all) => all.findIndex((other) => other.run === run) === at)
  .map((sample) => [`${sample.document}:${sample.line}`, sample] as const)

describe('pages with the element', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  it.each(pages)('should show what they say: %s', async (_, { run }) => {
    const { page, complaints, close } = await opened(run)
    const isFramed = run.includes('<iframe')
    const around = isFramed ? page.frameLocator('iframe') : page
    await around.getByRole('listbox').getByRole('option').first().waitFor()
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.documentElement.dataset.error)).toBeUndefined()
    await close()
  })

  it('should be shown in a frame that has no address, as on the site of the documents', async () => {
    const [[, { run }] = ['', { run: '' }]] = pages
    const { page, close } = await opened(`<iframe srcdoc="${run.replaceAll('"', '&quot;')}"></iframe>`)
    await page.frameLocator('iframe').getByRole('listbox').getByRole('option').first().waitFor()
    await close()
  })

  async function opened(html: string) {
    const server = await startEmbedServer({
      '/index.html': `<!doctype html><title>x</title>${html}`,
      ...REPORTS,
    })
    const { page, complaints } = await openPage(browser, `${server.origin}/`)
    const close = () => Promise.all([page.close(), server.close()])
    return { page, complaints, close }
  }
})
