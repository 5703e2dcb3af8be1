import { memo } from 'react'
import { useDotTarget } from '../viewer/card/card-anchor.ts'
import { ItemHoverCard } from '../viewer/card/card-places.tsx'
import type { HoverIntent } from '../viewer/card/hover-intent.ts'
import { ItemCard, type ItemCardProps } from '../viewer/card/item-card.tsx'
import type { LaidDots } from '../viewer/painter/dot-places.ts'
import { SummaryPanel } from '../viewer/summary/summary-panel.tsx'
import type { PhotoView } from '../viewer/surface/photo-view.ts'
import css from './later.css?inline'
import { PhotoTabs } from './photo-tabs.tsx'

/** What is fetched once the dots are there: answer and cards hold every reason and every source. */
export const LATER = { css, DotCard, ItemCard, PhotoTabs, SummaryPanel: memo(SummaryPanel) }

type DotCardProps = Omit<ItemCardProps, 'headingId' | 'others'> & {
  readonly laid: LaidDots
  readonly view: PhotoView
  readonly intent: HoverIntent
}

/** The card of one item beside its dot. */
function DotCard({ laid, view, intent, ...card }: DotCardProps) {
  const target = useDotTarget(laid, card.row.id, view)
  return target ? <ItemHoverCard {...card} target={target} intent={intent} /> : null
}
