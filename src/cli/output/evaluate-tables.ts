import { stringify } from 'csv-stringify/sync'
import { type ChartSeries, lineChart } from '../../evaluate/chart.ts'
import type { Measure } from '../../evaluate/intervals.ts'
import { METRIC_IDS, type MetricId } from '../../evaluate/metric-ids.ts'
import type { Evaluation } from '../../evaluate/run.ts'
import type { Messages } from '../../messages/messages.ts'
import { metricLines } from './metric-lines.ts'

/** What was measured, and on how much. */
export type Measured = {
  readonly simulated: boolean
  readonly photos: number
  readonly things: number
  readonly evaluations: readonly Evaluation[]
}

/** Metrics that are no shares: to how many digits a figure of theirs is written. */
const DIGITS: { readonly [M in MetricId]?: number } = { looksTaken: 1, tokens: 0, costUsd: 4, seconds: 2 }

type Column = {
  readonly name: string
  readonly cell: (evaluation: Evaluation) => Measure
  /** Absent for a share. */
  readonly digits?: number | undefined
  /** Told even where there is nothing to measure. */
  readonly always?: boolean
}

/** What anyone looks for first: a dash says that it could not be measured. */
const ALWAYS: readonly MetricId[] = ['pointInBox', 'precision', 'recall', 'f1']

/** A simulated look takes no time and costs nothing: what was clocked says nothing, and differs from run to run. */
export function withoutClock(evaluation: Evaluation): Evaluation {
  return { ...evaluation, measures: { ...evaluation.measures, seconds: undefined, costUsd: undefined } }
}

function columnsOf({ say }: Messages, { evaluations }: Measured): readonly Column[] {
  const profiles = Object.keys(evaluations[0]?.verdicts ?? {})
  return [
    ...METRIC_IDS.map((id) => ({
      name: say(`evaluate.metric.name.${id}`),
      cell: ({ measures }: Evaluation) => measures[id],
      digits: DIGITS[id],
      always: ALWAYS.includes(id),
    })),
    ...profiles.map((id) => ({
      name: say('evaluate.agreement', { profile: id }),
      cell: ({ verdicts }: Evaluation) => verdicts[id],
    })),
    // Of one run there is nothing to repeat.
    ...(evaluations.some(({ runs }) => runs > 1) ? REPEATS : []).map(({ id, cell }) => ({
      name: say(`evaluate.metric.name.${id}`),
      cell,
    })),
  ]
}

const REPEATS = [
  { id: 'any', cell: ({ repeats }: Evaluation) => repeats.any },
  { id: 'every', cell: ({ repeats }: Evaluation) => repeats.every },
  {
    id: 'spread',
    cell: ({ repeats: { spread } }: Evaluation) => ({ value: spread, low: spread, high: spread }),
  },
] as const

/** A table with a row per metric and a column per strategy, since there are more metrics than strategies. */
export function markdownTable(messages: Messages, measured: Measured): string {
  const { evaluations } = measured
  const rows = columnsOf(messages, measured)
    .filter(({ cell, always }) => always || evaluations.some((each) => cell(each)))
    .map(({ name, cell, digits }) => [
      name,
      ...evaluations.map((each) => measureWords(messages, cell(each), digits)),
    ])
  const header = [messages.say('evaluate.lookingColumn'), ...evaluations.map(({ strategy }) => strategy)]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** What a simulation can and cannot say. */
const LIMITS = ['scenes', 'errors', 'can', 'cannot', 'closer', 'alike'] as const

/** The whole page: title, table, and what the figures mean. */
export function markdownPage(messages: Messages, measured: Measured, command: string): string {
  const { say } = messages
  const { simulated, photos, things } = measured
  return [
    `# ${say('evaluate.title', { simulated, photos, things })}`,
    simulated ? say('evaluate.simulated') : '',
    `${say('evaluate.writtenBy')}\n\n\`\`\`sh\n${command}\n\`\`\``,
    markdownTable(messages, measured),
    say('evaluate.intervals'),
    `![${say('evaluate.chart.byLooks', { simulated })}](${CHART_FILES.byLooks})`,
    `![${say('evaluate.chart.byTokens', { simulated })}](${CHART_FILES.byTokens})`,
    ...(simulated
      ? [
          `## ${say('evaluate.limitsTitle')}`,
          LIMITS.map((limit) => `- ${say(`evaluate.limits.${limit}`)}`).join('\n'),
        ]
      : []),
    `## ${say('evaluate.metrics')}`,
    metricLines(messages)
      .map((each) => `- ${each}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** One row per strategy and metric: value and interval as plain numbers. */
export function csvTable(messages: Messages, measured: Measured): string {
  const rows = measured.evaluations.flatMap((evaluation) =>
    columnsOf(messages, measured).flatMap(({ name, cell }) => {
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

const CHARTED = ['pointInBox', 'f1', 'labels', 'duplicates'] as const

/** Of several efforts, a line each for what they are compared by: places, and the verdicts they are to spare looks for. */
function chartedOf({ say }: Messages, evaluations: readonly Evaluation[]): readonly Charted[] {
  const charted = CHARTED.map(
    (id): Charted => ({ name: say(`evaluate.metric.name.${id}`), cell: ({ measures }) => measures[id] }),
  )
  const efforts = [...new Set(evaluations.flatMap(({ effort }) => effort ?? []))]
  if (efforts.length < 2) return charted
  const [places] = charted
  const verdicts = Object.keys(evaluations[0]?.verdicts ?? {}).map(
    (id): Charted => ({ name: say('evaluate.verdicts'), cell: (each) => each.verdicts[id] }),
  )
  return efforts.flatMap((effort) =>
    [places, verdicts[0]].flatMap((one): readonly Charted[] => {
      if (!one) return []
      const cell: Charted['cell'] = (each) => (each.effort === effort ? one.cell(each) : undefined)
      return [{ name: say('evaluate.withEffort', { metric: one.name, effort }), cell }]
    }),
  )
}

/** Accuracy against looks, and against tokens, as SVG. */
export function charts(
  messages: Messages,
  measured: Measured,
): { readonly byLooks: string; readonly byTokens: string } {
  const { say } = messages
  const { simulated, photos, things, evaluations } = measured
  const series = (x: (evaluation: Evaluation) => number | undefined): readonly ChartSeries[] =>
    chartedOf(messages, evaluations).map(({ name, cell }) => ({
      name,
      points: evaluations.flatMap((each) => {
        const [at, measure] = [x(each), cell(each)]
        return at !== undefined && at > 0 && measure
          ? [{ x: at, y: measure.value, low: measure.low, high: measure.high }]
          : []
      }),
    }))
  const note = say('evaluate.chart.note', { photos, things, simulated })
  const y = say('evaluate.chart.share')
  return {
    byLooks: lineChart(
      messages,
      { title: say('evaluate.chart.byLooks', { simulated }), x: say('evaluate.chart.looks'), y, note },
      series(({ looks }) => looks),
    ),
    byTokens: lineChart(
      messages,
      { title: say('evaluate.chart.byTokens', { simulated }), x: say('evaluate.chart.tokens'), y, note },
      series(({ measures }) => measures.tokens?.value),
    ),
  }
}

/** "81.3% (70.0% – 90.0%)": a share, unless it is told to how many digits a figure is written. */
function measureWords({ number, range }: Messages, measure: Measure, digits?: number): string {
  if (!measure) return '–'
  const { value, low, high } = measure
  const options = {
    style: digits === undefined ? 'percent' : 'decimal',
    minimumFractionDigits: digits ?? 1,
    maximumFractionDigits: digits ?? 1,
    useGrouping: 'min2',
  } as const
  return low === high ? number(value, options) : `${number(value, options)} (${range(low, high, options)})`
}
