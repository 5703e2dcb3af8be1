import { type KeyboardEvent, useRef, useState } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import type { Row } from '../../core/analysis/row.ts'
import { appearanceIn } from '../../core/fusion/food-item.ts'
import {
  boxedPlace,
  movedPlace,
  type Place,
  placeOf,
  resizedPlace,
  shiftedPlace,
} from '../../core/fusion/place.ts'
import { type NormalizedBox, type NormalizedPoint, normalizedPoint } from '../../core/geometry/normalized.ts'
import { resizedBox, withinPhoto } from '../../core/geometry/shifted.ts'
import { isDirection, STEPS } from '../../viewer/surface/nearest-dot.ts'
import { useApp, useAppState, useRows } from '../app-context.tsx'

/** Of the photo, for each press of an arrow key, with Shift and without. */
const STEP = { near: 0.01, far: 0.05 }

/** Dot and box of one item while they are put right. A gesture shows what it would do, and becomes one edit when it settles. */
export type Adjusting = {
  readonly itemId: string
  readonly name: string
  readonly place: Place
  readonly moveTo: (point: NormalizedPoint) => void
  readonly moveDot: (point: NormalizedPoint) => void
  readonly setBox: (box: NormalizedBox) => void
  /** The item and its box, dragged as one. */
  readonly shiftTo: (box: NormalizedBox) => void
  readonly giveBox: () => void
  /** The gesture is over. */
  readonly settle: () => void
  /** Whether the key was taken. */
  readonly onKey: (event: KeyboardEvent) => boolean
  readonly done: () => void
  readonly cancel: () => void
}

/** What is being put right on this photo; nothing while the photo is only looked at. */
export function useAdjusting({ sha256 }: Photo): Adjusting | undefined {
  const app = useApp()
  const mode = useAppState((state) => state.mode)
  const rows = useRows()
  const [draft, setDraft] = useState<{ readonly row: Row; readonly place: Place }>()
  // A gesture can end before its last step is drawn.
  const latest = useRef<typeof draft>(undefined)
  const row = mode.kind === 'adjust' ? rows.find(({ id }) => id === mode.itemId) : undefined
  const seen = row && appearanceIn(row.composed.item, sha256)
  if (!row || !seen) return undefined
  const known = placeOf(seen)
  // An edit makes another row: what was dragged before it is out of date.
  const place = draft?.row === row ? draft.place : known
  const show = (next: Place) => {
    latest.current = { row, place: next }
    setDraft(latest.current)
  }
  const commit = (next: Place) => {
    latest.current = undefined
    setDraft(undefined)
    if (JSON.stringify(next) !== JSON.stringify(known)) app.setPlace(row.id, next)
  }
  const settle = () => commit(latest.current?.row === row ? latest.current.place : known)
  const done = () => {
    settle()
    app.setMode({ kind: 'browse' })
  }
  const cancel = () => {
    latest.current = undefined
    setDraft(undefined)
    app.cancelAdjusting()
  }
  const onKey = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const isPlain = !(altKey || ctrlKey || metaKey)
    if (isDirection(key)) {
      const step = shiftKey ? STEP.far : STEP.near
      const [dx, dy] = [STEPS[key].x * step, STEPS[key].y * step]
      if (altKey) {
        const { box } = boxedPlace(place)
        show(resizedPlace(boxedPlace(place), resizedBox(box, dx, dy)))
      } else if (ctrlKey || metaKey) {
        show({ ...place, point: withinPhoto(normalizedPoint(place.point.x + dx, place.point.y + dy)) })
      } else show(shiftedPlace(place, dx, dy))
    } else if (key === 'Enter' && isPlain) done()
    else if (key === 'Escape' && isPlain) cancel()
    else return false
    return true
  }
  return {
    itemId: row.id,
    name: row.name,
    place,
    moveTo: (point) => commit(movedPlace(seen, point)),
    moveDot: (point) => show({ ...place, point: withinPhoto(point) }),
    setBox: (box) => show(resizedPlace(place, box)),
    shiftTo: (box) =>
      show(shiftedPlace(place, box.xMin - (place.box?.xMin ?? 0), box.yMin - (place.box?.yMin ?? 0))),
    giveBox: () => commit(boxedPlace(place)),
    settle,
    onKey,
    done,
    cancel,
  }
}
