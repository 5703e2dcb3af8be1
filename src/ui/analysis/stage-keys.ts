import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { NormalizedPoint } from '../../core/geometry/normalized.ts'
import { dotOnSurface, type LaidDots } from '../../viewer/painter/dot-places.ts'
import { type Direction, isDirection, nearestDot, nudged } from '../../viewer/surface/nearest-dot.ts'
import { openCluster } from '../../viewer/surface/open-cluster.ts'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { useApp, useAppParts } from '../app-context.tsx'
import type { Adjusting } from './adjusting.ts'

type StageKeysInput = {
  readonly view: PhotoView
  readonly laid: LaidDots
  readonly adjusting: Adjusting | undefined
  /** Where the next item is to be added. */
  readonly mark: NormalizedPoint
  readonly onMark: (mark: NormalizedPoint) => void
  readonly onPlace: (point: NormalizedPoint) => void
  /** In the list's order. */
  readonly listed: readonly Row[]
  /** The walk has come to this item. */
  readonly onReach: (id: string) => void
}

/** Of the photo, for each press: where something is to be added, with Shift and without. */
const MARK_STEPS = { near: 0.02, far: 0.1 }

/** What keys do on the photo: they walk the dots, open one, name a place, and put dot and box right. */
export function useStageKeys(input: StageKeysInput) {
  const { view, laid, adjusting, mark, onMark, onPlace, listed, onReach } = input
  const app = useApp()
  const { mode, hoveredId, selectedId } = useAppParts('mode', 'hoveredId', 'selectedId')
  // Where the arrow keys are: a mouse at rest under an opening card ends the hover, not the walk.
  const [cursorId, setCursorId] = useState<string>()
  const { dots, layout } = laid
  const currentId = hoveredId ?? cursorId
  const isPicking = mode.kind === 'same'
  const chosenId = [selectedId, currentId].find((id) => dots.some((dot) => dot.id === id))

  const reach = (next: LaidDots['dots'][number] | undefined) => {
    if (!next) return
    view.reveal(next.anchor)
    setCursorId(next.id)
    if (selectedId && !isPicking) app.select(next.id)
    else app.hover(next.id)
    onReach(next.id)
  }

  const walk = (direction: Direction) => {
    // One that another stands in for is walked to where its thing is.
    const spots = layout.places.map((place) =>
      dotOnSurface(
        place.standIn === undefined ? place : { ...place, at: place.tie },
        layout.scale,
        view.viewport,
      ),
    )
    const from = isPicking ? (currentId ?? selectedId) : (selectedId ?? currentId)
    const current = dots.findIndex(({ id }) => id === from)
    reach(dots[current < 0 ? 0 : (nearestDot(spots, current, direction) ?? -1)])
  }

  /** Whether the key was taken. */
  const look = (key: string): boolean => {
    if (isDirection(key)) walk(key)
    else if (key === 'Home' || key === 'End') {
      const here = listed.flatMap(({ id }) => dots.find((dot) => dot.id === id) ?? [])
      reach(here.at(key === 'Home' ? 0 : -1))
    } else if (key === 'Enter' && currentId) openCluster(view, laid, currentId) || app.select(currentId)
    else if (key === 'Delete' && chosenId && !isPicking) app.remove(chosenId)
    else if (key === 'Escape' && isPicking) app.setMode({ kind: 'browse' })
    else return false
    return true
  }

  const add = (key: string, isFar: boolean): boolean => {
    if (isDirection(key)) onMark(nudged(mark, key, isFar ? MARK_STEPS.far : MARK_STEPS.near))
    else if (key === 'Enter') onPlace(mark)
    else if (key === 'Escape') app.setMode({ kind: 'browse' })
    else return false
    return true
  }

  const zoom = (key: string): boolean => {
    if (key === '+' || key === '=') view.zoomIn()
    else if (key === '-') view.zoomOut()
    else if (key === '0') view.fit()
    else return false
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const { key, shiftKey } = event
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
    const isTaken =
      adjusting?.onKey(event) ||
      (isPlain && (adjusting ? false : mode.kind === 'add' ? add(key, shiftKey) : look(key))) ||
      (isPlain && zoom(key))
    if (isTaken) event.preventDefault()
  }
  return {
    onKeyDown,
    onKeyUp: ({ key }: KeyboardEvent) => isDirection(key) && adjusting?.settle(),
    onBlur: ({ target, currentTarget }: FocusEvent) => target === currentTarget && adjusting?.settle(),
  }
}
