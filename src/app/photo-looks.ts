import { photoOfLook } from '../core/analysis/by-photo.ts'
import { wasSent } from '../core/analysis/sent-looks.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { AppState, PhotoLook } from './state.ts'

/** How looking stands over all photos. `idle`: nobody was asked yet, or nothing is open. */
export type Status = 'idle' | 'preparing' | 'looking' | 'done' | 'failed' | 'stopped'

type Looks = Pick<AppState, 'lookAt'>

/** What is still to come goes before what is over, and what went wrong before what went well. */
export function statusOf({ lookAt, preparing }: Looks & Pick<AppState, 'preparing'>): Status {
  if (preparing) return 'preparing'
  const all = Object.values(lookAt)
  if (all.some(isUnderWay)) return 'looking'
  const ends = ['failed', 'stopped', 'done'] as const
  return ends.find((end) => all.some(({ state }) => state === end)) ?? 'idle'
}

export function isUnderWay({ state }: PhotoLook): boolean {
  return state === 'looking' || state === 'waiting'
}

/** The photos whose last look is in that state, in their order. */
export function photosThatAre(
  wanted: PhotoLook['state'],
  { photos, lookAt }: Looks & Pick<AppState, 'photos'>,
): readonly PhotoId[] {
  return photos.map(({ sha256 }) => sha256).filter((photo) => lookAt[photo]?.state === wanted)
}

/** Where others were looked at: the photos that nobody was asked about yet. */
export function passedOver({ photos, lookAt }: Looks & Pick<AppState, 'photos'>): readonly PhotoId[] {
  const unasked = photos.map(({ sha256 }) => sha256).filter((photo) => lookAt[photo] === undefined)
  return unasked.length < photos.length ? unasked : []
}

/** Whether anybody was asked to look since the photos were opened. */
export function isAsked({ lookAt }: Looks): boolean {
  return Object.values(lookAt).some(({ choice }) => choice !== undefined)
}

/** Photos whose last answer broke off, and not because looking was ended on purpose. */
export function cutShort({ analysis }: Pick<AppState, 'analysis'>): readonly PhotoId[] {
  if (!analysis || analysis.settled || analysis.limits) return []
  return analysis.photos
    .map(({ sha256 }) => sha256)
    .filter((photo) => {
      const last = analysis.looks.findLast((look) => photoOfLook(analysis, look) === photo)
      return last?.truncated ?? false
    })
}

/** Whether an open photo went to a model, or is on its way to one. */
export function isSent({ analysis, lookAt }: Looks & Pick<AppState, 'analysis'>, photo: PhotoId): boolean {
  if (lookAt[photo]?.choice?.kind === 'model') return true
  if (!analysis) return false
  return wasSent({ looks: analysis.looks.filter((look) => photoOfLook(analysis, look) === photo) })
}

/** Whether any of the open photos did. */
export function isAnySent(state: Looks & Pick<AppState, 'analysis' | 'photos'>): boolean {
  return state.photos.some(({ sha256 }) => isSent(state, sha256))
}
