import './tour.css'
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** What each step is about, by the first of these that is on the screen, and whether a card is open by then. */
const STEPS = [
  { id: 'who', about: ['.who-button'], card: false },
  { id: 'dots', about: ['.pl-photo', '.stage'], card: false },
  { id: 'reason', about: ['.pl-hover-card', '.panel-dock', '.panel'], card: true },
  { id: 'wrong', about: ['.correct-more', '.pl-hover-card', '.panel-dock'], card: true },
] as const

/** Four short steps on the real screen. It covers nothing up for good: Escape or Skip ends it at any moment. */
export function Tour() {
  const { say } = useMessages()
  const app = useApp()
  const [first] = useRows()
  const [at, setAt] = useState(0)
  const layer = useRef<HTMLDivElement>(null)
  const ring = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const id = useId()
  const step = STEPS[at] ?? STEPS[0]
  const isLast = at === STEPS.length - 1
  const end = useEffectEvent(app.endTour)

  useEffect(() => {
    layer.current?.showPopover?.()
    const before = document.activeElement
    // First of all, and wherever the focus is: the bubble may lie over what has it.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      end()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      // Whoever leaves the screen has seen enough.
      end()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])

  const firstId = first?.id
  useEffect(() => app.select(step.card ? firstId : undefined), [app, step, firstId])

  useEffect(() => {
    const leave = follow(step.about, ring.current, bubble.current)
    const free = holdFocus(bubble.current)
    return () => {
      leave?.()
      free()
    }
  }, [step])

  return (
    <div ref={layer} className="tour" popover="manual">
      <div ref={ring} className="tour-ring" />
      <div
        ref={bubble}
        className="tour-bubble"
        role="dialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-words`}
        tabIndex={-1}
      >
        <h2 id={`${id}-title`}>{say(`tour.${step.id}.title`)}</h2>
        <p id={`${id}-words`}>{say(`tour.${step.id}.words`)}</p>
        <div className="tour-foot">
          <span className="tour-step">{say('tour.step', { number: at + 1, of: STEPS.length })}</span>
          {!isLast && <Button look="small quiet" words={say('tour.skip')} onClick={app.endTour} />}
          {at > 0 && <Button look="small" words={say('tour.back')} onClick={() => setAt(at - 1)} />}
          <Button
            look="small primary"
            words={say(isLast ? 'tour.done' : 'tour.next')}
            onClick={isLast ? app.endTour : () => setAt(at + 1)}
          />
        </div>
      </div>
    </div>
  )
}

/** Focuses the bubble, also once a card that opens for the step has taken the focus; the person may then take it anywhere. */
function holdFocus(bubble: HTMLElement | null): () => void {
  const done = new AbortController()
  const { signal } = done
  const hold = () => bubble?.focus({ preventScroll: true })
  hold()
  for (const type of ['keydown', 'pointerdown'] as const)
    window.addEventListener(type, () => done.abort(), { capture: true, signal })
  const onFocus = ({ target }: Event) => target instanceof Node && !bubble?.contains(target) && hold()
  window.addEventListener('focusin', onFocus, { signal })
  return () => done.abort()
}

/** Keeps the ring around what a step is about, wherever that moves, and the bubble beside it. */
function follow(about: readonly string[], ring: HTMLElement | null, bubble: HTMLElement | null) {
  if (!ring || !bubble) return
  let last: Element | undefined
  const place = async () => {
    const target = shownOf(about)
    if (!target) return
    if (target !== last) target.scrollIntoView({ block: 'nearest' })
    last = target
    const { left, top, width, height } = target.getBoundingClientRect()
    Object.assign(ring.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    })
    const { x, y } = await computePosition(target, bubble, {
      strategy: 'fixed',
      placement: 'bottom',
      middleware: [
        offset(14),
        flip({ crossAxis: false, fallbackPlacements: ['top', 'right', 'left'] }),
        shift({ padding: 12, crossAxis: true }),
      ],
    })
    Object.assign(bubble.style, { left: `${x}px`, top: `${y}px` })
  }
  // A card comes in its own time, and moves as it comes.
  return autoUpdate(document.body, bubble, () => void place(), { animationFrame: true })
}

function shownOf(about: readonly string[]): Element | undefined {
  return about
    .flatMap((selector) => document.querySelector(selector) ?? [])
    .find((element) => element.getBoundingClientRect().height > 0)
}
