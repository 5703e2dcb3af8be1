import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { SHEET_BELOW } from '../../viewer/card/card-anchor.ts'
import type { PerBasis } from '../../viewer/card/card-figures.tsx'
import { useHoverIntent } from '../../viewer/card/hover-intent.ts'
import { ItemHoverCard } from '../../viewer/card/item-hover-card.tsx'
import { dotDiameter, dotScreenPositions } from '../../viewer/painter/dot-places.ts'
import type { Dot } from '../../viewer/painter/dots.ts'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { useInputModality } from '../input-modality.ts'
import { useMediaQuery } from '../use-media-query.ts'
import { CorrectItem } from './correct-item.tsx'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'

type OpenCardProps = {
  readonly stage: HTMLElement
  readonly dots: readonly Dot[]
  readonly view: PhotoView
  readonly photoSize: PixelSize
}

/** The card of the dot the pointer rests on, or of the one that is pinned; pinned, its item can be put right. */
export function OpenCard({ stage, dots, view, photoSize }: OpenCardProps) {
  const app = useApp()
  const rows = useRows()
  const people = useAppState((state) => state.people)
  const foods = useAppState((state) => state.foods)
  const hoveredId = useAppState((state) => state.hoveredId)
  const selectedId = useAppState((state) => state.selectedId)
  const [basis, setBasis] = useState<PerBasis>('serving')
  // A sheet covers half the screen: it opens when asked for, not in passing.
  const asSheet = useMediaQuery(`(max-width: ${SHEET_BELOW}px)`)
  const intent = useHoverIntent(asSheet ? undefined : hoveredId, selectedId, () => app.select(undefined))
  const byKey = useInputModality() === 'key'
  useReturnFocus(selectedId)

  const row = rows.find(({ id }) => id === intent.openId)
  const index = dots.findIndex(({ id }) => id === intent.openId)
  const place = dotScreenPositions(dots, view.viewport, photoSize)[index]
  if (!row || !place) return null

  return (
    <ItemHoverCard
      key={row.id}
      target={{
        surface: stage,
        at: place.at,
        radius: dotDiameter(dots, photoSize, view.viewport.scale) / 2 + 4,
      }}
      intent={intent}
      takeFocus={byKey}
      row={row}
      profiles={people}
      perBasis={basis}
      onPerBasis={setBasis}
      foods={foods}
      onRules={app.showRules}
      actions={intent.pinned ? <CorrectItem row={row} /> : undefined}
    />
  )
}

/** When the pinned card closes and the focus would be lost with it, it goes back to where it came from. */
function useReturnFocus(selectedId: string | undefined) {
  const opener = useRef<Element | null>(null)
  // A layout effect sees the focus before the card takes it.
  useLayoutEffect(() => {
    if (selectedId && !document.activeElement?.closest('.pl-hover-card'))
      opener.current = document.activeElement
  }, [selectedId])
  useEffect(() => {
    if (selectedId || document.activeElement !== document.body) return
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
  }, [selectedId])
}
