import type { Analysis } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import type { Edit } from '../core/fusion/edit.ts'
import type { NormalizedBox } from '../core/geometry/normalized.ts'
import { rowsOf } from './rows.ts'
import type { ToldEdit } from './state.ts'
import { type AppStore, dispatch } from './store.ts'
import { toast } from './toasts.ts'

/**
 * Says each correction in passing, with a way back, whoever made it: a card, a drag, a key. Once it is no longer the last one
 * the message goes, since its way back would take back something else.
 */
export function tellEdits(store: AppStore): void {
  store.subscribe((state, before) => {
    const [now, then] = [state.analysis, before.analysis]
    if (now?.edits === then?.edits) return
    const told = state.toasts.some((each) => each.kind === 'edited' && each.edit !== now?.edits.at(-1))
    if (told) store.setState({ toasts: state.toasts.filter(({ kind }) => kind !== 'edited') })
    const made = now && then && newEdit(now, then)
    if (!made) return
    toast(store, { kind: 'edited', ...toldEdit(made, rowsOf(before), rowsOf(state)) })
  })
}

/** An edit with the items that it is told of: as they are without it, or else with it. */
export function toldEdit(edit: Edit, without: readonly Row[], withIt: readonly Row[]): ToldEdit {
  const find = (id: string) => [...without, ...withIt].find((row) => row.id === id)
  const row = find(edit.itemId)
  return {
    edit,
    row,
    ...(edit.type === 'merge' && { other: find(edit.into) }),
    ...(edit.type === 'move' && { resized: isResized(row, edit.box) }),
  }
}

/** Whether it has another size, or a box for the first time. */
function isResized(row: Row | undefined, box: NormalizedBox | undefined): boolean {
  const region = row?.composed.item.region
  if (!box || !region) return false
  if (region.kind !== 'box') return true
  const differ = (a: number, b: number) => Math.abs(a - b) > 1e-6
  return (
    differ(box.xMax - box.xMin, region.box.xMax - region.box.xMin) ||
    differ(box.yMax - box.yMin, region.box.yMax - region.box.yMin)
  )
}

/** The edit that was just made; undefined where one was taken back or made again, or where another document was opened. */
function newEdit({ photos, edits, undone }: Analysis, before: Analysis): Edit | undefined {
  const isNext =
    photos === before.photos &&
    edits.length === before.edits.length + 1 &&
    edits.at(-2) === before.edits.at(-1) &&
    undone.length === 0
  const made = isNext ? edits.at(-1) : undefined
  return made && made !== before.undone.at(-1) ? made : undefined
}

/** Takes this correction back, if it is still the last one. */
export function undoEdit(store: AppStore, edit: Edit): void {
  if (store.getState().analysis?.edits.at(-1) === edit) dispatch(store, { type: 'undo' })
}
