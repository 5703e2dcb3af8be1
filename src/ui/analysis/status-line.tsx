import { useEffect, useState } from 'react'
import type { AppState } from '../../app/state.ts'
import type { Analysis } from '../../core/analysis/analysis.ts'
import { allRemembered } from '../../core/analysis/by-photo.ts'
import { patienceMs } from '../../core/analysis/patience.ts'
import { SAMPLE_MODEL } from '../../core/analysis/sent-looks.ts'
import { BAR, STAGES, START, STATUS, TROUBLE } from '../../wording/en/app.ts'
import { limitSentence, MEMORY, METER } from '../../wording/en/seeing.ts'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { useThrottled } from '../use-throttled.ts'

/** Readers are told no more often than this, ms. */
const TELL_EVERY = 2_000
/** A silence longer than this, ms, is worth a word. */
const SILENCE = 15_000

/** How the look stands, with a way to stop it. Readers hear it every two seconds at most. */
export function StatusLine() {
  const app = useApp()
  const state = useAppState((all) => all)
  const count = useRows().length
  const seconds = useSeconds(state.status === 'looking')
  const silence = useSilence(state)
  const words = headline(state, count)
  const told = useThrottled(silence ? `${words}. ${silence}` : words, TELL_EVERY)
  const facts = [...factsOf(state, count, seconds), ...(silence ? [silence] : [])]
  // Guidance has the word then.
  if (state.status === 'idle' && count === 0) return null
  return (
    <div className="status" data-status={state.status}>
      <div className="status-line">
        <div className="status-words">
          <h2 className="status-headline" tabIndex={-1}>
            {words}
          </h2>
          {facts.length > 0 && <p className="status-facts">{facts.join(' · ')}</p>}
        </div>
        {state.status === 'looking' && (
          <button type="button" className="button button-small" onClick={app.stop}>
            {STATUS.cancel}
          </button>
        )}
        <AskAgain />
        {isSample(state) && <span className="tag">{START.preparedSample}</span>}
      </div>
      {state.status === 'looking' && <Progress share={state.analysis?.stage?.share} />}
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </div>
  )
}

/** After Stop, or where the model's answer was cut short. What was found stays. */
function AskAgain() {
  const app = useApp()
  const status = useAppState((state) => state.status)
  const asked = useAppState((state) => state.lastChoice !== undefined)
  const truncated = useAppState((state) => isCutShort(state.analysis))
  const remembered = useAppState(({ analysis }) => analysis !== undefined && allRemembered(analysis))
  const words = status === 'stopped' ? BAR.lookAgain : status === 'done' && truncated && TROUBLE.retry
  if (asked && status === 'done' && remembered) {
    return (
      <button type="button" className="button button-small" onClick={() => void app.lookAgain()}>
        <Icon name="again" /> {MEMORY.again}
      </button>
    )
  }
  if (!asked || !words) return null
  return (
    <button type="button" className="button button-small" onClick={() => void app.retry()}>
      <Icon name="again" /> {words}
    </button>
  )
}

function Progress({ share }: { readonly share: number | undefined }) {
  return share === undefined ? (
    <div className="progress" data-running="" />
  ) : (
    <div className="progress">
      <div style={{ width: `${Math.min(1, share) * 100}%` }} />
    </div>
  )
}

function headline({ status, analysis, lastChoice }: AppState, count: number): string {
  if (status === 'preparing') return START.preparing
  if (status === 'looking') return STAGES[analysis?.stage?.stage ?? 'preparing']
  if (status === 'failed') return STATUS.failed(count)
  if (status === 'stopped') return STATUS.stopped(count)
  if (status === 'done') return STATUS.done(count)
  return lastChoice ? STATUS.done(count) : STATUS.byHand(count)
}

function* factsOf(
  { status, analysis, lookTookMs }: AppState,
  count: number,
  seconds: number,
): Generator<string> {
  if (!analysis) return
  const { usage } = analysis
  const looking = status === 'looking'
  if (looking) yield STATUS.items(count)
  if (allRemembered(analysis)) yield MEMORY.from
  else {
    const took = looking ? seconds : (lookTookMs ?? usage.elapsedMs) / 1000
    if (looking || usage.elapsedMs > 0) yield STATUS.seconds(took)
    if (usage.inputTokens + usage.outputTokens > 0) yield METER.tokens(usage)
    if (usage.costUsd !== undefined) yield METER.cost(usage.costUsd)
  }
  if (looking) return
  const unusable = rejectedLast(analysis)
  if (unusable > 0) yield STATUS.rejected(unusable)
  if (analysis.settled) yield MEMORY.settled
  for (const limit of analysis.limits ?? []) yield limitSentence(limit)
  // After a failure the trouble says it, with what to do.
  if (status === 'done' && isCutShort(analysis)) yield STATUS.truncated
}

/** Opened as a sample, or a report saved of one. */
function isSample({ sample, analysis }: AppState): boolean {
  return sample !== undefined || (analysis?.looks.some(({ model }) => model === SAMPLE_MODEL) ?? false)
}

/** The last look's answer broke off, and not because it was ended on purpose. */
function isCutShort(analysis: Analysis | undefined): boolean {
  if (!analysis || analysis.settled || analysis.limits) return false
  return analysis.looks.at(-1)?.truncated ?? false
}

/** Answers of the last look that could not be used; the one it was cut off in is told as such. */
function rejectedLast({ looks, rejected }: Analysis): number {
  const last = looks.at(-1)
  return rejected.filter(({ lookId, issue }) => lookId === last?.id && issue !== 'cut-off').length
}

/** What to say of a model that has said nothing for a while. */
function useSilence({ status, analysis, lastChoice }: AppState): string | undefined {
  const family = status === 'looking' && lastChoice?.kind === 'model' ? lastChoice.family : undefined
  const [silentSince, setSilentSince] = useState<Analysis>()
  useEffect(() => {
    if (!family || !analysis) return
    // Every event makes a new analysis.
    const timer = setTimeout(() => setSilentSince(analysis), SILENCE)
    return () => clearTimeout(timer)
  }, [family, analysis])
  if (!family || !analysis || silentSince !== analysis) return
  return STATUS.silent(analysis.sightings.length, patienceMs(family))
}

/** Seconds since it began to run. */
function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!running) return
    const began = performance.now()
    setSeconds(0)
    const timer = setInterval(() => setSeconds((performance.now() - began) / 1000), 200)
    return () => clearInterval(timer)
  }, [running])
  return seconds
}
