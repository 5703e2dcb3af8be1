import { analysesByPhoto } from '../core/analysis/by-photo.ts'
import type { Analysis } from '../core/analysis/document.ts'
import type { Edit } from '../core/fusion/edit.ts'
import { appearanceIn } from '../core/fusion/food-item.ts'
import type { Panel } from '../core/fusion/nutrition-panel.ts'
import { type NormalizedPoint, normalizedPoint } from '../core/geometry/normalized.ts'
import { type ExtraId, MOST_COUNT, MOST_TIMES } from '../core/terms/extras.ts'
import type { CheckableId } from '../core/terms/traits.ts'
import { shownPhoto } from './photo-set.ts'
import { rowsOf } from './rows.ts'
import type { Mode } from './state.ts'
import { type AppStore, dispatch } from './store.ts'

/** A person's corrections. Blank names and amounts that are not a positive number are ignored. */
export function createEditing(store: AppStore) {
  const edit = (made: Edit) => dispatch(store, { type: 'edit', edit: made })

  /** The id of the part of an item that is in the shown photo. */
  const partShown = (itemId: string): string => {
    const state = store.getState()
    const shown = shownPhoto(state)
    const row = rowsOf(state).find(({ id }) => id === itemId)
    return (shown && row && appearanceIn(row.composed.item, shown.sha256)?.itemId) ?? itemId
  }

  return {
    /** Adds it to the shown photo. */
    addItem(point: NormalizedPoint, label: string) {
      const name = label.trim()
      const { analysis } = store.getState()
      const shown = shownPhoto(store.getState())
      if (!name || !analysis || !shown) return
      const itemId = `added-${numberAdded(analysis) + 1}`
      const part = analysesByPhoto(analysis).find(({ photo }) => photo.sha256 === shown.sha256)
      const isFirst = analysis.photos[0].sha256 === shown.sha256
      edit({
        type: 'add',
        itemId,
        ...(isFirst ? {} : { photo: shown.sha256 }),
        point,
        label: name,
        seen: part?.sightings.length ?? 0,
      })
      store.setState({ selectedId: itemId, mode: { kind: 'browse' } })
    },
    rename(itemId: string, label: string) {
      const name = label.trim()
      if (name) edit({ type: 'rename', itemId, label: name })
    },
    /** Moves it in the shown photo only. */
    move(itemId: string, { x, y }: NormalizedPoint) {
      const place = normalizedPoint(withinPhoto(x), withinPhoto(y))
      edit({ type: 'move', itemId: partShown(itemId), point: place })
    },
    setAmount(itemId: string, servingGrams: number) {
      if (servingGrams > 0 && Number.isFinite(servingGrams)) edit({ type: 'amount', itemId, servingGrams })
    },
    /** Says that the item stands for so many equal pieces. */
    setCount(itemId: string, count: number) {
      if (Number.isInteger(count) && count >= 1 && count <= MOST_COUNT) edit({ type: 'count', itemId, count })
    },
    /** Says that so many usual amounts of something unseen are in it; 0 takes it off. */
    setExtra(itemId: string, extra: ExtraId, times: number) {
      if (Number.isInteger(times) && times >= 0 && times <= MOST_TIMES)
        edit({ type: 'extra', itemId, extra, times })
    },
    /** Gives an item what its own label or barcode says, and the product's name where one is known. Without a panel that is taken off. */
    setPanel(itemId: string, panel: Panel | undefined, label?: string) {
      edit({ type: 'panel', itemId, ...(panel && { panel }), ...(label && { label }) })
    },
    remove(itemId: string) {
      edit({ type: 'remove', itemId })
      const { selectedId, hoveredId } = store.getState()
      store.setState({
        selectedId: selectedId === itemId ? undefined : selectedId,
        hoveredId: hoveredId === itemId ? undefined : hoveredId,
        mode: { kind: 'browse' },
      })
    },
    /** Says that what the shown photo shows is not the same thing as in the other photos. */
    setApart(itemId: string) {
      const part = partShown(itemId)
      const name = rowsOf(store.getState()).find(({ id }) => id === itemId)?.composed.item.corrected.label
      edit({ type: 'apart', itemId: part })
      // The person gave the new name to what they see here.
      if (name !== undefined && part !== itemId) edit({ type: 'rename', itemId: part, label: name })
      if (store.getState().selectedId === itemId) store.setState({ selectedId: part })
    },
    checkedLabel: (itemId: string, trait: CheckableId) => edit({ type: 'checked-label', itemId, trait }),
    undo: () => dispatch(store, { type: 'undo' }),
    redo: () => dispatch(store, { type: 'redo' }),
    setMode: (mode: Mode) => store.setState({ mode }),
  }
}

/** The highest number given so far. Counting would not do: items go when their photo is removed, and no number may be reused. */
function numberAdded({ edits }: Analysis): number {
  const numbers = edits.flatMap((made) => {
    const number = made.type === 'add' ? made.itemId.match(/^added-(\d+)$/)?.[1] : undefined
    return number === undefined ? [] : [Number(number)]
  })
  return Math.max(0, ...numbers)
}

const withinPhoto = (share: number) => Math.min(1, Math.max(0, share))
