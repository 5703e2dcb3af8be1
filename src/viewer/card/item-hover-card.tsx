import { useId } from 'react'
import type { CardTarget } from './card-anchor.ts'
import { HoverCard } from './hover-card.tsx'
import type { HoverIntent } from './hover-intent.ts'
import { ItemCard, type ItemCardProps } from './item-card.tsx'

export type ItemHoverCardProps = Omit<ItemCardProps, 'headingId'> & {
  readonly target: CardTarget
  readonly intent: HoverIntent
  /** Moves focus into the card once it is pinned: for those who opened it by key. */
  readonly takeFocus?: boolean
}

/** The card of one item, floating beside its dot. */
export function ItemHoverCard({ target, intent, takeFocus = false, ...card }: ItemHoverCardProps) {
  const headingId = useId()
  return (
    <HoverCard
      target={target}
      pinned={intent.pinned}
      labelledBy={headingId}
      onPointerOnCard={intent.onPointerOnCard}
      onDismiss={intent.dismiss}
      takeFocus={takeFocus}
    >
      <ItemCard {...card} headingId={headingId} />
    </HoverCard>
  )
}
