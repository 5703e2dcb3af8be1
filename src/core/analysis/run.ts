import type { Failure } from '../terms/failure.ts'
import type { PhotoId } from '../terms/ids.ts'
import { photoOfLook } from './by-photo.ts'
import type { Analysis, AnalysisAction, PhotoFacts } from './document.ts'
import type { LookEvent, LookStage } from './look.ts'
import type { ClientChoice } from './ports.ts'
import { emptyAnalysis, reduce } from './reduce.ts'

/** How looking goes, or went: beside the document, never saved and never in a report. */
export type Run = {
  /** None for a photo that nobody was asked about yet. */
  readonly photos: Readonly<Record<PhotoId, PhotoRun>>
  /** When the looking began that is under way, or was last; ms from some fixed moment. */
  readonly startedAt?: number
  /** How long looking last took, ms; photos side by side took that together. */
  readonly tookMs?: number
}

/** How the last look at a photo goes or went, however many a model took for it. */
export type PhotoRun = {
  /** `waiting`: the device reads another photo first. */
  readonly state: 'waiting' | 'looking' | 'done' | 'failed' | 'stopped'
  /** Who was asked, and is asked again on Retry; absent where a report tells of it. */
  readonly choice?: ClientChoice
  /** Only while it is under way. */
  readonly stage?: { readonly stage: LookStage; readonly share?: number }
  /** Why it failed, as told first. */
  readonly failure?: Failure
  /** It ended early, since verdicts had settled. */
  readonly settled?: true
  /** Told from memory alone: nobody was asked. */
  readonly remembered?: true
  /** Products and foods that could not be looked up. */
  readonly lookupsFailed?: number
}

/** A document with the run beside it. */
export type AnalysisState = { readonly analysis: Analysis; readonly run: Run }

export const NOT_RUN: Run = { photos: {} }

export function newAnalysis(photo: PhotoFacts): AnalysisState {
  return { analysis: emptyAnalysis(photo), run: NOT_RUN }
}

/** Document and run after these actions: whoever keeps both changes them through this. */
export function advance(state: AnalysisState, ...actions: readonly AnalysisAction[]): AnalysisState {
  return actions.reduce<AnalysisState>(
    ({ analysis, run }, action) => ({
      analysis: reduce(analysis, action),
      run: reduceRun(run, action, analysis),
    }),
    state,
  )
}

/** The next run. `before` is the document that the action has not reached yet. */
export function reduceRun(run: Run, action: AnalysisAction, before: Analysis): Run {
  switch (action.type) {
    case 'asked': {
      const { photos, choice, waiting, at } = action
      const asked: PhotoRun = { state: waiting ? 'waiting' : 'looking', choice }
      const all = { ...run.photos, ...Object.fromEntries(photos.map((photo) => [photo, asked])) }
      return isAnyUnderWay(run) ? { ...run, photos: all } : { startedAt: at, photos: all }
    }
    case 'begun':
      return run.photos[action.photo]?.state === 'waiting'
        ? withPhoto(run, action.photo, { state: 'looking' })
        : run
    case 'over': {
      const { photo, failed, at } = action
      const state = failed || run.photos[photo]?.failure ? 'failed' : 'done'
      return timed(ended(run, photo, state), at)
    }
    case 'stopped': {
      const stopped = Object.keys(run.photos).filter(
        (photo) => isUnderWay(run.photos[photo]) && (action.photo ?? photo) === photo,
      )
      if (stopped.length === 0) return run
      return timed(
        stopped.reduce((all, photo) => ended(all, photo, 'stopped'), run),
        action.at,
      )
    }
    case 'remove-photo': {
      if (before.photos.length === 1) return run
      const { [action.photo]: _, ...photos } = run.photos
      return { ...run, photos }
    }
    case 'stage':
    case 'failure':
    case 'settled':
    case 'remembered':
    case 'lookup-failed': {
      const photo = action.photo ?? before.photos[0].sha256
      const change = told(action, run.photos[photo], () =>
        before.looks.some((look) => photoOfLook(before, look) === photo),
      )
      return change ? withPhoto(run, photo, change) : run
    }
    default:
      return run
  }
}

/** What an event changes in the run of its photo, if anything. */
function told(
  event: LookEvent,
  known: PhotoRun | undefined,
  wasLookedAt: () => boolean,
): Partial<PhotoRun> | undefined {
  switch (event.type) {
    case 'stage': {
      const { stage, share } = event
      return { stage: share === undefined ? { stage } : { stage, share } }
    }
    case 'failure':
      return event.partial || known?.failure ? undefined : { failure: event.failure }
    case 'settled':
      return { settled: true }
    case 'lookup-failed':
      return { lookupsFailed: (known?.lookupsFailed ?? 0) + event.lookups }
    case 'remembered':
      return wasLookedAt() ? undefined : { remembered: true }
    default:
      return undefined
  }
}

export function isUnderWay(photo: PhotoRun | undefined): boolean {
  return photo?.state === 'looking' || photo?.state === 'waiting'
}

/** Why looks failed, photo by photo; not those of one look among several that went well. */
export function failuresOf({ photos }: Run): readonly Failure[] {
  return Object.values(photos).flatMap(({ failure }) => failure ?? [])
}

/** Products and foods that could not be looked up in any of the photos. */
export function lookupsFailed({ photos }: Run): number {
  return Object.values(photos).reduce((sum, photo) => sum + (photo.lookupsFailed ?? 0), 0)
}

/** Whether nobody was asked about any of the photos. */
export function allRemembered({ analysis, run }: AnalysisState): boolean {
  return analysis.photos.every(({ sha256 }) => run.photos[sha256]?.remembered)
}

function isAnyUnderWay({ photos }: Run): boolean {
  return Object.values(photos).some(isUnderWay)
}

function withPhoto(run: Run, photo: PhotoId, change: Partial<PhotoRun>): Run {
  return { ...run, photos: { ...run.photos, [photo]: { state: 'looking', ...run.photos[photo], ...change } } }
}

function ended(run: Run, photo: PhotoId, state: PhotoRun['state']): Run {
  const { stage: _, ...rest } = run.photos[photo] ?? {}
  return { ...run, photos: { ...run.photos, [photo]: { ...rest, state } } }
}

/** Once nothing is under way any more: how long it took. */
function timed(run: Run, at: number | undefined): Run {
  if (at === undefined || run.startedAt === undefined || isAnyUnderWay(run)) return run
  return { ...run, tookMs: at - run.startedAt }
}
