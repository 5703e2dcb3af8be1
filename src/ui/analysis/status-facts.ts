import { cutShort, idsOf, passedOver, statusOf } from '../../app/photo-looks.ts'
import type { AppState } from '../../app/state.ts'
import { analysesByPhoto } from '../../core/analysis/by-photo.ts'
import type { Analysis } from '../../core/analysis/document.ts'
import type { LookStage } from '../../core/analysis/look.ts'
import {
  allRemembered,
  isUnderWay,
  linesLeftOut,
  linesUnread,
  lookupsFailed,
  notMenus,
  type PhotoRun,
} from '../../core/analysis/run.ts'
import { SAMPLE_MODEL } from '../../core/analysis/sent-looks.ts'
import type { Detection } from '../../core/fusion/detection.ts'
import type { Messages } from '../../messages/messages.ts'
import { leftOutFacts, notMenuFacts } from '../../messages/page-facts.ts'
import { costWords, secondsWords, tokensWords } from '../../messages/usage.ts'
import { numbered } from '../photo-numbers.ts'

type Looked = Pick<AppState, 'analysis' | 'run' | 'photos' | 'preparing'>

export function headline({ say }: Messages, state: Looked, count: number): string {
  const status = statusOf(state)
  if (status === 'preparing') return say('app.open.preparing')
  if (status === 'looking') {
    const stage = stageOf(state)
    return stage === 'preparing' && isReading(state)
      ? say('analysis.status.findingLines')
      : say(`analysis.status.stage.${stage}`)
  }
  return say(`analysis.status.${status === 'idle' ? 'byHand' : status}`, { count })
}

/** Photos side by side are each at a stage of their own: of several it is told that they are looked at, or read. */
function stageOf({ analysis, run }: Looked): LookStage {
  const stages = underWay(run.photos).map(({ stage }) => stage?.stage ?? 'preparing')
  const [only = 'preparing', ...others] = stages
  if (others.length === 0) return only
  // What holds one up is worth a word, also where others go on.
  if (stages.includes('reconnecting')) return 'reconnecting'
  if (stages.includes('reading')) return 'reading'
  return stages.some((stage) => stage !== 'preparing') || analysis?.sightings.length ? 'looking' : 'preparing'
}

function underWay(photos: Looked['run']['photos']): readonly PhotoRun[] {
  return Object.values(photos).filter(isUnderWay)
}

/** What a person should know of the look at a glance: how far it is, and what was not read, placed or understood. */
export function* openFacts(
  messages: Messages,
  state: Looked,
  count: number,
  seconds: number,
): Generator<string> {
  const { say } = messages
  const { analysis, run } = state
  if (!analysis) return
  const status = statusOf(state)
  if (status === 'looking') {
    // A menu is understood once all of it is read: until then it is the lines that tell how far it is.
    if (count > 0 || !isReading(state)) yield say('analysis.status.items', { count })
    yield* progressOf(messages, state)
    yield secondsWords(messages, seconds)
    return
  }
  yield* fellOverFacts(messages, state)
  const unusable = rejectedLast(analysis)
  if (unusable > 0) yield say('analysis.status.rejected', { count: unusable })
  for (const limit of analysis.limits ?? []) yield say(`analysis.status.limit.${limit}`)
  const notLookedUp = lookupsFailed(run)
  if (notLookedUp > 0) yield say('analysis.status.lookupsFailed', { count: notLookedUp })
  const unread = linesUnread(run)
  if (unread > 0) yield say('analysis.status.unread', { count: unread })
  const left = linesLeftOut(run).length
  if (left > 0) yield say('analysis.status.leftOutShort', { count: left })
  if (Object.values(run.photos).some(({ placingFailed }) => placingFailed))
    yield say('analysis.status.notPlaced')
  yield* notMenuFacts(messages, run)
  if (isReadOffPacks(state)) yield say('analysis.status.onlyWords')
  // After a failure the trouble says it, with what to do.
  if (status === 'done' && cutShort(state).length > 0) yield say('analysis.status.truncated')
  const unasked = passedOver(state)
  if (state.photos.length > 1 && unasked.length > 0)
    yield say('analysis.status.photosNotLookedAt', numbered(messages, state.photos, unasked))
}

/** How the look went, for whoever asks: where it came from, what it took, what was left out. */
export function* detailsOf(messages: Messages, state: Looked): Generator<string> {
  const { say } = messages
  const { analysis, run } = state
  if (!analysis) return
  const isLooking = statusOf(state) === 'looking'
  const { usage } = analysis
  if (allRemembered({ analysis, run })) yield say('analysis.status.fromMemory')
  else {
    if (!isLooking && usage.elapsedMs > 0)
      yield secondsWords(messages, (run.tookMs ?? usage.elapsedMs) / 1000)
    if (usage.inputTokens + usage.outputTokens > 0) yield tokensWords(messages, usage)
    if (usage.costUsd !== undefined) yield costWords(messages, usage.costUsd)
  }
  if (isLooking) return
  if (Object.values(run.photos).some(({ settled }) => settled)) yield say('analysis.status.settled')
  yield* rememberedFacts(messages, state)
  yield* leftOutFacts(messages, run)
}

function* progressOf({ say }: Messages, { run }: Looked): Generator<string> {
  const asked = Object.values(run.photos)
  const looked = asked.filter(isUnderWay)
  const [only, ...others] = looked
  if (asked.length > 1)
    yield say('analysis.status.photosDone', { done: asked.length - looked.length, of: asked.length })
  if (!only || others.length > 0) return
  if (only.stage?.place !== undefined) yield say('analysis.status.place', { place: only.stage.place })
  if (only.choice?.kind !== 'reader') return
  const lines = only.stage?.lines
  yield lines ? say('analysis.status.linesRead', lines) : say('analysis.status.mayTakeAMinute')
}

/** Who was asked in whose place, each once. */
function* fellOverFacts({ say }: Messages, { run }: Looked): Generator<string> {
  const all = Object.values(run.photos).flatMap(({ fellOver }) => fellOver ?? [])
  const told = all.map(({ asked, instead, why: { code } }) => {
    const why =
      code === 'rate-limited'
        ? 'limited'
        : code === 'offline' || code === 'timeout' || code === 'resting'
          ? code
          : 'other'
    return say('analysis.status.fellOver', { asked, instead, why })
  })
  yield* new Set(told)
}

/** Whether it is this device that reads what is looked at now. */
function isReading({ run }: Looked): boolean {
  const looked = underWay(run.photos)
  return looked.length > 0 && looked.every(({ choice }) => choice?.kind === 'reader')
}

/** The device read it, and found packs or nothing: what carries no words is still to be named. */
function isReadOffPacks({ analysis, run }: Looked): boolean {
  const isRead = Object.values(run.photos).some(({ choice }) => choice?.kind === 'reader')
  const sightings = analysis?.sightings ?? []
  const isPack = ({ amount, panel }: Detection) => amount?.basis === 'package' && !panel
  return isRead && notMenus(run).length === 0 && (sightings.length === 0 || sightings.some(isPack))
}

/** Which of several photos were known from before. */
function* rememberedFacts(messages: Messages, { photos, run }: Looked): Generator<string> {
  const remembered = idsOf(photos).filter((photo) => run.photos[photo]?.remembered)
  if (remembered.length > 0 && remembered.length < photos.length)
    yield messages.say('analysis.status.photosFromMemory', numbered(messages, photos, remembered))
}

/** Of several photos side by side, one's share says nothing of the whole. */
export function shareOf({ run }: Pick<AppState, 'run'>): number | undefined {
  const [only, ...others] = underWay(run.photos)
  return others.length > 0 ? undefined : only?.stage?.share
}

/** Opened as a sample, or a report saved of one. */
export function isSample({ sample, analysis }: Pick<AppState, 'sample' | 'analysis'>): boolean {
  return sample !== undefined || (analysis?.looks.some(({ model }) => model === SAMPLE_MODEL) ?? false)
}

/** Answers of each photo's last look that could not be used; the one it was cut off in is told as such. */
function rejectedLast(analysis: Analysis): number {
  const lastLooks = analysesByPhoto(analysis).map(({ looks }) => looks.at(-1)?.id)
  return analysis.rejected.filter(({ lookId, issue }) => lastLooks.includes(lookId) && issue !== 'cut-off')
    .length
}
