import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { SHEET_BELOW, useDotTarget } from '../../viewer/card/card-anchor.ts'
import type { PerBasis } from '../../viewer/card/card-figures.tsx'
import { DockedCard, ItemHoverCard, PassingCard } from '../../viewer/card/card-places.tsx'
import { useHoverIntent } from '../../viewer/card/hover-intent.ts'
import type { LaidDots } from '../../viewer/painter/dot-places.ts'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { useApp, useAppParts, useReading } from '../app-context.tsx'
import { useInputModality, useMediaQuery } from '../browser-hooks.ts'
import { isUnknown, UnknownItem } from '../correct/unknown-item.tsx'
import { OnPlate } from '../plate/on-plate.tsx'
import { CorrectItem } from './correct-item.tsx'
import { useShownPeople } from './shown-people.tsx'

/** So wide a screen has room for the card beside the photo. */
const DOCKED_ON = '(min-width: 1100px)'

type OpenCardProps = {
  readonly laid: LaidDots
  readonly view: PhotoView
  /** Where a card is docked on a wide screen. */
  readonly dock: HTMLElement | null
  /** Another item is being chosen on the photo: the full card makes way for that. */
  readonly isPicking: boolean
}

/** The small card of the dot the pointer rests on, and the full one of the item that was chosen, which can be put right there. */
export function OpenCard({ laid, view, dock, isPicking }: OpenCardProps) {
  const app = useApp()
  const { rows, people } = useShownPeople()
  const { foods, hoveredId, selectedId } = useAppParts('foods', 'hoveredId', 'selectedId')
  const self = useReading()
  const [basis, setBasis] = useState<PerBasis>('serving')
  // A sheet covers half the screen: it opens when asked for, not in passing.
  const asSheet = useMediaQuery(`(max-width: ${SHEET_BELOW}px)`)
  const isDocked = useMediaQuery(DOCKED_ON) && dock !== null
  const floatingId = isDocked || isPicking ? undefined : selectedId
  const intent = useHoverIntent(asSheet ? undefined : hoveredId, floatingId, () => app.select(undefined))
  const close = () => {
    // The pointer may still rest on its dot: that alone brings no card up again.
    intent.dismiss()
    app.select(undefined)
  }
  const byKey = useInputModality() === 'key'
  useReturnFocus(selectedId)

  const rowOf = (id: string | undefined) => rows.find((row) => row.id === id)
  const chosen = isPicking ? undefined : rowOf(selectedId)
  const passing = intent.pinned || intent.openId === selectedId ? undefined : rowOf(intent.openId)
  const floating = isDocked ? passing : (chosen ?? passing)
  const target = useDotTarget(laid, floating?.id, view)
  const others = useDotTarget(laid, isDocked ? selectedId : undefined, view)?.others ?? []

  const full = chosen && {
    row: chosen,
    profiles: people,
    self,
    perBasis: basis,
    onPerBasis: setBasis,
    foods,
    rows,
    onSelect: app.select,
    onAge: app.setAge,
    onRules: app.showRules,
    takeFocus: byKey,
    waysOn: isUnknown(chosen) && <UnknownItem row={chosen} />,
    actions: (
      <>
        <OnPlate row={chosen} />
        <CorrectItem row={chosen} />
      </>
    ),
  }
  useWholeRowBelow(chosen !== undefined && isDocked)
  const behind = rows.filter(({ id }) => others.includes(id))
  return (
    <>
      {full &&
        isDocked &&
        createPortal(
          <DockedCard
            {...full}
            key={full.row.id}
            others={behind.length > 0 ? behind : undefined}
            onClose={close}
          />,
          dock,
        )}
      {full && !isDocked && target && (
        <ItemHoverCard {...full} key={full.row.id} target={target} intent={intent} />
      )}
      {passing && target && (
        <PassingCard key={passing.id} row={passing} profiles={people} target={target} intent={intent} />
      )}
    </>
  )
}

/** A docked card takes room from the list as it opens, which then begins with the chosen row and not with half a line. */
function useWholeRowBelow(isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return
    document.querySelector('.pl-option[aria-selected="true"]')?.scrollIntoView?.({ block: 'start' })
  }, [isOpen])
}

/** When the pinned card closes and the focus would be lost with it, it goes back to where it came from. */
function useReturnFocus(selectedId: string | undefined) {
  const opener = useRef<Element | null>(null)
  // A layout effect sees the focus before the card takes it.
  useLayoutEffect(() => {
    if (selectedId && !document.activeElement?.closest('.pl-hover-card, .pl-docked'))
      opener.current = document.activeElement
  }, [selectedId])
  useEffect(() => {
    if (selectedId || document.activeElement !== document.body) return
    // Removed, its own line is gone: the list is where the person was.
    const line = document.querySelector('.pl-option[tabindex="0"]')
    const back = opener.current?.isConnected ? opener.current : line
    if (back instanceof HTMLElement) back.focus()
  }, [selectedId])
}
