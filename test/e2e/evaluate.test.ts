import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { METRIC_IDS } from '../../src/evaluate/metric-ids.ts'
import { chalkboardPart } from '../support/chalkboard-part.ts'
import { english } from '../support/messages.ts'
import { READING_MS } from '../support/reading-time.ts'
import { runCli, startCli } from '../support/run-cli.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-evaluate-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const simulated = (out: string, ...rest: readonly string[]) => [
  'evaluate',
  at('fixtures/photos'),
  '--client',
  'simulated',
  '--out',
  join(folder, out),
  ...rest,
]

describe('dishlight evaluate', () => {
  it('should print a table and write page, data and charts, identically each time', async () => {
    const args = ['--looks', '1,2', '--zoom', 'off']
    const { code, stdout } = await runCli(simulated('one', ...args))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\| Looking \| simulated, 1 look \| simulated, 2 looks \|$/m)
    expect(stdout).toMatch(/^\| Point in box \| \d/m)
    expect(stdout).not.toMatch(/Seconds|Cost|Always|NaN/)
    await runCli(simulated('two', ...args))
    for (const name of [
      'evaluation.json',
      'evaluation.csv',
      'accuracy-by-looks.svg',
      'accuracy-by-tokens.svg',
    ]) {
      expect(readFileSync(join(folder, 'two', name), 'utf8'), name).toBe(
        readFileSync(join(folder, 'one', name), 'utf8'),
      )
    }
    expect(readFileSync(join(folder, 'one', 'evaluation.md'), 'utf8')).toMatch(/^# Simulated: 3 photos/)
  })

  it('should save looks with effort as needed, and judge no worse', async () => {
    const args = [
      '--looks',
      '8',
      '--effort',
      'medium,auto',
      '--scenes',
      '4',
      '--things',
      '3-12',
      '--zoom',
      'off',
    ]
    const { code } = await runCli(simulated('effort', ...args))
    expect(code).toBe(0)
    const { evaluations } = JSON.parse(readFileSync(join(folder, 'effort', 'evaluation.json'), 'utf8'))
    const [medium, auto] = evaluations
    expect([medium.effort, auto.effort]).toEqual(['medium', 'auto'])
    expect(auto.measures.looksTaken.value).toBeLessThan(0.8 * medium.measures.looksTaken.value)
    expect(auto.measures.tokens.value).toBeLessThan(medium.measures.tokens.value)
    expect(auto.verdicts.general.value).toBeGreaterThan(medium.verdicts.general.value - 0.05)
  })

  it(
    'should read a menu on this device and say how well',
    async () => {
      const { photo: board, truth } = await chalkboardPart('four lines')
      const photo = join(folder, 'board.jpg')
      writeFileSync(photo, board)
      writeFileSync(join(folder, 'board.truth.json'), JSON.stringify({ ...truth, photo: 'board.jpg' }))
      const out = join(folder, 'reader')
      const { code, stdout } = await startCli(['evaluate', photo, '--client', 'reader', '--out', out])
      expect(code).toBe(0)
      expect(stdout).toMatch(/^\| Looking \| reader, 1 look \|$/m)
      expect(stdout).toMatch(/^\| Seconds \| \d+\.\d+ \|$/m)
      const share = Number(/^\| Right name \| ([\d.]+)%/m.exec(stdout)?.[1])
      expect(share).toBeGreaterThanOrEqual(75)
    },
    READING_MS,
  )

  it('should explain every metric in its help', async () => {
    const { stdout } = await runCli(['evaluate', '--help'])
    for (const id of METRIC_IDS) {
      expect(stdout).toContain(english.say(`evaluate.metric.name.${id}`))
      expect(stdout).toContain(english.say(`evaluate.metric.about.${id}`))
    }
  })

  it.each([[['--looks', '3']], [['--things', '3-12']], [['--out', import.meta.filename]]])(
    'should refuse %j in one line',
    async (bad) => {
      const { code, stdout, stderr } = await runCli(simulated('bad', ...bad))
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stderr).toContain(bad[0])
    },
  )

  it('should refuse generated scenes for a client that needs pictures, and a broken truth file', async () => {
    const scenes = await runCli(['evaluate', at('fixtures/photos'), '--client', 'reader', '--scenes', '2'])
    expect(scenes.code).toBe(2)
    expect(scenes.stderr.trim().split('\n')).toHaveLength(1)
    const file = join(folder, 'torn.truth.json')
    writeFileSync(file, '{"photo": "x.jpg", "items"')
    const torn = await runCli(['evaluate', file, '--client', 'simulated'])
    expect(torn.code).toBe(2)
    expect(torn.stderr).toMatch(/torn\.truth\.json is not a truth file/)
  })
})
