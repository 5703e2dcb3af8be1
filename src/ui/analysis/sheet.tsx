import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useMediaQuery } from '../browser-hooks.ts'
import { wholeLines } from './whole-lines.ts'

/** Where the sheet rests: its head alone, half of the screen, or all of it. */
export const STOPS = ['peek', 'middle', 'full'] as const
export type Stop = (typeof STOPS)[number]

/** Screens on which the panel is a sheet over the photo. Lower ones scroll as a page does. */
export const SHEET_ON = '(max-width: 640px) and (min-height: 501px)'

/** Of the room there is: the middle stop, and the most that the head alone takes. */
const MIDDLE = 0.62
const MOST_OF_HEAD = 0.5
/** Of the photo so much stays in view above the full sheet, CSS px. */
const LEFT_ABOVE = 12
/** A press that moves further is a drag, CSS px. */
const DRAG_FROM = 6
/** A drag that ends faster than this is a flick, CSS px per ms. */
const FLICK = 0.45

export type Sheet = {
  /** Whether this screen has one. */
  readonly isSheet: boolean
  readonly stop: Stop
  readonly setStop: (stop: Stop) => void
  /** Of each stop, CSS px. */
  readonly heights: Readonly<Record<Stop, number>>
  readonly panel: RefObject<HTMLElement | null>
  /** What is seen at the lowest stop, from the panel's top. */
  readonly head: RefObject<HTMLDivElement | null>
}

/** The state of a sheet, and its heights as its head and the room around it change. */
export function useSheet(): Sheet {
  const isSheet = useMediaQuery(SHEET_ON)
  const [stop, setStop] = useState<Stop>('peek')
  const [heights, setHeights] = useState<Sheet['heights']>({ peek: 0, middle: 0, full: 0 })
  const panel = useRef<HTMLElement>(null)
  const head = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const room = panel.current?.parentElement
    if (!isSheet || !room || !head.current || !panel.current) return
    const measure = () => {
      const height = room.clientHeight
      const above = head.current && panel.current ? topWithin(panel.current, head.current) : 0
      const inHead = head.current ? wholeLines(head.current, height * MOST_OF_HEAD - above) : 0
      const middle = Math.round(height * MIDDLE)
      const peek = Math.round(above + inHead)
      // The head is shorter where the list is to be seen: how much the lowest stop takes is known only there.
      setHeights((before) => ({
        peek: stop === 'peek' ? peek : before.peek,
        middle,
        full: height - LEFT_ABOVE,
      }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(room)
    observer.observe(head.current)
    return () => observer.disconnect()
  }, [isSheet, stop])

  return { isSheet, stop, setStop, heights, panel, head }
}

/** How far below the panel's top its head begins, wherever the panel is scrolled to. */
function topWithin(panel: HTMLElement, head: HTMLElement): number {
  const scrolled = head.parentElement?.scrollTop ?? 0
  return head.getBoundingClientRect().top - panel.getBoundingClientRect().top + scrolled
}

/** How much of the screen the sheet takes from the photo, and how much a card may: for the style sheets. */
export function sheetStyle({ isSheet, stop, heights }: Sheet, hasCard: boolean): CSSProperties | undefined {
  if (!isSheet || heights.full === 0) return undefined
  const taken = hasCard || stop !== 'peek' ? heights.middle : heights.peek
  return {
    '--sheet-height': `${heights[stop]}px`,
    '--sheet-taken': `${taken}px`,
    '--sheet-middle': `${heights.middle}px`,
  } as CSSProperties
}

/** The grip at the top of the sheet: a button that says how far it is open, moved by arrow keys, tap, drag and flick. */
export function SheetHandle({ stop, setStop }: Pick<Sheet, 'stop' | 'setStop'>) {
  const { say } = useMessages()
  const at = STOPS.indexOf(stop)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowUp: STOPS[at + 1], ArrowDown: STOPS[at - 1], Home: 'peek', End: 'full' }[event.key]
    if (!to) return
    event.preventDefault()
    setStop(to as Stop)
  }
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={stop !== 'peek'}
      aria-controls="panel-body"
      aria-label={say('analysis.sheet.handle', { stop })}
      onClick={() => setStop(STOPS[at + 1] ?? 'peek')}
      onKeyDown={onKeyDown}
    />
  )
}

type Drag = {
  readonly fromY: number
  readonly fromHeight: number
  height: number
  /** CSS px per ms, upwards. */
  speed: number
  lastY: number
  lastAt: number
  moved: boolean
}

/** What the handle and the head of a sheet do under a pointer. Spread over each of them. */
export function useSheetDrag({ isSheet, stop, setStop, heights, panel }: Sheet) {
  const drag = useRef<Drag>(undefined)
  const wasDragged = useRef(false)
  if (!isSheet) return {}

  const end = (rest?: (drag: Drag) => Stop) => {
    const ended = drag.current
    drag.current = undefined
    panel.current?.removeAttribute('data-dragging')
    panel.current?.style.removeProperty('height')
    if (ended?.moved && rest) setStop(rest(ended))
  }
  return {
    onPointerDown({ button, clientY, timeStamp }: PointerEvent) {
      if (button !== 0) return
      wasDragged.current = false
      const fromHeight = panel.current?.offsetHeight ?? heights[stop]
      drag.current = {
        fromY: clientY,
        fromHeight,
        height: fromHeight,
        speed: 0,
        lastY: clientY,
        lastAt: timeStamp,
        moved: false,
      }
    },
    onPointerMove(event: PointerEvent) {
      const now = drag.current
      if (!now || !panel.current) return
      if (!now.moved) {
        if (Math.abs(event.clientY - now.fromY) < DRAG_FROM) return
        now.moved = true
        wasDragged.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        panel.current.setAttribute('data-dragging', '')
      }
      const ms = Math.max(1, event.timeStamp - now.lastAt)
      now.speed = 0.6 * ((now.lastY - event.clientY) / ms) + 0.4 * now.speed
      now.lastY = event.clientY
      now.lastAt = event.timeStamp
      now.height = Math.min(heights.full, Math.max(heights.peek, now.fromHeight + now.fromY - event.clientY))
      panel.current.style.height = `${now.height}px`
    },
    onPointerUp: () => end((ended) => restOf(ended, heights)),
    onPointerCancel: () => end(),
    // The click that ends a drag is none.
    onClickCapture(event: { preventDefault: () => void; stopPropagation: () => void; detail: number }) {
      if (!wasDragged.current || event.detail === 0) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

/** A flick goes on to the next stop, any other drag to the nearest. */
function restOf({ height, speed }: Drag, heights: Sheet['heights']): Stop {
  const nearest =
    [...STOPS].sort((a, b) => Math.abs(heights[a] - height) - Math.abs(heights[b] - height))[0] ?? 'peek'
  if (Math.abs(speed) < FLICK) return nearest
  const beyond = STOPS.filter((stop) => (speed > 0 ? heights[stop] > height : heights[stop] < height))
  return (speed > 0 ? beyond[0] : beyond.at(-1)) ?? nearest
}
