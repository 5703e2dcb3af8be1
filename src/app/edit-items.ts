import { analysesByPhoto } from '../core/analysis/by-photo.ts'
import type { Analysis } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import type { Edit } from '../core/fusion/edit.ts'
import { type Appearance, appearanceIn } from '../core/fusion/food-item.ts'
import type { Panel } from '../core/fusion/nutrition-panel.ts'
import { movedPlace, type Place, partCount, splitPlaces } from '../core/fusion/place.ts'
import type { NormalizedPoint } from '../core/geometry/normalized.ts'
import { boxWithinPhoto, withinPhoto } from '../core/geometry/shifted.ts'
import { type ExtraId, MOST_COUNT, MOST_TIMES } from '../core/terms/extras.ts'
import { MOST_PORTIONS, type PlateId } from '../core/terms/plates.ts'
import type { CheckableId } from '../core/terms/traits.ts'
import { shownPhoto } from './photo-set.ts'
import { rowsOf } from './rows.ts'
import type { Mode } from './state.ts'
import { type AppStore, dispatch } from './store.ts'

/** A person's corrections. Blank names and amounts that are not a positive number are ignored. */
export function createEditing(store: AppStore) {
  const edit = (made: Edit) => dispatch(store, { type: 'edit', edit: made })

  /** The id of the part of an item that is in the shown photo. */
  const partShown = (itemId: string): string => placeShown(itemId)?.itemId ?? itemId

  /** Where it is in the shown photo. */
  const placeShown = (itemId: string): Appearance | undefined => {
    const state = store.getState()
    const shown = shownPhoto(state)
    const row = rowsOf(state).find(({ id }) => id === itemId)
    return shown && row && appearanceIn(row.composed.item, shown.sha256)
  }

  const setPlace = (itemId: string, { point, box }: Place) =>
    edit({
      type: 'move',
      itemId: partShown(itemId),
      point: withinPhoto(point),
      ...(box && { box: boxWithinPhoto(box) }),
    })

  /** It is there no more. */
  const letGo = (itemId: string) => {
    const { selectedId, hoveredId } = store.getState()
    store.setState({
      selectedId: selectedId === itemId ? undefined : selectedId,
      hoveredId: hoveredId === itemId ? undefined : hoveredId,
      mode: { kind: 'browse' },
    })
  }

  return {
    /** Adds it to the shown photo, with what its label says where that is known. */
    addItem(point: NormalizedPoint, label: string, panel?: Panel) {
      const name = label.trim()
      const { analysis } = store.getState()
      const shown = shownPhoto(store.getState())
      if (!name || !analysis || !shown) return
      const itemId = `added-${lastNumber(analysis, 'added') + 1}`
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
      if (panel) edit({ type: 'panel', itemId, panel, label: name })
      store.setState({ selectedId: itemId, mode: { kind: 'browse' } })
    },
    rename(itemId: string, label: string) {
      const name = label.trim()
      if (name) edit({ type: 'rename', itemId, label: name })
    },
    /** Moves it, and its box with it, in the shown photo only. */
    move(itemId: string, to: NormalizedPoint) {
      const place = placeShown(itemId)
      if (place) setPlace(itemId, movedPlace(place, to))
    },
    /** Its dot and its box in the shown photo, each where it is told. */
    setPlace,
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
      letGo(itemId)
    },
    /** Takes it off, and remembers why. */
    notFood(itemId: string) {
      edit({ type: 'not-food', itemId })
      letGo(itemId)
    },
    /** Says that two items are one thing. The other's name stays, unless only this one's is known to the food table. */
    merge(itemId: string, otherId: string) {
      const state = store.getState()
      const rowOf = (id: string) => rowsOf(state).find((row) => row.id === id)
      const [row, other] = [rowOf(itemId), rowOf(otherId)]
      if (!row || !other || row === other) return
      const isKnown = ({ composed }: Row) => composed.match !== undefined
      const [from, into] = isKnown(row) && !isKnown(other) ? [otherId, itemId] : [itemId, otherId]
      edit({ type: 'merge', itemId: from, into })
      letGo(from)
      store.setState({ selectedId: into })
    },
    /** Says that it is several equal things: two, or as many as were counted. They stand side by side where it was. */
    split(itemId: string) {
      const { analysis, photos } = store.getState()
      const row = rowsOf(store.getState()).find(({ id }) => id === itemId)
      const place = placeShown(itemId)
      const shown = photos.find(({ sha256 }) => sha256 === place?.photo)
      if (!analysis || !row || !place || !shown) return
      const { width, height } = shown.original
      const spots = splitPlaces(place, partCount(row.composed.item), width / height)
      const first = lastNumber(analysis, 'part') + 1
      const own = partShown(itemId)
      const parts = spots.map((spot, index) => ({
        ...spot,
        itemId: index === 0 ? own : `part-${first + index - 1}`,
      }))
      edit({ type: 'split', itemId: own, parts })
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
    /** Puts so many servings of it on a plate; none takes it off. */
    serve(itemId: string, plate: PlateId, portions: number) {
      const within = Math.min(MOST_PORTIONS, Math.max(0, portions))
      if (Number.isFinite(within)) edit({ type: 'serve', itemId, plate, portions: within })
    },
    /** Lets its dot and box be dragged. */
    adjust(itemId: string) {
      const since = store.getState().analysis?.edits.length ?? 0
      store.setState({ mode: { kind: 'adjust', itemId, since }, selectedId: itemId })
    },
    /** Takes back all that was done since. */
    cancelAdjusting() {
      const { mode, analysis } = store.getState()
      if (mode.kind !== 'adjust') return
      const made = (analysis?.edits.length ?? 0) - mode.since
      dispatch(store, ...Array.from({ length: Math.max(0, made) }, () => ({ type: 'undo' }) as const))
      store.setState({ mode: { kind: 'browse' } })
    },
    undo: () => dispatch(store, { type: 'undo' }),
    redo: () => dispatch(store, { type: 'redo' }),
    setMode: (mode: Mode) => store.setState({ mode }),
  }
}

/** The highest number given so far. Counting would not do: items go when their photo is removed, and no number may be reused. */
function lastNumber({ edits }: Analysis, kind: 'added' | 'part'): number {
  const given = edits.flatMap((made) => {
    if (made.type === 'add') return [made.itemId]
    return made.type === 'split' ? made.parts.map(({ itemId }) => itemId) : []
  })
  const numbers = given.flatMap((id) =>
    id.startsWith(`${kind}-`) ? [Number(id.slice(kind.length + 1))] : [],
  )
  return Math.max(0, ...numbers.filter(Number.isInteger))
}
