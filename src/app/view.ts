import type { AppStore } from './create-store.ts'
import { photoToShow } from './photo-set.ts'
import { rowsOf } from './rows.ts'
import type { DialogId, Settings } from './state.ts'

export type View = {
  /** The same id lights the dot and its row in the list. */
  hover(itemId: string | undefined): void
  /** Brings up a photo that shows the item, if the shown one does not. */
  select(itemId: string | undefined): void
  openDialog(dialog: DialogId): void
  closeDialog(): void
  /** Shows the page on how verdicts are made. What was open stays as it is. */
  showRules(): void
  hideRules(): void
  dismissTrouble(): void
  dismissNotices(): void
  changeSettings(change: Partial<Settings>): void
  /**
   * Kept in memory until the page is closed. An empty text removes the key. A key that cannot be put in a header is
   * refused, and the old one stays.
   */
  setKey(family: string, key: string): void
}

/** Printable ASCII without spaces. */
const PLAIN = /^[!-~]*$/

export function createView(store: AppStore): View {
  return {
    hover(hoveredId) {
      if (store.getState().hoveredId !== hoveredId) store.setState({ hoveredId })
    },
    select(selectedId) {
      const row = rowsOf(store.getState()).find(({ id }) => id === selectedId)
      const shown = row && photoToShow(row.composed.item, store.getState())
      store.setState({ selectedId, ...(shown && { shown }) })
    },
    openDialog: (dialog) => store.setState({ dialog }),
    closeDialog: () => store.setState({ dialog: undefined }),
    showRules: () => store.setState({ rulesShown: true, dialog: undefined }),
    hideRules: () => store.setState({ rulesShown: false }),
    dismissTrouble: () => store.setState({ trouble: undefined }),
    dismissNotices: () => store.setState({ notices: [] }),
    changeSettings: (change) => store.setState(({ settings }) => ({ settings: { ...settings, ...change } })),
    setKey(family, text) {
      const key = text.trim()
      if (!PLAIN.test(key)) return store.setState({ refusedKey: family })
      store.setState(({ keys }) => ({ keys: { ...keys, [family]: key }, refusedKey: undefined }))
    },
  }
}
