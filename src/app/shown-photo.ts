import type { Photo } from '../core/analysis/photo.ts'
import type { AppState } from './state.ts'

/** The photo on the stage. Undefined if none is open. */
export function shownPhoto({ photos, shown }: Pick<AppState, 'photos' | 'shown'>): Photo | undefined {
  return photos.find(({ sha256 }) => sha256 === shown) ?? photos[0]
}
