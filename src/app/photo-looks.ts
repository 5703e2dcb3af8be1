import { photoOfLook } from '../core/analysis/by-photo.ts'
import { isUnderWay, type PhotoRun } from '../core/analysis/run.ts'
import { wasSent } from '../core/analysis/sent-looks.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { AppState } from './state.ts'

/** The state of looking over all photos. `idle`: nobody was asked yet, or nothing is open. */
export type Status = 'idle' | 'preparing' | 'looking' | 'done' | 'failed' | 'stopped'

type Looked = Pick<AppState, 'run'>

export function idsOf(photos: readonly { readonly sha256: PhotoId }[]): readonly PhotoId[] {
  return photos.map(({ sha256 }) => sha256)
}

/** What is under way comes before what is over, and what went wrong before what went well. */
export function statusOf({ run, preparing }: Looked & Pick<AppState, 'preparing'>): Status {
  if (preparing) return 'preparing'
  const all = Object.values(run.photos)
  if (all.some(isUnderWay)) return 'looking'
  const ends = ['failed', 'stopped', 'done'] as const
  return ends.find((end) => all.some(({ state }) => state === end)) ?? 'idle'
}

export function photosThatAre(
  wanted: PhotoRun['state'],
  { photos, run }: Looked & Pick<AppState, 'photos'>,
): readonly PhotoId[] {
  return idsOf(photos).filter((photo) => run.photos[photo]?.state === wanted)
}

/** The photos that nobody was asked about yet, if others were looked at. */
export function passedOver({ photos, run }: Looked & Pick<AppState, 'photos'>): readonly PhotoId[] {
  const unasked = idsOf(photos).filter((photo) => run.photos[photo] === undefined)
  return unasked.length < photos.length ? unasked : []
}

/** Whether anybody was asked to look since the photos were opened. */
export function isAsked({ run }: Looked): boolean {
  return Object.values(run.photos).some(({ choice }) => choice !== undefined)
}

/** Photos whose last answer broke off, unless looking was ended on purpose. */
export function cutShort({ analysis, run }: Looked & Pick<AppState, 'analysis'>): readonly PhotoId[] {
  if (!analysis || analysis.limits) return []
  return idsOf(analysis.photos).filter((photo) => {
    const last = analysis.looks.findLast((look) => photoOfLook(analysis, look) === photo)
    return last?.truncated && !run.photos[photo]?.settled
  })
}

/** Whether an open photo went to a model, or is on its way to one. */
export function isSent({ analysis, run }: Looked & Pick<AppState, 'analysis'>, photo: PhotoId): boolean {
  if (run.photos[photo]?.choice?.kind === 'model') return true
  if (!analysis) return false
  return wasSent({ looks: analysis.looks.filter((look) => photoOfLook(analysis, look) === photo) })
}

export function isAnySent(state: Looked & Pick<AppState, 'analysis' | 'photos'>): boolean {
  return state.photos.some(({ sha256 }) => isSent(state, sha256))
}
