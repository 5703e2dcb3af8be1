import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { anchorCard, type CardTarget } from './card-anchor.ts'
import { useDragDown } from './drag-down.ts'

export type HoverCardProps = {
  readonly target: CardTarget
  /** Opened by tap or key: has a close button and stays. */
  readonly pinned: boolean
  /** Id of the heading inside that names it. */
  readonly labelledBy: string
  readonly onPointerOnCard: (on: boolean) => void
  readonly onDismiss: () => void
  /** Moves focus into the card once it is pinned: for those who opened it by key. */
  readonly takeFocus?: boolean | undefined
  /** A small card under a pointer at rest: it covers no dot. */
  readonly isPassing?: boolean
  readonly children: ReactNode
}

/** Floats beside a dot, or lies at the bottom of a narrow screen. Escape closes it wherever the focus is. */
export function HoverCard(props: HoverCardProps) {
  const { target, pinned, labelledBy, onPointerOnCard, onDismiss, takeFocus, isPassing, children } = props
  const card = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (card.current) return anchorCard(card.current, target, isPassing)
  }, [target, isPassing])

  useEffect(() => {
    // Whoever types in the card has the focus there already.
    if (pinned && takeFocus && !card.current?.contains(document.activeElement)) card.current?.focus()
  }, [pinned, takeFocus])

  useEscape(onDismiss)
  const dragDown = useDragDown(card, onDismiss)

  return (
    <div
      ref={card}
      className="pl-hover-card"
      part="card"
      role="dialog"
      aria-labelledby={labelledBy}
      data-pinned={pinned ? '' : undefined}
      data-passing={isPassing ? '' : undefined}
      tabIndex={-1}
      onMouseEnter={() => onPointerOnCard(true)}
      onMouseLeave={() => onPointerOnCard(false)}
      {...dragDown}
    >
      {pinned && <div className="pl-hover-grip" aria-hidden="true" />}
      {pinned && <CloseButton onClose={onDismiss} />}
      <div className="pl-hover-scroll">{children}</div>
    </div>
  )
}

/** Escape closes it, wherever the focus is, unless something else has taken the key. */
export function useEscape(onEscape: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
  })
  // Listens from the moment the card is seen: an effect after painting would miss the Escape of a quick hand.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { say } = useMessages()
  return (
    <button type="button" className="pl-close" aria-label={say('viewer.card.close')} onClick={onClose}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d="M6 6l12 12M18 6L6 18" />
      </svg>
    </button>
  )
}
