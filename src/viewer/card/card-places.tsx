import { useEffect, useId, useRef } from 'react'
import type { DotTarget } from './card-anchor.ts'
import { GlanceCard } from './glance-card.tsx'
import { CloseButton, HoverCard, useEscape } from './hover-card.tsx'
import type { HoverIntent } from './hover-intent.ts'
import { ItemCard, type ItemCardProps } from './item-card.tsx'

export type DockedCardProps = Omit<ItemCardProps, 'headingId'> & {
  readonly onClose: () => void
  /** Moves focus into the card: for those who opened it by key. */
  readonly takeFocus?: boolean
}

/** The card of one item at a fixed place beside the photo. */
export function DockedCard({ onClose, takeFocus = false, ...card }: DockedCardProps) {
  const headingId = useId()
  const docked = useRef<HTMLDivElement>(null)
  useEscape(onClose)
  useEffect(() => {
    if (takeFocus && !docked.current?.contains(document.activeElement)) docked.current?.focus()
  }, [takeFocus])
  return (
    <div ref={docked} className="pl-docked" role="dialog" aria-labelledby={headingId} tabIndex={-1}>
      <CloseButton onClose={onClose} />
      <ItemCard {...card} headingId={headingId} />
    </div>
  )
}

export type PassingCardProps = Pick<ItemCardProps, 'row' | 'profiles'> & {
  readonly target: DotTarget
  readonly intent: HoverIntent
}

/** A small card in passing: it covers no dot. */
export function PassingCard({ target, intent, ...glance }: PassingCardProps) {
  const headingId = useId()
  return (
    <HoverCard
      target={target}
      pinned={false}
      isPassing
      labelledBy={headingId}
      onPointerOnCard={intent.onPointerOnCard}
      onDismiss={intent.dismiss}
    >
      <GlanceCard {...glance} headingId={headingId} />
    </HoverCard>
  )
}

export type ItemHoverCardProps = Omit<ItemCardProps, 'headingId' | 'others'> & {
  readonly target: DotTarget
  readonly intent: HoverIntent
  /** Moves focus into the card once it is pinned: for those who opened it by key. */
  readonly takeFocus?: boolean
}

/** The card of one item, floating beside its dot. */
export function ItemHoverCard({ target, intent, takeFocus, ...card }: ItemHoverCardProps) {
  const headingId = useId()
  const others = card.rows?.filter(({ id }) => target.others.includes(id)) ?? []
  return (
    <HoverCard
      target={target}
      pinned={intent.pinned}
      labelledBy={headingId}
      onPointerOnCard={intent.onPointerOnCard}
      onDismiss={intent.dismiss}
      takeFocus={takeFocus}
    >
      <ItemCard {...card} headingId={headingId} others={others.length > 0 ? others : undefined} />
    </HoverCard>
  )
}
