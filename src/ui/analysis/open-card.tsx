import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { SHEET_BELOW, useDotTarget } from '../../viewer/card/card-anchor.ts'
import type { PerBasis } from '../../viewer/card/card-figures.tsx'
import { useHoverIntent } from '../../viewer/card/hover-intent.ts'
import { ItemHoverCard } from '../../viewer/card/item-card.tsx'
import type { LaidDots } from '../../viewer/painter/dot-places.ts'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { useApp, useAppParts, useReading, useRows } from '../app-context.tsx'
import { useInputModality, useMediaQuery } from '../browser-hooks.ts'
import { CorrectItem } from './correct-item.tsx'

/** The card of the dot the pointer rests on, or of the one that is pinned; pinned, its item can be put right. */
export function OpenCard({ laid, view }: { readonly laid: LaidDots; readonly view: PhotoView }) {
  const app = useApp()
  const rows = useRows()
  const { people, foods, hoveredId, selectedId } = useAppParts('people', 'foods', 'hoveredId', 'selectedId')
  const self = useReading()
  const [basis, setBasis] = useState<PerBasis>('serving')
  // A sheet covers half the screen: it opens when asked for, not in passing.
  const asSheet = useMediaQuery(`(max-width: ${SHEET_BELOW}px)`)
  const intent = useHoverIntent(asSheet ? undefined : hoveredId, selectedId, () => app.select(undefined))
  const byKey = useInputModality() === 'key'
  useReturnFocus(selectedId)

  const row = rows.find(({ id }) => id === intent.openId)
  const target = useDotTarget(laid, row?.id, view)
  if (!row || !target) return null

  return (
    <ItemHoverCard
      key={row.id}
      target={target}
      intent={intent}
      takeFocus={byKey}
      row={row}
      profiles={people}
      self={self}
      perBasis={basis}
      onPerBasis={setBasis}
      foods={foods}
      rows={rows}
      onSelect={app.select}
      // A card that only the pointer holds open would take the field along.
      onAge={intent.pinned ? app.setAge : undefined}
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
