import { stringify } from 'csv-stringify/sync'
import { type ChartSeries, lineChart } from '../../evaluate/chart.ts'
import type { Measure } from '../../evaluate/intervals.ts'
import { METRIC_IDS, type MetricId } from '../../evaluate/metrics.ts'
import type { Evaluation } from '../../evaluate/run.ts'
import { EVALUATE_WORDS, METRIC_WORDS, metricLines } from '../../wording/en/evaluate.ts'

const words: Readonly<Record<MetricId, { readonly name: string; readonly about: string }>> = METRIC_WORDS

/** What was measured, and on how much. */
export type Measured = {
  readonly simulated: boolean
  readonly photos: number
  readonly things: number
  readonly evaluations: readonly Evaluation[]
}

/** Metrics that are no shares: how a figure of theirs is written. */
const FIGURES: { readonly [M in MetricId]?: (value: number) => string } = {
  looksTaken: (value) => value.toFixed(1),
  tokens: (value) => String(Math.round(value)),
  costUsd: (value) => value.toFixed(4),
  seconds: (value) => value.toFixed(2),
}

type Column = {
  readonly name: string
  readonly cell: (evaluation: Evaluation) => Measure
  readonly write: (value: number) => string
}

/** A simulated look takes no time and costs nothing: what was clocked says nothing, and differs from run to run. */
export function withoutClock(evaluation: Evaluation): Evaluation {
  return { ...evaluation, measures: { ...evaluation.measures, seconds: undefined, costUsd: undefined } }
}

function columnsOf({ evaluations }: Measured): readonly Column[] {
  const profiles = Object.keys(evaluations[0]?.verdicts ?? {})
  return [
    ...METRIC_IDS.map((id) => ({
      name: words[id].name,
      cell: ({ measures }: Evaluation) => measures[id],
      write: FIGURES[id] ?? percent,
    })),
    ...profiles.map((id) => ({
      name: EVALUATE_WORDS.agreement(id),
      cell: ({ verdicts }: Evaluation) => verdicts[id],
      write: percent,
    })),
    ...(evaluations.some(({ runs }) => runs > 1) ? REPEATS : []),
  ]
}

/** Of one run there is nothing to repeat. */
const REPEATS: readonly Column[] = [
  { name: EVALUATE_WORDS.any, cell: ({ repeats }) => repeats.any, write: percent },
  { name: EVALUATE_WORDS.every, cell: ({ repeats }) => repeats.every, write: percent },
  {
    name: EVALUATE_WORDS.spread,
    cell: ({ repeats: { spread } }) => ({ value: spread, low: spread, high: spread }),
    write: percent,
  },
]

/** A table with a row per metric and a column per strategy, since there are more metrics than strategies. */
export function markdownTable(measured: Measured): string {
  const { evaluations } = measured
  const rows = columnsOf(measured)
    .filter(({ cell }) => evaluations.some((each) => cell(each)))
    .map(({ name, cell, write }) => [name, ...evaluations.map((each) => measureWords(cell(each), write))])
  const header = [EVALUATE_WORDS.strategy, ...evaluations.map(({ strategy }) => strategy)]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** The whole page: title, table, and what the figures mean. */
export function markdownPage(measured: Measured, command: string): string {
  const { simulated, photos, things } = measured
  return [
    `# ${EVALUATE_WORDS.title(simulated, photos, things)}`,
    simulated ? EVALUATE_WORDS.simulatedNote : '',
    `${EVALUATE_WORDS.writtenBy}\n\n\`\`\`sh\n${command}\n\`\`\``,
    markdownTable(measured),
    EVALUATE_WORDS.intervals,
    `![${EVALUATE_WORDS.byLooks(simulated)}](${CHART_FILES.byLooks})\n\n![${EVALUATE_WORDS.byTokens(simulated)}](${CHART_FILES.byTokens})`,
    simulated
      ? `## ${EVALUATE_WORDS.limitsTitle}\n\n${EVALUATE_WORDS.limits.map((each) => `- ${each}`).join('\n')}`
      : '',
    `## ${EVALUATE_WORDS.metricsTitle}`,
    metricLines()
      .map((each) => `- ${each}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** One row per strategy and metric: value and interval as plain numbers. */
export function csvTable(measured: Measured): string {
  const rows = measured.evaluations.flatMap((evaluation) =>
    columnsOf(measured).flatMap(({ name, cell }) => {
      const measure = cell(evaluation)
      if (!measure) return []
      return [[evaluation.strategy, evaluation.looks, name, measure.value, measure.low, measure.high]]
    }),
  )
  return stringify([['strategy', 'looks', 'metric', 'value', 'low', 'high'], ...rows])
}

/** Their names in the folder the page is in. */
export const CHART_FILES = { byLooks: 'accuracy-by-looks.svg', byTokens: 'accuracy-by-tokens.svg' } as const

type Charted = Pick<Column, 'name' | 'cell'>

const CHARTED = (['pointInBox', 'f1', 'labels', 'duplicates'] as const).map(
  (id): Charted => ({ name: words[id].name, cell: ({ measures }) => measures[id] }),
)

/** Of several efforts, a line each for what they are compared by: places, and the verdicts they are to spare looks for. */
function chartedOf(evaluations: readonly Evaluation[]): readonly Charted[] {
  const efforts = [...new Set(evaluations.flatMap(({ effort }) => effort ?? []))]
  if (efforts.length < 2) return CHARTED
  const [places] = CHARTED
  const verdicts = Object.keys(evaluations[0]?.verdicts ?? {}).map(
    (id): Charted => ({ name: EVALUATE_WORDS.verdicts, cell: (each) => each.verdicts[id] }),
  )
  return efforts.flatMap((effort) =>
    [places, verdicts[0]].flatMap((charted): readonly Charted[] => {
      if (!charted) return []
      const cell: Charted['cell'] = (each) => (each.effort === effort ? charted.cell(each) : undefined)
      return [{ name: `${charted.name}, ${effort}`, cell }]
    }),
  )
}

/** Accuracy against looks, and against tokens, as SVG. */
export function charts(measured: Measured): { readonly byLooks: string; readonly byTokens: string } {
  const { simulated, photos, things, evaluations } = measured
  const series = (x: (evaluation: Evaluation) => number | undefined): readonly ChartSeries[] =>
    chartedOf(evaluations).map(({ name, cell }) => ({
      name,
      points: evaluations.flatMap((each) => {
        const [at, measure] = [x(each), cell(each)]
        return at !== undefined && at > 0 && measure
          ? [{ x: at, y: measure.value, low: measure.low, high: measure.high }]
          : []
      }),
    }))
  const note = EVALUATE_WORDS.chartNote(photos, things, simulated)
  const y = EVALUATE_WORDS.shareAxis
  return {
    byLooks: lineChart(
      { title: EVALUATE_WORDS.byLooks(simulated), x: EVALUATE_WORDS.looksAxis, y, note },
      series(({ looks }) => looks),
    ),
    byTokens: lineChart(
      { title: EVALUATE_WORDS.byTokens(simulated), x: EVALUATE_WORDS.tokensAxis, y, note },
      series(({ measures }) => measures.tokens?.value),
    ),
  }
}

function measureWords(measure: Measure, write: (value: number) => string): string {
  if (!measure) return '–'
  const { value, low, high } = measure
  return low === high ? write(value) : `${write(value)} (${write(low)}–${write(high)})`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}
