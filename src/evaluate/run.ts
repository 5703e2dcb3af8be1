import { collect } from '../core/analysis/collect-looks.ts'
import type { Judge } from '../core/analysis/judge.ts'
import type { Effort, VisionClient } from '../core/analysis/look.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { select } from '../core/analysis/select.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { type Fraction, type Measure, measure, ratio, summed } from './intervals.ts'
import { judgeTruth } from './judged-truth.ts'
import { METRIC_IDS, type MetricId } from './metric-ids.ts'
import { type Scores, scoreOutcome } from './metrics.ts'
import { outcomeOf } from './outcome.ts'
import { certainItems, type Truth } from './truth.ts'

/** A photo, and what is really in it. */
export type Case = { readonly photo: Photo; readonly truth: Truth }

/** A way of looking. `client` makes a new client for every run, so that nothing is remembered. */
export type Strategy = {
  readonly name: string
  readonly looks: number
  /** Given if several are compared. */
  readonly effort?: Effort
  client(run: number): VisionClient
}

export type Evaluation = {
  readonly strategy: string
  readonly looks: number
  readonly effort?: Effort
  readonly photos: number
  readonly runs: number
  readonly measures: Readonly<Record<MetricId, Measure>>
  /** By profile id: the share of verdicts that agree with those on the truth. */
  readonly verdicts: Readonly<Record<string, Measure>>
  /** Over the runs of each photo: objects with a dot in any run, in every run, and the spread of point-in-box. */
  readonly repeats: { readonly any: Measure; readonly every: Measure; readonly spread: number }
  readonly failures: number
}

export type EvaluateOptions = {
  readonly cases: readonly Case[]
  readonly profiles: readonly HealthProfile[]
  readonly foods: FoodTable
  readonly judge: Judge
  /** How often each photo is looked at. */
  readonly runs: number
  /** Milliseconds from an arbitrary start. */
  now(): number
  readonly signal: AbortSignal
}

/** Looks at every photo `runs` times with one strategy, and measures the results. */
export async function evaluate(strategy: Strategy, options: EvaluateOptions): Promise<Evaluation> {
  const { cases, profiles, foods, judge, runs, signal } = options
  const scored: (readonly Scores[])[] = []
  let failures = 0
  for (const { photo, truth } of cases) {
    const judged = judgeTruth(truth, profiles, foods, judge)
    const scores: Scores[] = []
    for (let run = 0; run < runs && !signal.aborted; run += 1) {
      const started = options.now()
      const looked = await collect(photo, strategy.client(run).look({ photo }, signal))
      const rows = select(looked.analysis, profiles, foods, judge)
      const outcome = outcomeOf(rows, looked, options.now() - started)
      if (outcome.failed) failures += 1
      scores.push(scoreOutcome(truth, judged, outcome, profiles, foods))
    }
    scored.push(scores)
  }
  const over = (key: string, fraction: (scores: Scores) => Fraction) => {
    const photos = scored.map((scores) => summed(scores.map(fraction)))
    return measure(photos, key)
  }
  return {
    strategy: strategy.name,
    looks: strategy.looks,
    ...(strategy.effort && { effort: strategy.effort }),
    photos: cases.length,
    runs,
    measures: Object.fromEntries(
      METRIC_IDS.map((id) => [id, over(id, (scores) => scores[id])]),
    ) as Evaluation['measures'],
    verdicts: Object.fromEntries(
      profiles.map(({ id }, i) => [id, over(id, ({ verdicts }) => verdicts[i] as Fraction)]),
    ),
    repeats: repeatsOf(cases, scored, runs),
    failures,
  }
}

function repeatsOf(
  cases: readonly Case[],
  scored: readonly (readonly Scores[])[],
  runs: number,
): Evaluation['repeats'] {
  const hits = cases.map(({ truth }, i) =>
    certainItems(truth).map(
      ({ id }) => (scored[i] ?? []).filter(({ pointedAt }) => pointedAt.has(id)).length,
    ),
  )
  const share = (key: string, holds: (hits: number) => boolean) => {
    const photos = hits.map((each) => ({ part: each.filter(holds).length, whole: each.length }))
    return measure(photos, key)
  }
  const byRun = Array.from({ length: runs }, (_, run) =>
    ratio(scored.flatMap((scores) => scores[run]?.pointInBox ?? [])),
  )
  return {
    any: share('any', (hits) => hits > 0),
    every: share('every', (hits) => hits === runs),
    spread: standardDeviation(byRun),
  }
}

function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
