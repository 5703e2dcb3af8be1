import { isPlacing } from '../fusion/with-places.ts'
import type { Failure } from '../terms/failure.ts'
import type { PhotoId } from '../terms/ids.ts'
import { photoOfLook } from './by-photo.ts'
import type { Analysis, AnalysisAction, PhotoFacts } from './document.ts'
import type { FellOver, NotMenu, Stage } from './look.ts'
import type { ClientChoice } from './ports.ts'
import { emptyAnalysis, reduce } from './reduce.ts'

/** How looking is going, or went. It stands beside the document and is never saved, nor put in a report. */
export type Run = {
  /** No entry for a photo that nobody has been asked about yet. */
  readonly photos: Readonly<Record<PhotoId, PhotoRun>>
  /** When the current or last looking began, in ms from some fixed moment. */
  readonly startedAt?: number
  /** How long it took, in ms, all photos together. */
  readonly tookMs?: number
}

/** The last look at a photo. It is one look here, however many a model took for it. */
export type PhotoRun = {
  /** `waiting`: another photo is being read first. */
  readonly state: 'waiting' | 'looking' | 'done' | 'failed' | 'stopped'
  /** Who was asked, and will be on Retry. Absent if the look comes from a report. */
  readonly choice?: ClientChoice
  /** Only while the look is under way. */
  readonly stage?: Stage
  /** The first reason given for a failure. */
  readonly failure?: Failure
  /** It ended early because verdicts had settled. */
  readonly settled?: true
  /** It came from memory alone; nobody was asked. */
  readonly remembered?: true
  /** How many products and foods could not be looked up. */
  readonly lookupsFailed?: number
  /** How many lines of writing could not be read. */
  readonly linesUnread?: number
  /** Whoever was asked where things are gave no answer, or not every time. */
  readonly placingFailed?: true
  /** What the lines say that were read and left out. */
  readonly linesLeftOut?: readonly string[]
  /** It is a page of writing and no menu. */
  readonly notMenu?: NotMenu
  /** Another model answered than the one that was asked. */
  readonly fellOver?: FellOver
}

/** A document with the run beside it. */
export type AnalysisState = { readonly analysis: Analysis; readonly run: Run }

export const NOT_RUN: Run = { photos: {} }

export function newAnalysis(photo: PhotoFacts): AnalysisState {
  return { analysis: emptyAnalysis(photo), run: NOT_RUN }
}

/** Applies actions to both. Nothing else changes a run. */
export function advance(state: AnalysisState, ...actions: readonly AnalysisAction[]): AnalysisState {
  return actions.reduce<AnalysisState>(
    ({ analysis, run }, action) => ({
      analysis: reduce(analysis, action),
      run: reduceRun(run, action, analysis),
    }),
    state,
  )
}

/** The next run. `before` is the document before the action. */
function reduceRun(run: Run, action: AnalysisAction, before: Analysis): Run {
  const photo = 'photo' in action && typeof action.photo === 'string' ? action.photo : before.photos[0].sha256
  const known = run.photos[photo]
  switch (action.type) {
    case 'asked': {
      const { photos, choice, waiting, at } = action
      const asked: PhotoRun = { state: waiting ? 'waiting' : 'looking', choice }
      const all = { ...run.photos, ...Object.fromEntries(photos.map((photo) => [photo, asked])) }
      return isAnyUnderWay(run) ? { ...run, photos: all } : { startedAt: at, photos: all }
    }
    case 'begun':
      return known?.state === 'waiting' ? withPhoto(run, photo, { state: 'looking' }) : run
    case 'over': {
      const underWay = Object.keys(run.photos).filter((each) => isUnderWay(run.photos[each]))
      const ended = action.photo === undefined ? underWay : [photo]
      const after = ended.reduce((all, each) => withEnd(all, each, action.how), run)
      // How long it took is noted once nothing is under way any more.
      if (action.at === undefined || run.startedAt === undefined || isAnyUnderWay(after)) return after
      return { ...after, tookMs: action.at - run.startedAt }
    }
    case 'remove-photo': {
      if (before.photos.length === 1) return run
      const { [photo]: _, ...photos } = run.photos
      return { ...run, photos }
    }
    case 'stage': {
      const { type: _, photo: __, ...stage } = action
      return withPhoto(run, photo, { stage })
    }
    case 'failure':
      if (isPlacing(action.lookId)) return withPhoto(run, photo, { placingFailed: true })
      return action.partial || known?.failure ? run : withPhoto(run, photo, { failure: action.failure })
    case 'fell-over': {
      const { asked, instead, why } = action
      return withPhoto(run, photo, { fellOver: { asked, instead, why } })
    }
    case 'settled':
      return withPhoto(run, photo, { settled: true })
    case 'lookup-failed':
      return withPhoto(run, photo, { lookupsFailed: (known?.lookupsFailed ?? 0) + action.lookups })
    case 'unread':
      return withPhoto(run, photo, { linesUnread: (known?.linesUnread ?? 0) + action.lines })
    case 'left-out':
      return withPhoto(run, photo, { linesLeftOut: [...(known?.linesLeftOut ?? []), ...action.texts] })
    case 'not-menu':
      return withPhoto(run, photo, { notMenu: action.page })
    case 'remembered': {
      const isKnown = before.looks.some((look) => photoOfLook(before, look) === photo)
      return isKnown ? run : withPhoto(run, photo, { remembered: true })
    }
    default:
      return run
  }
}
export function isUnderWay(photo: PhotoRun | undefined): boolean {
  return photo?.state === 'looking' || photo?.state === 'waiting'
}

/** Why looks failed, one reason a photo. A photo whose look went well in spite of some failures has none. */
export function failuresOf({ photos }: Run): readonly Failure[] {
  return Object.values(photos).flatMap(({ failure }) => failure ?? [])
}

/** How many products and foods could not be looked up, over all photos. */
export function lookupsFailed({ photos }: Run): number {
  return Object.values(photos).reduce((sum, photo) => sum + (photo.lookupsFailed ?? 0), 0)
}

/** How many lines of writing could not be read, over all photos. */
export function linesUnread({ photos }: Run): number {
  return Object.values(photos).reduce((sum, photo) => sum + (photo.linesUnread ?? 0), 0)
}

/** What the lines say that were read and left out, over all photos. */
export function linesLeftOut({ photos }: Run): readonly string[] {
  return Object.values(photos).flatMap((photo) => photo.linesLeftOut ?? [])
}

/** What pages of writing are, where they are no menu, each once. */
export function notMenus({ photos }: Run): readonly NotMenu[] {
  return [...new Set(Object.values(photos).flatMap(({ notMenu }) => notMenu ?? []))]
}

/** Whether all photos were answered from memory. */
export function allRemembered({ analysis, run }: AnalysisState): boolean {
  return analysis.photos.every(({ sha256 }) => run.photos[sha256]?.remembered)
}

function isAnyUnderWay({ photos }: Run): boolean {
  return Object.values(photos).some(isUnderWay)
}

function withPhoto(run: Run, photo: PhotoId, change: Partial<PhotoRun>): Run {
  return { ...run, photos: { ...run.photos, [photo]: { state: 'looking', ...run.photos[photo], ...change } } }
}

function withEnd(run: Run, photo: PhotoId, how?: 'failed' | 'stopped'): Run {
  const { stage: _, ...rest }: Partial<PhotoRun> = run.photos[photo] ?? {}
  const state = how ?? (rest.failure ? 'failed' : 'done')
  return { ...run, photos: { ...run.photos, [photo]: { ...rest, state } } }
}
