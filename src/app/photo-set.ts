import { appearanceIn, type FoodItem } from '../core/fusion/food-item.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { AppStore } from './create-store.ts'
import { advanced } from './dispatch.ts'
import { rowsOf } from './rows.ts'
import type { Looking } from './run-look.ts'
import { shownPhoto } from './shown-photo.ts'
import type { AppState, Mode } from './state.ts'

/** What can be done with the photos of one analysis. */
export type PhotoSet = {
  /** Brings a photo to the stage. An open card stays only if its item is in that photo too. */
  showPhoto(photo: PhotoId): void
  /** Removes a photo with all that was found and corrected in it. The last one stays. */
  removePhoto(photo: PhotoId): void
}

export function createPhotoSet(store: AppStore, looking: Looking): PhotoSet {
  return {
    showPhoto(photo) {
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
    removePhoto(photo) {
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
      dropSelectionOfNone(store)
    },
  }
}

/** The photo to bring up so that an item can be seen. Undefined if the shown one has it. */
export function photoToShow(item: FoodItem, state: Pick<AppState, 'photos' | 'shown'>): PhotoId | undefined {
  const shown = shownPhoto(state)
  return shown && !appearanceIn(item, shown.sha256) ? item.photo : undefined
}

/** A tapped place or a move is meant for the photo it was made in. */
function withoutPlace(mode: Mode): Mode {
  return mode.kind === 'add' ? { kind: 'add' } : { kind: 'browse' }
}

function dropSelectionOfNone(store: AppStore) {
  const { selectedId } = store.getState()
  if (selectedId === undefined || rowsOf(store.getState()).some(({ id }) => id === selectedId)) return
  store.setState({ selectedId: undefined })
}
