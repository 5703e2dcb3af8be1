import { type PointerEvent, type RefObject, useRef } from 'react'

/** What a card at the bottom of the screen is dragged by. */
const HOLD = '.pl-hover-grip, .pl-head'
/** A press that moves further is a drag, CSS px. */
const DRAG_FROM = 6
/** Let go lower than this share of its height, the card closes. */
const CLOSES_AT = 0.3
/** So does one that is flicked down, CSS px per ms. */
const FLICK = 0.45

type Drag = { readonly fromY: number; dy: number; speed: number; lastAt: number; moved: boolean }

/** A card at the bottom of the screen goes with the finger, and closes where it is let go far down or flicked. */
export function useDragDown(card: RefObject<HTMLElement | null>, onClose: () => void) {
  const drag = useRef<Drag>(undefined)
  const end = (close: (drag: Drag, height: number) => boolean) => {
    const ended = drag.current
    drag.current = undefined
    if (!ended?.moved || !card.current) return
    if (close(ended, card.current.offsetHeight)) onClose()
    else card.current.style.removeProperty('translate')
  }
  return {
    onPointerDown({ button, clientY, timeStamp, target }: PointerEvent) {
      const isHeld = target instanceof Element && target.closest(HOLD) && !target.closest('button')
      if (button !== 0 || !isHeld || !card.current?.hasAttribute('data-sheet')) return
      drag.current = { fromY: clientY, dy: 0, speed: 0, lastAt: timeStamp, moved: false }
    },
    onPointerMove(event: PointerEvent) {
      const now = drag.current
      if (!now || !card.current) return
      const dy = Math.max(0, event.clientY - now.fromY)
      if (!now.moved) {
        if (dy < DRAG_FROM) return
        now.moved = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      now.speed = 0.6 * ((dy - now.dy) / Math.max(1, event.timeStamp - now.lastAt)) + 0.4 * now.speed
      now.dy = dy
      now.lastAt = event.timeStamp
      card.current.style.translate = `0 ${dy}px`
    },
    onPointerUp: () => end(({ dy, speed }, height) => dy > height * CLOSES_AT || speed > FLICK),
    onPointerCancel: () => end(() => false),
  }
}
