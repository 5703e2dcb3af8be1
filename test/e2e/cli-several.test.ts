import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lookOf } from '../support/look-events.ts'
import { readReport } from '../support/read-report.ts'
import { runCli } from '../support/run-cli.ts'
import { replyInDialect, type TruthItem } from '../support/upstream/dialects.ts'
import type { UpstreamRequest } from '../support/upstream/requests.ts'
import { startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const box = (left: number) => ({ xMin: left, yMin: 0.2, xMax: left + 0.2, yMax: 0.6 })
/** What is in each photo, told apart by their widths. */
const LEFT: readonly TruthItem[] = [
  { label: 'whole milk', box: box(0.1) },
  { label: 'butter', box: box(0.7) },
]
const RIGHT: readonly TruthItem[] = [
  { label: 'butter', box: box(0.1) },
  { label: 'salmon', box: box(0.6) },
]
const PHOTOS: Readonly<Record<number, readonly TruthItem[]>> = { 640: LEFT, 600: RIGHT }

let folder: string
let upstream: Upstream
const file = (name: string) => join(folder, name)

const replyOf = async ({ format, model, image }: UpstreamRequest) => {
  const { width, height } = await sharp(image!.bytes).metadata()
  return replyInDialect(format, model, PHOTOS[width] ?? [], { width, height })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-several-'))
  for (const [name, width] of [
    ['left.jpg', 640],
    ['right.jpg', 600],
  ] as const) {
    const plain = sharp({ create: { width, height: 480, channels: 3, background: '#cba' } })
    writeFileSync(file(name), await plain.jpeg().toBuffer())
  }
  writeFileSync(file('copy.jpg'), readFileSync(file('left.jpg')))
  writeFileSync(file('notes.txt'), 'no photo')
  for (const [name, labels] of [
    ['left.json', ['Whole milk', 'Butter']],
    ['right.json', ['Butter', 'Salmon']],
  ] as const) {
    writeFileSync(file(name), JSON.stringify({ version: 1, client: 'test', events: lookOf(labels) }))
  }
  upstream = await startUpstream({ reply: replyOf })
})
afterAll(async () => {
  await upstream?.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => upstream.set({ reply: replyOf, behaviour: { kind: 'ok' } }))

const env = (cache: string) => ({
  ANTHROPIC_API_KEY: 'e2e-several',
  ANTHROPIC_BASE_URL: `${upstream.url}/v1`,
  XDG_CACHE_HOME: file(cache),
})
const ask = (cache: string, photos: readonly string[], ...more: readonly string[]) =>
  runCli(['analyze', ...photos.map(file), '--client', 'anthropic', ...more], env(cache))
const BOTH = ['left.jpg', 'right.jpg']

describe('dishlight analyze with several photos', () => {
  it('should list a shared item once, with the photos that show it', async () => {
    const { code, stdout, stderr } = await ask('table', BOTH)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Advice\s+By nutrition\s+Name\s+Score\s+Serving\s+Energy\s+Photo$/m)
    expect(stdout.match(/^.*(milk|utter|almon).*kcal.*$/gim)).toEqual([
      expect.stringMatching(/Whole milk.*kcal\s+1$/),
      expect.stringMatching(/Butter.*kcal\s+1, 2$/),
      expect.stringMatching(/Salmon.*kcal\s+2$/),
    ])
    expect(stdout).toContain('Photos: 1 left.jpg, 2 right.jpg')
    expect(stdout).toContain('2,468 tokens in, 1,134 out')
  })

  it('should send all of them at once', async () => {
    const before = upstream.requests.length
    let bothAsked = () => {}
    const asked = new Promise<void>((resolve) => {
      bothAsked = resolve
    })
    const reply = async (request: UpstreamRequest) => {
      if (upstream.requests.length - before === 2) bothAsked()
      await asked
      return replyOf(request)
    }
    upstream.set({ reply })
    expect((await ask('at once', BOTH)).code).toBe(0)
  })

  it('should put all photos into the report, and say which show an item', async () => {
    const { stdout } = await ask('report', BOTH, '--json', '--report', file('saved.json'))
    const saved = readReport(readFileSync(file('saved.json'), 'utf8'))
    expect(
      [saved.photo, ...saved.furtherPhotos!].map(({ name, image }) => [name, image !== undefined]),
    ).toEqual([
      ['left.jpg', true],
      ['right.jpg', true],
    ])
    const printed = readReport(stdout)
    expect(printed).toMatchObject({ version: 3, photo: { name: 'left.jpg' } })
    expect(printed.rows!.map(({ photos }) => photos)).toEqual([[1], [1, 2], [2]])
    expect(printed.photo).not.toHaveProperty('image')
  })

  it('should count the same photo once, whatever its name', async () => {
    const before = upstream.requests.length
    const { code, stdout, stderr } = await ask('once', ['left.jpg', 'left.jpg', 'copy.jpg'], '--json')
    expect(code).toBe(0)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/left\.jpg is already here as photo 1\. The same photo counts once\.$/),
      expect.stringMatching(/copy\.jpg is already here as photo 1\. The same photo counts once\.$/),
    ])
    expect(readReport(stdout)).toMatchObject({ version: 3 })
    expect(upstream.requests.length - before).toBe(1)
  })

  it('should answer from memory photo by photo, to the byte', async () => {
    const report = (name: string) => readFileSync(file(name), 'utf8').replace(/"createdAt": "[^"]+"/, '')
    await ask('memory', ['right.jpg'])
    const before = upstream.requests.length
    const first = await ask('memory', BOTH, '--report', file('first.json'))
    expect(first.stdout).toMatch(/1,234 tokens in, 567 out .* 1 of 2 photos from memory/)
    const second = await ask('memory', BOTH, '--report', file('second.json'))
    expect(second.stdout).toContain('From memory: these photos were looked at before')
    expect(upstream.requests.length - before).toBe(1)
    expect(report('second.json')).toBe(report('first.json'))
  })

  it('should report what another look changed across all photos', async () => {
    await ask('again', BOTH)
    upstream.set({
      reply: async (request) => {
        const { width, height } = await sharp(request.image!.bytes).metadata()
        const items = width === 600 ? [...RIGHT.slice(1), { label: 'pear', box: box(0.1) }] : LEFT
        return replyInDialect(request.format, request.model, items, { width, height })
      },
    })
    const { stderr } = await ask('again', BOTH, '--again')
    // The butter is still in the other photo.
    expect(stderr.trim()).toBe('What the new look changed: New: Pear.')
  })
})

describe('dishlight analyze with a report that cannot be saved', () => {
  it('should say so before any photo is sent', async () => {
    const before = upstream.requests.length
    const { code, stdout, stderr } = await ask('no folder', BOTH, '--report', file('nowhere/r.json'))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^--report cannot be "\S*r\.json"\. Check that its folder is there/)
    expect(upstream.requests.length).toBe(before)
  })

  it('should still print the result when the folder disappears during the look', async () => {
    mkdirSync(file('brief'))
    const reply = async (request: UpstreamRequest) => {
      rmSync(file('brief'), { recursive: true, force: true })
      return replyOf(request)
    }
    upstream.set({ reply })
    const { code, stdout, stderr } = await ask('folder goes', ['left.jpg'], '--report', file('brief/r.json'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/Whole milk.*kcal$/m)
    expect(stderr.trim()).toMatch(/^\S*r\.json cannot be written\. Check the folder\.$/)
  })
})

describe('dishlight analyze with photos that fail', () => {
  it('should report the others, and name the failed files', async () => {
    const { code, stdout, stderr } = await ask('gaps', ['notes.txt', 'left.jpg', 'gone.jpg', 'right.jpg'])
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/notes\.txt: This file is not a photo\./),
      expect.stringMatching(/^\S*gone\.jpg does not exist\./),
    ])
    expect(stdout).toMatch(/Butter.*1, 2$/m)
    expect(stdout).toContain('Photos: 1 left.jpg, 2 right.jpg')
  })

  it('should report the others when a look fails', async () => {
    await ask('look fails', ['left.jpg'])
    upstream.set({ behaviour: { kind: 'status', status: 401 } })
    const { code, stdout, stderr } = await ask('look fails', BOTH)
    expect(code).toBe(1)
    expect(stderr.trim()).toMatch(/^\S*right\.jpg: The key was not accepted\./)
    expect(stdout).toMatch(/Butter.*kcal\s+1$/m)
  })

  it('should name unreadable files before it looks at the others', async () => {
    const asked = ask('early', ['left.jpg', 'gone.jpg'], '--report', file('early.json'))
    const { code, stderr } = await asked
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/gone\.jpg does not exist\./),
      expect.stringMatching(/^Saved \S*early\.json\.$/),
    ])
  })

  it('should print nothing when no file can be opened', async () => {
    const { code, stdout, stderr } = await ask('none', ['notes.txt', 'notes.txt'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(2)
  })

  it('should refuse more than eight photos', async () => {
    const nine = Array.from({ length: 9 }, (_, index) => `${index}.png`)
    for (const [index, name] of nine.entries()) {
      const plain = sharp({ create: { width: 20 + index, height: 20, channels: 3, background: '#cba' } })
      writeFileSync(file(name), await plain.png().toBuffer())
    }
    const { code, stdout, stderr } = await ask('many', nine)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim()).toBe(
      'No more than 8 photos can count as one. To look at each by itself, add --out <folder>.',
    )
  })
})

describe('dishlight analyze with recordings of several photos', () => {
  const replay = (...recordings: readonly string[]) =>
    runCli([
      'analyze',
      ...BOTH.map(file),
      ...recordings.flatMap((name) => ['--client', name === 'reader' ? name : `recorded:${file(name)}`]),
      '--json',
    ])

  it('should replay one per photo', async () => {
    const { code, stdout } = await replay('left.json', 'right.json')
    expect(code).toBe(0)
    const { rows, looks } = readReport(stdout)
    expect(rows!.map(({ name, photos }) => [name, photos])).toEqual([
      ['Whole milk', [1]],
      ['Butter', [1, 2]],
      ['Salmon', [2]],
    ])
    expect(new Set(looks.map(({ id }) => id)).size).toBe(2)
  })

  it.each([
    [['left.json'], /A recording is of one photo.*there are 2 photos and 1 recording\./],
    [['left.json', 'right.json', 'left.json'], /2 photos and 3 recordings/],
    [['left.json', 'reader'], /^Name one client\./],
  ])('should ask for one recording per photo: %j', async (recordings, sentence) => {
    const { code, stdout, stderr } = await replay(...recordings)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
  })
})
