import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCli, startCli } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { replyInDialect } from '../support/upstream/dialects.ts'
import type { UpstreamRequest } from '../support/upstream/requests.ts'
import { startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const CLI = fileURLToPath(new URL('../../dist/node/dishlight.js', import.meta.url))
const WIDTHS = [600, 610, 620, 630]
const ITEMS = [
  { label: 'whole milk', box: { xMin: 0.1, yMin: 0.2, xMax: 0.3, yMax: 0.6 } },
  { label: 'butter', box: { xMin: 0.7, yMin: 0.2, xMax: 0.9, yMax: 0.6 } },
]

const folder = temporaryFolder('file')
let upstream: Upstream
/** Photos that the model was asked about, by their widths, since the last test began. */
let asked: number[] = []

const reply = async ({ format, model, image }: UpstreamRequest) => {
  const { width, height } = await sharp(image!.bytes).metadata()
  asked.push(width)
  return replyInDialect(format, model, ITEMS, { width, height })
}

beforeAll(async () => {
  mkdirSync(folder.path('photos/monday'), { recursive: true })
  for (const [at, width] of WIDTHS.entries()) {
    const plain = sharp({ create: { width, height: 480, channels: 3, background: '#cba' } })
    const name = at === 0 ? 'monday/a.jpg' : `${'abcd'[at]}.jpg`
    writeFileSync(folder.path(`photos/${name}`), await plain.jpeg().toBuffer())
  }
  upstream = await startUpstream({ reply })
})
afterAll(() => upstream.close())
beforeEach(() => {
  asked = []
  upstream.set({ reply, behaviour: { kind: 'ok' }, delayMs: 0 })
  rmSync(folder.path('out'), { recursive: true, force: true })
})

const env = () => ({ ANTHROPIC_API_KEY: 'e2e-batch', ANTHROPIC_BASE_URL: `${upstream.url}/v1` })
const args = (...more: readonly string[]) => [
  'analyze',
  folder.path('photos'),
  ...['--client', 'anthropic', '--no-cache', '--zoom', 'off', '--out', folder.path('out'), ...more],
]
const analyze = (...more: readonly string[]) => runCli(args(...more), env())
const files = () =>
  readdirSync(folder.path('out'), { recursive: true })
    .map(String)
    .filter((name) => /\.\w+$/.test(name) && !name.startsWith('.dishlight'))
    .sort()
/** Without those of all photos together. */
const each = () => files().filter((name) => !name.startsWith('dataset.'))
const read = (name: string) => readFileSync(folder.path(`out/${name}`), 'utf8')

describe('dishlight analyze with a folder to write to', () => {
  it('should look at each photo by itself, and write its files in every format', async () => {
    const { code, stdout, stderr } = await analyze('--format', 'report,html,png,csv,coco,w3c')
    expect(code).toBe(0)
    expect(stderr).toContain('Photos: 4 looked at, 0 already done, 0 failed.')
    expect([...asked].sort()).toEqual(WIDTHS)
    expect(each()).toEqual(
      ['b', 'c', 'd', 'monday/a'].flatMap((stem) =>
        ['coco.json', 'csv', 'html', 'png', 'report.json', 'w3c.json'].map((ending) => `${stem}.${ending}`),
      ),
    )
    expect(files().filter((name) => !each().includes(name))).toEqual([
      'dataset.coco.json',
      'dataset.csv',
      'dataset.w3c.json',
    ])
    expect(stdout.trim().split('\n')).toHaveLength(27)
    expect(JSON.parse(read('b.coco.json'))).toMatchObject({
      images: [{ file_name: 'b.jpg', width: 610, height: 480 }],
      annotations: [{ category_id: 2 }, { category_id: 1 }],
    })
    const { format, width = 0 } = await sharp(folder.path('out/b.png')).metadata()
    expect({ format, wide: width >= 1600 }).toEqual({ format: 'png', wide: true })
    expect(read('b.html')).toContain('Whole milk')
  })

  it('should write over nothing unasked, and ask nobody before that is clear', async () => {
    await analyze('--format', 'csv')
    asked = []
    const refused = await analyze('--format', 'csv')
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/exists already\. Add --resume to continue, or --force/)
    expect(asked).toEqual([])
    expect((await analyze('--format', 'csv', '--force')).code).toBe(0)
    expect(asked).toHaveLength(4)
  })

  it('should ask again about no photo it knows, also for somebody else and in other formats', async () => {
    await analyze('--format', 'csv')
    writeFileSync(folder.path('out/b.csv'), 'mine')
    asked = []
    const { code, stdout, stderr } = await analyze(
      ...['--format', 'csv,coco', '--allergy', 'milk', '--resume', '--json'],
    )
    expect({ code, asked }).toEqual({ code: 0, asked: [] })
    expect(stderr).toMatch(/b\.csv was changed since.* left alone/)
    expect(read('b.csv')).toBe('mine')
    expect(read('c.csv')).toContain('Avoid')
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toEqual({
      sets: [folder.path('out/dataset.csv'), folder.path('out/dataset.coco.json')],
      photos: 4,
    })
    expect(lines).toContainEqual({
      photo: folder.path('photos/b.jpg'),
      status: 'done',
      looked: false,
      items: 2,
      files: [folder.path('out/b.coco.json')],
    })
    // Asked in another way it is another question.
    await analyze('--format', 'csv', '--looks', '2', '--resume')
    expect(asked).toHaveLength(8)
  })

  it('should tell nobody who it was for, unless that is asked for', async () => {
    const { stderr } = await analyze('--format', 'report,html,csv', '--allergy', 'milk')
    expect(stderr).toContain('For anyone, not for this person: report, html.')
    expect(JSON.parse(read('b.report.json'))).not.toHaveProperty('people')
    expect(read('b.report.json')).not.toContain('"avoid"')
    expect(read('b.html')).toContain('Whole milk')
    expect(read('b.html')).not.toContain('Contains milk')
    expect(read('b.csv')).toContain('Avoid')
    expect(remembered()).not.toContain('"allergies"')
    await analyze('--format', 'report', '--allergy', 'milk', '--with-people', '--resume')
    expect(JSON.parse(read('b.report.json'))).toMatchObject({ people: [{ allergies: ['milk'] }] })
  })

  it('should go on with the others where one fails, and try only that again', async () => {
    writeFileSync(folder.path('photos/broken.jpg'), 'no photo')
    try {
      const { code, stderr } = await analyze('--format', 'csv')
      expect(code).toBe(1)
      expect(stderr).toMatch(/broken\.jpg: This file is not a photo/)
      expect(stderr).toContain('4 looked at, 0 already done, 1 failed')
      expect(each()).toHaveLength(4)
    } finally {
      rmSync(folder.path('photos/broken.jpg'))
    }
  })

  it('should stop at once where every photo would be refused', async () => {
    upstream.set({ behaviour: { kind: 'status', status: 401 } })
    const { code, stderr } = await analyze('--format', 'csv', '--jobs', '1')
    expect(code).toBe(1)
    expect(stderr).toContain('Photos left: 3.')
    expect(stderr).not.toContain('The files are in')
    expect(upstream.requests.length).toBeGreaterThan(0)
  })

  it('should say once why all of them fail', async () => {
    upstream.set({ behaviour: { kind: 'status', status: 400 } })
    const { code, stderr } = await analyze('--format', 'csv')
    expect(code).toBe(1)
    const [, why = ''] = /a\.jpg: (.*)/.exec(stderr) ?? /[bcd]\.jpg: (.*)/.exec(stderr) ?? []
    expect(why).not.toBe('')
    // With the first photo, and once for the others.
    expect(stderr.split(why)).toHaveLength(3)
    expect(stderr).toContain('4 failed')
  })

  it('should keep the numbers of a data set that grows', async () => {
    await runCli(
      [
        'analyze',
        folder.path('photos/b.jpg'),
        folder.path('photos/c.jpg'),
        ...args('--format', 'coco').slice(2),
      ],
      env(),
    )
    const before = JSON.parse(read('dataset.coco.json'))
    expect(before.images.map(({ file_name }: { file_name: string }) => file_name)).toEqual(['b.jpg', 'c.jpg'])
    const { stdout } = await analyze('--format', 'coco', '--resume')
    expect(stdout).toContain(folder.path('out/dataset.coco.json'))
    const after = JSON.parse(read('dataset.coco.json'))
    expect(after.images).toHaveLength(4)
    expect(after.images).toContainEqual(expect.objectContaining({ file_name: 'monday/a.jpg' }))
    for (const list of ['images', 'categories', 'annotations'])
      expect(after[list]).toEqual(expect.arrayContaining(before[list]))
    writeFileSync(folder.path('out/dataset.coco.json'), '{}')
    expect((await analyze('--format', 'coco', '--resume')).stderr).toMatch(/dataset\.coco\.json was changed/)
    expect(read('dataset.coco.json')).toBe('{}')
  })

  it('should keep what is done at Ctrl+C, and go on from there', async () => {
    upstream.set({ delayMs: 20 })
    const child = spawn(process.execPath, [CLI, ...args('--format', 'csv', '--jobs', '1')], {
      env: { PATH: process.env.PATH, ...env() },
    })
    let stderr = ''
    child.stderr.on('data', (more) => {
      stderr += String(more)
    })
    // The first photo is done.
    await new Promise((done) => child.stdout.once('data', done))
    child.kill('SIGINT')
    const code = await new Promise((ended) => child.once('exit', ended))
    expect(code).toBe(130)
    expect(stderr).toContain('Run the command again with --resume to continue.')
    const before = each().length
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(4)
    asked = []
    expect((await analyze('--format', 'csv', '--resume')).code).toBe(0)
    expect(asked).toHaveLength(4 - before)
    expect(each()).toHaveLength(4)
    expect(read('dataset.csv').trim().split('\n')).toHaveLength(1 + 4 * ITEMS.length)
  })
})

describe('dishlight export on a machine without fonts', () => {
  it('should say so in place of a picture with boxes for letters, and write all else', async () => {
    const fonts = folder.path('no-fonts.conf')
    writeFileSync(fonts, `<fontconfig><cachedir>${folder.path('fonts')}</cachedir></fontconfig>`)
    const report = fileURLToPath(new URL('../../public/samples/plate.report.json', import.meta.url))
    const exported = (format: string) =>
      startCli(['export', report, '--format', format, '--out', folder.path('out')], {
        FONTCONFIG_FILE: fonts,
      })
    expect(await exported('csv,png')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^No font on this machine has the letters/),
    })
    expect((await exported('csv,svg')).code).toBe(0)
  })
})

describe('dishlight judge, export and import', () => {
  it('should work on a report without asking anybody', async () => {
    await analyze('--format', 'report,coco')
    asked = []
    const report = folder.path('out/b.report.json')
    const judged = await runCli(['judge', report, '--allergy', 'milk'])
    expect(judged.stdout).toMatch(/^Avoid +\S.* Whole milk/m)
    const csv = await runCli(['export', report, '--format', 'csv'])
    expect(csv.stdout).toMatch(/Whole milk/)
    expect(await runCli(['export', report])).toMatchObject({ code: 2, stdout: '' })
    const coco = folder.path('out/b.coco.json')
    const imported = folder.path('imported')
    const made = await runCli([
      ...['import', coco, '--from', 'coco', '--out', imported, '--photos', folder.path('photos')],
    ])
    expect(made).toMatchObject({ code: 0, stdout: `${join(imported, 'b.report.json')}\n` })
    const again = await runCli(['judge', join(imported, 'b.report.json'), '--json'])
    expect(JSON.parse(again.stdout)).toMatchObject({
      detections: [{ label: 'whole milk' }, { label: 'butter' }],
    })
    const wrong = await runCli(['import', report, '--from', 'coco', '--out', imported])
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/b\.report\.json is a Dishlight report already/),
    })
    expect(asked).toEqual([])
  })
})

describe('dishlight completion', () => {
  it('should complete in a bash that has nothing but itself', () => {
    const script = [
      `dishlight() { "${process.execPath}" "${CLI}" "$@"; }`,
      'source <(dishlight completion bash)',
      'COMP_WORDS=(dishlight analyze --form); COMP_CWORD=2',
      // Bash itself calls it otherwise, and takes more than the first.
      '__dishlight_complete 2> /dev/null',
      'echo $COMPREPLY',
    ]
    expect(execFileSync('bash', ['--norc', '-c', script.join('\n')], { encoding: 'utf8' })).toBe('--format\n')
  })
})

/** What the folder keeps for itself. */
function remembered(): string {
  const kept = folder.path('out/.dishlight')
  return readdirSync(kept)
    .map((name) => readFileSync(join(kept, name), 'utf8'))
    .join('')
}
