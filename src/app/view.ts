import { appearanceIn } from '../core/fusion/food-item.ts'
import { shownPhoto } from './photo-set.ts'
import { rowsOf } from './rows.ts'
import type { DialogId, HandingOn, Settings } from './state.ts'
import type { AppStore } from './store.ts'

/** Printable ASCII without spaces. */
const PLAIN = /^[!-~]*$/

export function createView(store: AppStore, merge: (itemId: string, otherId: string) => void) {
  return {
    /** The same id lights the dot and its row in the list. */
    hover(hoveredId: string | undefined) {
      if (store.getState().hoveredId !== hoveredId) store.setState({ hoveredId })
    },
    /** Brings up a photo that shows the item, if the shown one does not. Says that it is the same, where that is asked. */
    select(selectedId: string | undefined) {
      const state = store.getState()
      const { mode } = state
      if (mode.kind === 'same') {
        if (selectedId !== undefined && selectedId !== mode.itemId) merge(mode.itemId, selectedId)
        return
      }
      if (mode.kind === 'adjust' && selectedId !== mode.itemId) store.setState({ mode: { kind: 'browse' } })
      const item = rowsOf(state).find(({ id }) => id === selectedId)?.composed.item
      const shown = shownPhoto(state)
      const isElsewhere = item && shown && !appearanceIn(item, shown.sha256)
      store.setState({ selectedId, ...(isElsewhere && item.photo && { shown: item.photo }) })
    },
    openDialog: (dialog: DialogId) => store.setState({ dialog }),
    closeDialog: () => store.setState({ dialog: undefined }),
    /** Shows the page on how verdicts are made. What was open stays as it is. */
    showRules: () => store.setState({ rulesShown: true, dialog: undefined }),
    /** Shows one item after the other on the whole screen. */
    present: () => store.setState({ presenting: true, selectedId: undefined, hoveredId: undefined }),
    endPresenting: () => store.setState({ presenting: false }),
    hideRules: () => store.setState({ rulesShown: false }),
    /** Shows what is to be handed on over the open photo. */
    handOn: (handingOn: HandingOn, named = false) => store.setState({ handingOn, named, dialog: undefined }),
    stopHandingOn: () => store.setState({ handingOn: undefined }),
    dismissTrouble: () => store.setState({ trouble: undefined }),
    dismissNotices: () => store.setState({ notices: [] }),
    dismissChanges: () => store.setState({ before: undefined }),
    changeSettings: (change: Partial<Settings>) =>
      store.setState(({ settings }) => ({ settings: { ...settings, ...change } })),
    /**
     * Kept in memory until the page is closed. An empty text removes the key. A key that cannot be put in a header is
     * refused, and the old one stays.
     */
    setKey(family: string, text: string) {
      const key = text.trim()
      if (!PLAIN.test(key)) return store.setState({ refusedKey: family })
      store.setState(({ keys }) => ({ keys: { ...keys, [family]: key }, refusedKey: undefined }))
    },
  }
}
