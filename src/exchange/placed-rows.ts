import type { PhotoFacts } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import { type Appearance, appearanceIn } from '../core/fusion/food-item.ts'
import type { ExportDocument } from './document.ts'

/** A row where one of the photos shows it. */
export type PlacedRow = {
  readonly row: Row
  readonly photo: PhotoFacts
  /** Of the photo in the document, from 0. */
  readonly photoAt: number
  readonly place: Appearance
}

/** Every row in every photo that shows it, photo by photo, in the order of the rows. */
export function placedRows({ analysis, rows }: ExportDocument): readonly PlacedRow[] {
  return analysis.photos.flatMap((photo, photoAt) =>
    rows.flatMap((row) => {
      const place = appearanceIn(row.composed.item, photo.sha256)
      return place ? [{ row, photo, photoAt, place }] : []
    }),
  )
}

/** The name as it was given, in whatever language and letters: it is the same again when it is read back. */
export function labelOf({ composed }: Row): string {
  return composed.item.label
}
