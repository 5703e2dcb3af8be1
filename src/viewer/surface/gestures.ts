import { type ScreenPoint, screenPoint } from '../../core/geometry/normalized.ts'

export type GestureHandlers = {
  /** Enlarge by `factor` about `at`, then shift by (dx, dy) CSS px. */
  readonly onMoveView: (change: ViewChange) => void
  /** No pointer is down any more. */
  readonly onRest: () => void
  /** Nothing where the pointer left the surface or a gesture began. */
  readonly onHover: (at: ScreenPoint | undefined, pointerType: string) => void
  readonly onTap: (at: ScreenPoint, pointerType: string) => void
  readonly onDoubleTap: (at: ScreenPoint) => void
  /** What one pointer that went down here drags, where that is not the photo. `held`: a finger rested there first. */
  readonly onDragStart?: (at: ScreenPoint, pointerType: string, held: boolean) => Drag | undefined
}

/** Something on its way with a pointer. `cancel`: another finger came, or the pointer was lost. */
export type Drag = {
  readonly move: (to: ScreenPoint) => void
  readonly drop: (at: ScreenPoint) => void
  readonly cancel: () => void
}

export type ViewChange = {
  readonly at: ScreenPoint
  readonly factor: number
  readonly dx: number
  readonly dy: number
}

export type GestureOptions = {
  /** In a page of someone else's a bare wheel scrolls the page; with ctrl or cmd held it zooms. */
  readonly wheel: 'plain' | 'with-key'
  /** Whether one finger moves the photo now; otherwise it scrolls the page. Two fingers always move the photo. */
  readonly oneFinger: () => boolean
}

/** Farther than this from where it went down, a pointer drags and no longer taps, CSS px. */
const SLACK = { mouse: 4, touch: 9 } as const
const DOUBLE_TAP_MS = 320
/** A finger that rests for so long holds what is under it, ms. */
const HOLD_MS = 380
const DOUBLE_TAP_REACH = 28
/** Zoom per CSS pixel of wheel travel; a trackpad's pinch comes as small steps with ctrl held. */
const WHEEL_RATE = 0.0016
const PINCH_WHEEL_RATE = 0.011
const LINE_PX = 16

/** One set of pointer listeners for hover, tap, double tap, drag, pinch and wheel. Returns how to take them off again. */
export function attachGestures(
  element: HTMLElement,
  handlers: () => GestureHandlers,
  { wheel, oneFinger }: GestureOptions,
): () => void {
  const down = new Map<number, ScreenPoint>()
  let start: ScreenPoint | undefined
  let dragging = false
  let drag: Drag | undefined
  let holding: ReturnType<typeof setTimeout> | undefined
  let lastTap: { at: ScreenPoint; time: number } | undefined

  const place = (event: MouseEvent): ScreenPoint => {
    const { left, top } = element.getBoundingClientRect()
    return screenPoint(event.clientX - left, event.clientY - top)
  }

  const cancelDrag = () => {
    drag?.cancel()
    drag = undefined
  }

  /** The finger now drags what it rests on, and shows that at once. */
  const hold = (at: ScreenPoint) => {
    drag = handlers().onDragStart?.(at, 'touch', true)
    if (!drag) return
    dragging = true
    drag.move(at)
    navigator.vibrate?.(10)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (event.button > 0) return
    const at = place(event)
    down.set(event.pointerId, at)
    clearTimeout(holding)
    if (down.size === 1) {
      start = at
      dragging = false
      if (event.pointerType === 'touch') holding = setTimeout(() => hold(at), HOLD_MS)
    } else {
      dragging = true
      cancelDrag()
    }
    if (event.pointerType !== 'touch') capture(element, event.pointerId)
  }

  const onPointerMove = (event: PointerEvent) => {
    const at = place(event)
    const before = down.get(event.pointerId)
    if (!before) {
      if (event.pointerType !== 'touch') handlers().onHover(at, event.pointerType)
      return
    }
    if (!dragging) {
      const slack = event.pointerType === 'touch' ? SLACK.touch : SLACK.mouse
      if (start && distance(at, start) < slack) return
      clearTimeout(holding)
      handlers().onHover(undefined, event.pointerType)
      drag = start && handlers().onDragStart?.(start, event.pointerType, false)
    }
    dragging = true
    capture(element, event.pointerId)
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    down.set(event.pointerId, at)
    if (drag) drag.move(at)
    else if (other) handlers().onMoveView(pinch(other, before, at))
    else if (event.pointerType !== 'touch' || oneFinger())
      handlers().onMoveView({ at, factor: 1, dx: at.x - before.x, dy: at.y - before.y })
  }

  const onPointerUp = (event: PointerEvent) => {
    clearTimeout(holding)
    const wasDown = down.delete(event.pointerId)
    drag?.drop(place(event))
    drag = undefined
    if (down.size === 0) handlers().onRest()
    if (!wasDown || dragging) return
    const at = place(event)
    const time = event.timeStamp
    if (lastTap && time - lastTap.time < DOUBLE_TAP_MS && distance(at, lastTap.at) < DOUBLE_TAP_REACH) {
      lastTap = undefined
      handlers().onDoubleTap(at)
      return
    }
    lastTap = { at, time }
    handlers().onTap(at, event.pointerType)
  }

  const onPointerCancel = (event: PointerEvent) => {
    clearTimeout(holding)
    down.delete(event.pointerId)
    cancelDrag()
    if (down.size === 0) handlers().onRest()
  }

  const onPressAnywhere = (event: Event) => {
    if (!event.composedPath().includes(element)) lastTap = undefined
  }

  const onPointerLeave = (event: PointerEvent) => {
    if (!down.has(event.pointerId)) handlers().onHover(undefined, event.pointerType)
  }

  const onWheel = (event: WheelEvent) => {
    if (wheel === 'with-key' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const travel = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY
    const factor = Math.exp(-travel * (event.ctrlKey ? PINCH_WHEEL_RATE : WHEEL_RATE))
    handlers().onMoveView({ at: place(event), factor, dx: 0, dy: 0 })
  }

  // Kept from the browser, or it takes two fingers for a scroll of the page and cancels both pointers.
  const onTouch = (event: TouchEvent) => {
    if (event.touches.length > 1 || drag || oneFinger()) event.preventDefault()
  }

  // A long press is a hold here; a menu would take the finger away.
  const onMenu = (event: Event) => {
    if (down.size > 0) event.preventDefault()
  }

  // No zoom of the page by the browser; scrolling it is kept from it in `onTouch`.
  element.style.touchAction = 'pan-x pan-y'
  const attached = new AbortController()
  const { signal } = attached
  element.addEventListener('pointerdown', onPointerDown, { signal })
  element.addEventListener('pointermove', onPointerMove, { signal })
  element.addEventListener('pointerup', onPointerUp, { signal })
  element.addEventListener('pointercancel', onPointerCancel, { signal })
  element.addEventListener('pointerleave', onPointerLeave, { signal })
  element.addEventListener('wheel', onWheel, { signal, passive: false })
  element.addEventListener('touchmove', onTouch, { signal, passive: false })
  element.addEventListener('contextmenu', onMenu, { signal })
  // Tap, press a button elsewhere, tap again: two taps, however quick, and no double tap.
  document.addEventListener('pointerdown', onPressAnywhere, { signal, capture: true })
  return () => {
    clearTimeout(holding)
    attached.abort()
  }
}

/** One finger of two moved from `before` to `now`: zoom by the change of their distance, shift by their middle's. */
export function pinch(other: ScreenPoint, before: ScreenPoint, now: ScreenPoint): ViewChange {
  const factor = distance(other, now) / Math.max(1, distance(other, before))
  const middle = screenPoint((other.x + before.x) / 2, (other.y + before.y) / 2)
  return { at: middle, factor, dx: (now.x - before.x) / 2, dy: (now.y - before.y) / 2 }
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** A pointer that is gone by now (or one made by a test) cannot be captured, and need not be. */
function capture(element: HTMLElement, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
