import type { Edit } from '../fusion/edit.ts'
import { PLATE_IDS, type PlateId } from '../terms/plates.ts'
import type { Row } from './row.ts'

/** A row on a plate, and how many of its servings. */
export type Serving = { readonly row: Row; readonly portions: number }

/** What lies on each plate, in the order it was put there. */
export type Plates = { readonly [P in PlateId]: readonly Serving[] }

/**
 * What the person put on their plates. Derived from the edits like everything else; an item that was taken off the photo is
 * off the plate, and one that was joined with another is found under its new id.
 */
export function platesOf(edits: readonly Edit[], rows: readonly Row[]): Plates {
  const [first, second] = PLATE_IDS.map((plate) => servingsOn(plate, edits, rows))
  return { first: first ?? [], second: second ?? [] }
}

function servingsOn(plate: PlateId, edits: readonly Edit[], rows: readonly Row[]): readonly Serving[] {
  const portions = new Map<Row, number>()
  for (const edit of edits) {
    if (edit.type !== 'serve' || edit.plate !== plate) continue
    const row = rows.find(({ id }) => id === edit.itemId) ?? rows.find((each) => holds(each, edit.itemId))
    if (!row) continue
    if (edit.portions > 0) portions.set(row, edit.portions)
    else portions.delete(row)
  }
  return [...portions].map(([row, count]) => ({ row, portions: count }))
}

/** What was seen under this id is part of it now. */
function holds({ composed: { item } }: Row, itemId: string): boolean {
  return (
    item.sightings.some((sighting) => sighting.id === itemId) ||
    (item.alsoIn?.some((appearance) => appearance.itemId === itemId) ?? false)
  )
}
