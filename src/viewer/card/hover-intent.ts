import { useEffect, useState } from 'react'

/** Long enough for a pointer passing over dots not to open every card. */
const OPEN_MS = 90
/** Long enough to travel from the dot onto its card. */
const CLOSE_MS = 280

export type HoverIntent = {
  /** Whose card is open: the selected item's, else the one the pointer rests on. */
  readonly openId: string | undefined
  /** Opened by tap or key: stays until closed. */
  readonly pinned: boolean
  /** Given to the card: it stays while the pointer is on it. */
  readonly onPointerOnCard: (on: boolean) => void
  readonly dismiss: () => void
}

/**
 * WCAG 1.4.13 for the cards of dots: hoverable, persistent, dismissible by Escape.
 * `hoveredId` and `selectedId` are the shared ids of photo and list; `onDeselect` closes a pinned card.
 */
export function useHoverIntent(
  hoveredId: string | undefined,
  selectedId: string | undefined,
  onDeselect: () => void,
): HoverIntent {
  const [restingId, setRestingId] = useState<string>()
  const [onCard, setOnCard] = useState(false)
  const [dismissedId, setDismissedId] = useState<string>()

  useEffect(() => {
    if (onCard || hoveredId === restingId) return
    // Resting there unseen, its card would be seen when the pointer goes away.
    if (hoveredId && hoveredId === dismissedId) return
    const wait = hoveredId ? OPEN_MS : CLOSE_MS
    const timer = setTimeout(() => setRestingId(hoveredId), wait)
    return () => clearTimeout(timer)
  }, [hoveredId, restingId, onCard, dismissedId])

  useEffect(() => {
    if (hoveredId !== dismissedId) setDismissedId(undefined)
  }, [hoveredId, dismissedId])

  const openId = selectedId ?? restingId
  useEffect(() => {
    // A card that is gone no longer reports that the pointer left it.
    if (openId === undefined) setOnCard(false)
  }, [openId])

  const dismiss = () => {
    setDismissedId(hoveredId)
    setRestingId(undefined)
    setOnCard(false)
    if (selectedId) onDeselect()
  }
  return { openId, pinned: selectedId !== undefined, onPointerOnCard: setOnCard, dismiss }
}
