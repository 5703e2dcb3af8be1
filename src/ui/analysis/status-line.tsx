import { useEffect, useState } from 'react'
import { cutShort, isAsked, isUnderWay, passedOver, statusOf } from '../../app/photo-looks.ts'
import type { AppState } from '../../app/state.ts'
import { allRemembered, analysesByPhoto } from '../../core/analysis/by-photo.ts'
import type { Analysis } from '../../core/analysis/document.ts'
import { idleTimeoutMs } from '../../core/analysis/idle-timeouts.ts'
import type { LookStage } from '../../core/analysis/look.ts'
import { SAMPLE_MODEL } from '../../core/analysis/sent-looks.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { BAR, STAGES, START, STATUS, TROUBLE } from '../../wording/en/app.ts'
import { PHOTOS } from '../../wording/en/photos.ts'
import { limitSentence, lookupsFailedSentence, MEMORY, METER } from '../../wording/en/seeing.ts'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { useThrottled } from '../use-throttled.ts'
import { PassedOver } from './passed-over.tsx'

/** Readers are told no more often than this, ms. */
const TELL_EVERY = 2_000
/** A silence longer than this, ms, is worth a word. */
const SILENCE = 15_000

/** How the look stands, with a way to stop it. Readers hear it every two seconds at most. */
export function StatusLine() {
  const app = useApp()
  const state = useAppState((all) => all)
  const count = useRows().length
  const status = statusOf(state)
  const isLooking = status === 'looking'
  const seconds = useSeconds(isLooking)
  const silence = useSilence(state)
  const words = headline(state, count)
  const told = useThrottled(silence ? `${words}. ${silence}` : words, TELL_EVERY)
  const facts = [...factsOf(state, count, seconds), ...(silence ? [silence] : [])]
  // Guidance has the word then.
  if (status === 'idle' && count === 0) return null
  return (
    <div className="status" data-status={status}>
      <div className="status-line">
        <div className="status-words">
          <h2 className="status-headline" tabIndex={-1}>
            {words}
          </h2>
          {facts.length > 0 && <p className="status-facts">{facts.join(' · ')}</p>}
        </div>
        {isLooking && (
          <button type="button" className="button button-small" onClick={app.stop}>
            {STATUS.cancel}
          </button>
        )}
        <AskAgain />
        {isSample(state) && <span className="tag">{START.preparedSample}</span>}
      </div>
      <PassedOver />
      {isLooking && <Progress share={shareOf(state)} />}
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </div>
  )
}

/** After Stop, or where the model's answer was cut short or a lookup failed. What was found stays. */
function AskAgain() {
  const app = useApp()
  const status = useAppState(statusOf)
  const asked = useAppState(isAsked)
  const truncated = useAppState((state) => cutShort(state).length > 0)
  const unlooked = useAppState((state) => state.analysis?.lookupsFailed !== undefined)
  const remembered = useAppState(({ analysis }) => analysis !== undefined && allRemembered(analysis))
  const incomplete = status === 'done' && (truncated || unlooked)
  const words = status === 'stopped' ? BAR.lookAgain : incomplete && TROUBLE.retry
  if (asked && status === 'done' && remembered && !unlooked) {
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

function headline(state: AppState, count: number): string {
  const status = statusOf(state)
  if (status === 'preparing') return START.preparing
  if (status === 'looking') return STAGES[stageOf(state)]
  if (status === 'failed') return STATUS.failed(count)
  if (status === 'stopped') return STATUS.stopped(count)
  if (status === 'done') return STATUS.done(count)
  return STATUS.byHand(count)
}

/** Photos side by side are each at a stage of their own: of several it is told that they are looked at, or read. */
function stageOf({ analysis, lookAt }: AppState): LookStage {
  const stage = analysis?.stage?.stage ?? 'preparing'
  const isOne = Object.values(lookAt).filter(isUnderWay).length < 2
  if (isOne || !analysis || stage === 'reading' || analysis.sightings.length === 0) return stage
  return 'looking'
}

function* factsOf(state: AppState, count: number, seconds: number): Generator<string> {
  const { analysis, lookTookMs } = state
  if (!analysis) return
  const status = statusOf(state)
  const { usage } = analysis
  const looking = status === 'looking'
  if (looking) yield STATUS.items(count)
  if (looking) yield* progressOf(state)
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
  if (analysis.lookupsFailed) yield lookupsFailedSentence(analysis.lookupsFailed)
  // After a failure the trouble says it, with what to do.
  if (status === 'done' && cutShort(state).length > 0) yield STATUS.truncated
  yield* apartFacts(state)
}

function* progressOf({ photos, lookAt }: AppState): Generator<string> {
  const asked = photos.flatMap(({ sha256 }) => lookAt[sha256] ?? [])
  if (asked.length > 1) yield PHOTOS.ended(asked.filter((look) => !isUnderWay(look)).length, asked.length)
}

/** What holds of some of the photos only. */
function* apartFacts(state: AppState): Generator<string> {
  const { photos, analysis } = state
  if (photos.length === 1 || !analysis) return
  const numbersOf = (wanted: (photo: PhotoId) => boolean) =>
    photos.flatMap(({ sha256 }, index) => (wanted(sha256) ? [index + 1] : []))
  const remembered = numbersOf((photo) => analysis.remembered?.includes(photo) ?? false)
  const unasked = passedOver(state)
  if (remembered.length > 0 && remembered.length < photos.length) yield PHOTOS.fromMemory(remembered)
  if (unasked.length > 0) yield PHOTOS.notAsked(numbersOf((photo) => unasked.includes(photo)))
}

/** Of several photos side by side, one's share says nothing of the whole. */
function shareOf({ analysis, lookAt }: AppState): number | undefined {
  const underWay = Object.values(lookAt).filter(isUnderWay)
  return underWay.length > 1 ? undefined : analysis?.stage?.share
}

/** Opened as a sample, or a report saved of one. */
function isSample({ sample, analysis }: AppState): boolean {
  return sample !== undefined || (analysis?.looks.some(({ model }) => model === SAMPLE_MODEL) ?? false)
}

/** Answers of each photo's last look that could not be used; the one it was cut off in is told as such. */
function rejectedLast(analysis: Analysis): number {
  const lastLooks = analysesByPhoto(analysis).map(({ looks }) => looks.at(-1)?.id)
  return analysis.rejected.filter(({ lookId, issue }) => lastLooks.includes(lookId) && issue !== 'cut-off')
    .length
}

/** What to say of a model that has said nothing for a while. */
function useSilence({ analysis, lookAt }: AppState): string | undefined {
  const choice = Object.values(lookAt).find(isUnderWay)?.choice
  const family = choice?.kind === 'model' ? choice.family : undefined
  const [silentSince, setSilentSince] = useState<Analysis>()
  useEffect(() => {
    if (!family || !analysis) return
    // Every event makes a new analysis.
    const timer = setTimeout(() => setSilentSince(analysis), SILENCE)
    return () => clearTimeout(timer)
  }, [family, analysis])
  if (!family || !analysis || silentSince !== analysis) return
  return STATUS.silent(analysis.sightings.length, idleTimeoutMs(family))
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
