import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { version } from '../../package.json'
import { reportSchema } from '../../src/wire/report-schema.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { lookOf } from '../support/look-events.ts'
import { readReport } from '../support/read-report.ts'
import { runCli, startCli } from '../support/run-cli.ts'

const CLI = fileURLToPath(new URL('../../dist/node/dishlight.js', import.meta.url))
const KEY = 'canary-cli-key'

let folder: string
let photo: string
let recording: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-cli-'))
  photo = join(folder, 'lunch.jpg')
  writeFileSync(photo, (await breakfastPhoto()).sent.bytes)
  recording = join(folder, 'look.json')
  const events = lookOf(['Salmon', 'Whole milk', 'Xyzzy'])
  writeFileSync(recording, JSON.stringify({ version: 1, client: 'test', events }))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('dishlight analyze', () => {
  it('should print a verdict for every item of a look', async () => {
    const { code, stdout, stderr } = await startCli(['analyze', photo, '--client', `recorded:${recording}`])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Advice\s+By nutrition\s+Name\s+Score\s+Serving\s+Energy$/m)
    expect(stdout).toMatch(/^–\s+Recommended\s+Salmon\s+\d+.*kcal$/m)
    expect(stdout).toMatch(/^–\s+Not known\s+Xyzzy\s+–/m)
  })

  it('should show the prices of a menu', async () => {
    const menu = join(folder, 'menu.json')
    const events = lookOf(['Salmon', 'Whole milk']).map((event) =>
      event.type === 'detection' && event.detection.label === 'Salmon'
        ? { ...event, detection: { ...event.detection, menu: { price: '€ 6,50' } } }
        : event,
    )
    writeFileSync(menu, JSON.stringify({ version: 1, client: 'test', events }))
    const { stdout } = await runCli(['analyze', photo, '--client', `recorded:${menu}`])
    expect(stdout).toMatch(/^Advice\s+By nutrition\s+Name\s+Score\s+Serving\s+Energy\s+Price$/m)
    expect(stdout).toMatch(/Salmon.*kcal {2}€ 6,50$/m)
    expect(stdout).toMatch(/Whole milk.*kcal +–$/m)
  })

  it('should judge for the person named, without another look', async () => {
    const forMilk = [
      '--client',
      `recorded:${recording}`,
      '--allergy',
      'milk',
      '--condition',
      'high-cholesterol',
    ]
    const { stdout } = await runCli(['analyze', photo, ...forMilk])
    expect(stdout).toMatch(/^Avoid\s+In moderation\s+Whole milk\s+\d+/m)
    expect(stdout).toMatch(/^Ask\s+Not known\s+Xyzzy\s+–/m)
  })

  it('should print and save a report', async () => {
    const saved = join(folder, 'out.json')
    const args = ['--client', `recorded:${recording}`, '--json', '--report', saved]
    const { code, stdout } = await runCli(['analyze', photo, ...args])
    expect(code).toBe(0)
    const printed = reportSchema.parse(JSON.parse(stdout))
    expect(printed.detections).toHaveLength(3)
    expect(printed.photo).not.toHaveProperty('image')
    const file = reportSchema.parse(JSON.parse(readFileSync(saved, 'utf8')))
    expect(file.photo.image).toBeTruthy()
  })

  it('should say whom it judged for in what it prints, and in a file only where that is asked for', async () => {
    const [kept, told] = [join(folder, 'kept.json'), join(folder, 'told.json')]
    const forMilk = ['--client', `recorded:${recording}`, '--allergy', 'milk', '--json']
    const { stdout } = await runCli(['analyze', photo, ...forMilk, '--report', kept])
    await runCli(['analyze', photo, ...forMilk, '--report', told, '--with-people'])
    const [printed, without, named] = [stdout, readFileSync(kept, 'utf8'), readFileSync(told, 'utf8')].map(
      readReport,
    )
    for (const report of [printed, named]) {
      expect(report?.people).toMatchObject([{ allergies: ['milk'] }])
      expect(report?.rows?.some(({ verdicts }) => verdicts[0]?.text?.startsWith('Avoid.'))).toBe(true)
    }
    expect(without).not.toHaveProperty('people')
    expect(without?.rows).toHaveLength(3)
    expect(without?.rows?.flatMap(({ verdicts }) => verdicts[0]?.alerts)).toEqual([])
  })

  it('should look with a model, and place its items correctly', async () => {
    const env = { GOOGLE_GENERATIVE_AI_API_KEY: KEY, GOOGLE_BASE_URL: `${inject('upstreamUrl')}/v1beta` }
    const { code, stdout, stderr } = await runCli(['analyze', photo, '--client', 'google', '--json'], env)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { detections } = reportSchema.parse(JSON.parse(stdout))
    expect(detections.map(({ label }) => label)).toEqual(BREAKFAST.items.map(({ label }) => label))
    for (const [index, { region }] of detections.entries()) {
      if (region.kind !== 'box') throw new Error('no box')
      for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const) {
        expect(region.box[side]).toBeCloseTo(BREAKFAST.items[index]!.box[side], 2)
      }
    }
    expect(stdout).not.toContain(KEY)
  })

  it.each([
    ['a file that is not there', ['missing.jpg'], 2, /^missing\.jpg does not exist/],
    ['a folder without photos', [import.meta.dirname], 2, /^There are no photos in .*e2e\./],
    ['an address', ['https://example.com/lunch.jpg'], 2, /Photos are not fetched from the web/],
    [
      'an option with a value it cannot have',
      ['PHOTO', '--condition', 'goutt'],
      2,
      /"goutt"\. Did you mean gout\?/,
    ],
    ['an option that is none', ['PHOTO', '--lookz', '2'], 2, /Did you mean --looks\?/],
    ['two options that exclude each other', ['PHOTO', '--again', '--no-cache'], 2, /cannot be used together/],
    ['a recording that is none', ['PHOTO', '--client', 'recorded:PHOTO'], 2, /is not a recorded look/],
    ['a missing key', ['PHOTO', '--client', 'openai'], 2, /needs a key.*OPENAI_API_KEY/],
    ['a local model that is not there', ['PHOTO', '--client', 'ollama'], 1, /was not found/],
    ['a file that is no photo', [import.meta.filename], 1, /cli\.test\.ts: This file is not a photo/],
    ['no photo named', [], 2, /^Add the photos/],
  ])('should explain in one sentence: %s', async (_what, args, code, sentence) => {
    const run = await runCli(['analyze', ...args.map((arg) => arg.replace('PHOTO', photo))])
    expect(run.code).toBe(code)
    expect(run.stderr).toMatch(sentence)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    expect(run.stdout).toBe('')
  })

  it.each([
    [1, /was not found/, ['--client', 'ollama']],
    [2, /Did you mean gout\?/, ['--condition', 'goutt']],
  ])('should end its process with %d, and say why', async (code, sentence, args) => {
    const run = await startCli(['analyze', photo, ...args])
    expect(run).toEqual({ code, stdout: '', stderr: expect.stringMatching(sentence) })
  })
})

describe('dishlight', () => {
  it('should explain itself', async () => {
    const { code, stdout } = await startCli(['--help'])
    expect(code).toBe(0)
    for (const command of ['analyze', 'score', 'nutri-score', 'judge', 'export', 'measure'])
      expect(stdout).toContain(command)
  })

  it('should say nothing where nobody reads on', async () => {
    const pipe = `${process.execPath} ${CLI} foods show egg | true; echo "\${PIPESTATUS[*]}"`
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', pipe])
    expect({ stdout, stderr }).toEqual({ stdout: '0 0\n', stderr: '' })
  })

  it('should stop its server with itself', async () => {
    const child = spawn(process.execPath, [CLI, 'serve', '--port', '0'], {
      env: { PATH: process.env.PATH, DATA_DIR: folder },
    })
    const said = await new Promise<string>((done) => child.stdout.once('data', (text) => done(String(text))))
    const [address = ''] = /http:\S+/.exec(said) ?? []
    expect((await fetch(address)).status).toBe(200)
    const { port } = new URL(address)
    const second = await startCli(['serve', '--port', port])
    const another = `dishlight serve --port ${Number(port) + 1}\n`
    child.kill('SIGTERM')
    expect(await new Promise((ended) => child.once('exit', ended))).toBe(0)
    await expect(fetch(address)).rejects.toThrow()
    expect(second).toMatchObject({ code: 1, stderr: expect.stringMatching(new RegExp(`${another}$`)) })
  })

  it('should give the version of the package', async () => {
    expect(await startCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('should end with 2 for a command it does not know', async () => {
    const sentence = 'There is no command "scor". Did you mean score?\n'
    expect(await startCli(['scor', 'egg'])).toEqual({ code: 2, stdout: '', stderr: sentence })
  })
})
