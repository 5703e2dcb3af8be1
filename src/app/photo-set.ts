import type { Photo } from '../core/analysis/photo.ts'
import { appearanceIn } from '../core/fusion/food-item.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { rowsOf } from './rows.ts'
import type { Looking } from './run-look.ts'
import type { AppState, Mode } from './state.ts'
import { type AppStore, advanced } from './store.ts'

export function createPhotoSet(store: AppStore, looking: Looking) {
  return {
    /** Brings a photo to the stage. An open card stays only if its item is in that photo too. */
    showPhoto(photo: PhotoId) {
      const state = store.getState()
      if (shownPhoto(state)?.sha256 === photo) return
      const selected = rowsOf(state).find(({ id }) => id === state.selectedId)
      const stays = selected !== undefined && appearanceIn(selected.composed.item, photo) !== undefined
      store.setState({
        shown: photo,
        selectedId: stays ? state.selectedId : undefined,
        mode: withoutPlace(state.mode),
      })
    },
    /** Removes a photo with all that was found and corrected in it. The last one stays. */
    removePhoto(photo: PhotoId) {
      const { photos, shown, sample, mode } = store.getState()
      const index = photos.findIndex(({ sha256 }) => sha256 === photo)
      if (index < 0 || photos.length < 2) return
      looking.stopLook(photo)
      const next = photos[index + 1] ?? photos[index - 1]
      store.setState((state) => ({
        ...advanced(state, { type: 'remove-photo', photo }),
        photos: photos.filter(({ sha256 }) => sha256 !== photo),
        shown: shown === photo ? next?.sha256 : shown,
        sample: sample === photo ? undefined : sample,
        before: undefined,
        notices: [],
        hoveredId: undefined,
        mode: withoutPlace(mode),
      }))
      const { selectedId } = store.getState()
      const isThere = rowsOf(store.getState()).some(({ id }) => id === selectedId)
      if (selectedId !== undefined && !isThere) store.setState({ selectedId: undefined })
    },
  }
}

/** The photo on the stage. Undefined if none is open. */
export function shownPhoto({ photos, shown }: Pick<AppState, 'photos' | 'shown'>): Photo | undefined {
  return photos.find(({ sha256 }) => sha256 === shown) ?? photos[0]
}

/** A tapped place or a move is meant for the photo it was made in. */
function withoutPlace(mode: Mode): Mode {
  return mode.kind === 'add' ? { kind: 'add' } : { kind: 'browse' }
}
