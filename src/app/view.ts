import type { AppStore } from './create-store.ts'
import { photoToShow } from './photo-set.ts'
import { rowsOf } from './rows.ts'
import type { DialogId, Settings } from './state.ts'

export type View = {
  /** The same id lights the dot and its row in the list. */
  hover(itemId: string | undefined): void
  /** Where the shown photo does not show the item, the photo that does is brought up. */
  select(itemId: string | undefined): void
  openDialog(dialog: DialogId): void
  closeDialog(): void
  /** The page on how verdicts are made; what was open stays as it is. */
  showRules(): void
  hideRules(): void
  dismissTrouble(): void
  dismissNotices(): void
  changeSettings(change: Partial<Settings>): void
  /**
   * Kept in memory until the page is closed; an empty text takes the key away. One that cannot stand in a header is
   * refused: the key there was stays.
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
