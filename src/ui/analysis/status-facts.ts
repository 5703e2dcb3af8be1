import { cutShort, passedOver, statusOf } from '../../app/photo-looks.ts'
import type { AppState } from '../../app/state.ts'
import { analysesByPhoto } from '../../core/analysis/by-photo.ts'
import type { Analysis } from '../../core/analysis/document.ts'
import type { LookStage, Usage } from '../../core/analysis/look.ts'
import { allRemembered, isUnderWay, lookupsFailed, type PhotoRun } from '../../core/analysis/run.ts'
import { SAMPLE_MODEL } from '../../core/analysis/sent-looks.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import type { Messages } from '../../messages/messages.ts'

type Looked = Pick<AppState, 'analysis' | 'run' | 'photos' | 'preparing'>

/** How the look stands, in a few words. */
export function headline({ say }: Messages, state: Looked, count: number): string {
  const status = statusOf(state)
  if (status === 'preparing') return say('app.open.preparing')
  if (status === 'looking') return say(`analysis.status.stage.${stageOf(state)}`)
  if (status === 'failed') return say('analysis.status.failed', { count })
  if (status === 'stopped') return say('analysis.status.stopped', { count })
  if (status === 'done') return say('analysis.status.done', { count })
  return say('analysis.status.byHand', { count })
}

/** Photos side by side are each at a stage of their own: of several it is told that they are looked at, or read. */
function stageOf({ analysis, run }: Looked): LookStage {
  const stages = underWay(run.photos).map(({ stage }) => stage?.stage ?? 'preparing')
  const [only = 'preparing', ...others] = stages
  if (others.length === 0) return only
  if (stages.includes('reading')) return 'reading'
  return stages.some((stage) => stage !== 'preparing') || analysis?.sightings.length ? 'looking' : 'preparing'
}

function underWay(photos: Looked['run']['photos']): readonly PhotoRun[] {
  return Object.values(photos).filter(isUnderWay)
}

/** What there is to know of the look beside its items. `seconds`: how long it has been at work. */
export function* factsOf(
  messages: Messages,
  state: Looked,
  count: number,
  seconds: number,
): Generator<string> {
  const { say } = messages
  const { analysis, run } = state
  if (!analysis) return
  const status = statusOf(state)
  const { usage } = analysis
  const looking = status === 'looking'
  if (looking) yield say('analysis.status.items', { count })
  if (looking) yield* progressOf(messages, state)
  if (allRemembered({ analysis, run })) yield say('analysis.status.fromMemory')
  else {
    const took = looking ? seconds : (run.tookMs ?? usage.elapsedMs) / 1000
    if (looking || usage.elapsedMs > 0) yield secondsWords(messages, took)
    if (usage.inputTokens + usage.outputTokens > 0) yield tokensWords(messages, usage)
    if (usage.costUsd !== undefined) yield costWords(messages, usage.costUsd)
  }
  if (looking) return
  const unusable = rejectedLast(analysis)
  if (unusable > 0) yield say('analysis.status.rejected', { count: unusable })
  if (Object.values(run.photos).some(({ settled }) => settled)) yield say('analysis.status.settled')
  for (const limit of analysis.limits ?? []) yield say(`analysis.status.limit.${limit}`)
  const notLookedUp = lookupsFailed(run)
  if (notLookedUp > 0) yield say('analysis.status.lookupsFailed', { count: notLookedUp })
  // After a failure the trouble says it, with what to do.
  if (status === 'done' && cutShort(state).length > 0) yield say('analysis.status.truncated')
  yield* apartFacts(messages, state)
}

function* progressOf({ say }: Messages, { run }: Looked): Generator<string> {
  const asked = Object.values(run.photos)
  if (asked.length < 2) return
  const done = asked.filter((look) => !isUnderWay(look)).length
  yield say('analysis.status.photosDone', { done, of: asked.length })
}

/** What holds of some of the photos only. */
function* apartFacts({ say, list }: Messages, state: Looked): Generator<string> {
  const { photos, run } = state
  if (photos.length === 1) return
  const numbersOf = (wanted: (photo: PhotoId) => boolean) =>
    photos.flatMap(({ sha256 }, index) => (wanted(sha256) ? [index + 1] : []))
  const named = (numbers: readonly number[]) => ({
    count: numbers.length,
    numbers: list(numbers.map(String)),
  })
  const remembered = numbersOf((photo) => run.photos[photo]?.remembered ?? false)
  const unasked = passedOver(state)
  if (remembered.length > 0 && remembered.length < photos.length) {
    yield say('analysis.status.photosFromMemory', named(remembered))
  }
  if (unasked.length === 0) return
  yield say('analysis.status.photosNotLookedAt', named(numbersOf((photo) => unasked.includes(photo))))
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

/** To a tenth below ten: "1.5 s". */
function secondsWords({ say, number }: Messages, seconds: number): string {
  const digits = seconds < 10 ? 1 : 0
  const words = number(seconds, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return say('analysis.status.seconds', { seconds: words })
}

function tokensWords({ say }: Messages, { inputTokens, outputTokens, reasoningTokens }: Usage): string {
  const tokens = { input: inputTokens, output: outputTokens }
  return reasoningTokens
    ? say('analysis.status.tokensThought', { ...tokens, thought: reasoningTokens })
    : say('analysis.status.tokens', tokens)
}

/** By list price, in US dollars. */
function costWords({ say, number }: Messages, usd: number): string {
  const digits = usd < 0.1 ? 4 : 2
  const cost = number(usd, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return say('analysis.status.cost', { cost })
}
