import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  CHART_FILES,
  charts,
  csvTable,
  type Measured,
  markdownPage,
  markdownTable,
  withoutClock,
} from '../../../src/cli/output/evaluate-tables.ts'
import type { Measure } from '../../../src/evaluate/intervals.ts'
import { METRIC_IDS } from '../../../src/evaluate/metric-ids.ts'
import type { Evaluation } from '../../../src/evaluate/run.ts'
import { english } from '../../support/messages.ts'

const range = (value: number, low = value, high = value): Measure => ({ value, low, high })

function evaluation(looks: number, more: Partial<Evaluation['measures']> = {}, runs = 1): Evaluation {
  const none = Object.fromEntries(METRIC_IDS.map((id) => [id, undefined])) as Evaluation['measures']
  return {
    strategy: `model, ${looks} looks`,
    looks,
    photos: 2,
    runs,
    measures: {
      ...none,
      pointInBox: range(0.8125, 0.7, 0.9),
      f1: range(0.5),
      tokens: range(1234.5 * looks),
      costUsd: range(0.01234),
      seconds: range(1.5),
      ...more,
    },
    verdicts: { general: range(0.9) },
    repeats: { any: range(1), every: range(0.75), spread: 0.125 },
    failures: 0,
  }
}

const measured = (...evaluations: readonly Evaluation[]): Measured => ({
  simulated: true,
  photos: 2,
  things: 9,
  evaluations,
})

const rowsOf = (table: string) =>
  table.split('\n').map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  )

describe('markdownTable', () => {
  it('should have one row per metric and one column per strategy', () => {
    const [header, line, ...rows] = rowsOf(markdownTable(english, measured(evaluation(1), evaluation(8))))
    expect(header).toEqual(['Looking', 'model, 1 looks', 'model, 8 looks'])
    expect(line).toEqual(['---', '---:', '---:'])
    expect(rows.every(({ length }) => length === 3)).toBe(true)
    expect(rows.map(([name]) => name)).toEqual([
      'Point in box',
      'Precision',
      'Recall',
      'F1',
      'Tokens',
      'Cost',
      'Seconds',
      'Verdict agreement (general)',
    ])
  })

  it('should write shares in percent, with their interval where there is one, and figures as they are', () => {
    const cells = new Map(
      rowsOf(markdownTable(english, measured(evaluation(8)))).map(([name, cell]) => [name, cell]),
    )
    expect(cells.get('Point in box')).toBe('81.3% (70.0% – 90.0%)')
    expect(cells.get('F1')).toBe('50.0%')
    expect(cells.get('Tokens')).toBe('9876')
    expect(cells.get('Cost')).toBe('0.0123')
    expect(cells.get('Seconds')).toBe('1.50')
  })

  it('should leave out unmeasured metrics but those of places, and put a dash where one strategy has no value', () => {
    const table = markdownTable(english, measured(evaluation(1, { labels: range(0.7) }), evaluation(8)))
    const cells = new Map(rowsOf(table).map(([name, ...rest]) => [name, rest]))
    expect(cells.get('Right name')).toEqual(['70.0%', '–'])
    expect(cells.get('Recall')).toEqual(['–', '–'])
    expect(cells.has('Weight error')).toBe(false)
    expect(table).not.toMatch(/NaN|undefined/)
  })

  it('should report repeatability only for several runs', () => {
    const names = (runs: number) =>
      rowsOf(markdownTable(english, measured(evaluation(1, {}, runs)))).map(([name]) => name)
    expect(names(1)).not.toContain('Always')
    expect(names(1)).not.toContain('Spread')
    expect(names(3)).toEqual(expect.arrayContaining(['Ever', 'Always', 'Spread']))
  })
})

describe('withoutClock', () => {
  it('should drop what was clocked and keep the rest', () => {
    const { measures } = withoutClock(evaluation(1))
    expect([measures.seconds, measures.costUsd]).toEqual([undefined, undefined])
    expect(measures.tokens).toEqual(evaluation(1).measures.tokens)
  })
})

describe('csvTable', () => {
  it('should hold every measured figure with its interval as plain numbers', () => {
    const rows: Record<string, string>[] = parse(csvTable(english, measured(evaluation(1), evaluation(8))), {
      columns: true,
    })
    expect(rows).toHaveLength(12)
    expect(rows[0]).toEqual({
      strategy: 'model, 1 looks',
      looks: '1',
      metric: 'Point in box',
      value: '0.8125',
      low: '0.7',
      high: '0.9',
    })
    expect(rows.every(({ value }) => Number.isFinite(Number(value)))).toBe(true)
  })
})

describe('markdownPage', () => {
  it('should say that it is simulated, name its command and show its charts', () => {
    const page = markdownPage(english, measured(evaluation(1)), 'npx dishlight evaluate --looks 1')
    expect(page).toMatch(/^# Simulated: 2 photos, 9 things\n/)
    expect(page).toContain(english.say('evaluate.simulated'))
    expect(page).toContain('```sh\nnpx dishlight evaluate --looks 1\n```')
    for (const file of Object.values(CHART_FILES)) expect(page).toContain(`](${file})`)
    expect(page.match(/^- It can(not)? say /gm)).toHaveLength(2)
  })

  it('should not mention a simulation when a model looked', () => {
    const page = markdownPage(english, { ...measured(evaluation(1)), simulated: false }, 'x')
    expect(page).not.toMatch(/simulat/i)
    expect(page).not.toContain(english.say('evaluate.limitsTitle'))
  })
})

describe('charts', () => {
  it('should draw a point for each number of looks', () => {
    const marks = (svg: string) => svg.match(/<circle /g)?.length ?? 0
    const two = charts(english, measured(evaluation(1), evaluation(8)))
    expect(two.byLooks).toMatch(/^<svg /)
    expect(two.byLooks).toContain('Simulated: accuracy against looks')
    expect(marks(two.byLooks)).toBeGreaterThan(marks(charts(english, measured(evaluation(1))).byLooks))
  })

  it('should draw a line for each of several efforts, of places and of verdicts', () => {
    const both = [1, 8].flatMap((looks) => [
      { ...evaluation(looks), effort: 'medium' as const },
      { ...evaluation(looks), effort: 'auto' as const },
    ])
    const { byTokens } = charts(english, measured(...both))
    for (const name of ['Point in box', 'Verdicts'])
      for (const effort of ['medium', 'auto']) expect(byTokens).toContain(`>${name}, ${effort}<`)
    expect(byTokens).not.toContain('F1')
    const one = charts(english, measured({ ...evaluation(8), effort: 'auto' }))
    expect(one.byTokens).toContain('F1')
  })

  it('should leave looks without tokens out of the chart by tokens', () => {
    const { byTokens } = charts(english, measured(evaluation(1, { tokens: range(0) })))
    expect(byTokens).toMatch(/^<svg /)
    expect(byTokens).not.toMatch(/NaN|Infinity/)
  })
})
