import { autoUpdate, computePosition, flip, type Middleware, offset, shift, size } from '@floating-ui/dom'
import { useMemo } from 'react'
import type { ScreenPoint } from '../../core/geometry/normalized.ts'
import { clusterOf } from '../painter/clusters.ts'
import { dotOnSurface, type LaidDots } from '../painter/dot-places.ts'
import type { PhotoView } from '../surface/photo-view.ts'
import { clearPlace } from './clear-place.ts'

/** Where a card belongs: a dot on a surface. */
export type CardTarget = {
  readonly surface: Element
  /** The dot's middle as the photo lies now, CSS px from the surface's top left corner. */
  readonly at: () => ScreenPoint
  /** Hears of every change of `at`. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** Half the dot's width with its ring, CSS px: never covered. */
  readonly radius: number
  /** Where all dots are, as `at`: a card that passes by covers none of them. */
  readonly dots?: () => readonly ScreenPoint[]
}

/** A card's place beside a dot, and the other items whose dot that is too. */
export type DotTarget = CardTarget & { readonly others: readonly string[] }

/** On screens narrower than this the card is a sheet at the bottom, CSS px. */
export const SHEET_BELOW = 640
/** Clear space between dot and card, and between card and the window's edge, CSS px. */
const GAP = 10
const EDGE = 12
/** A surface at least this large has room for a card on one side of any dot, CSS px. */
const ROOMY = { width: 780, height: 420 }
/** Room for the dot's outer ring and the lit dot's growth, CSS px. */
const RING = 4
/** A card lower than this is not worth keeping beside its dot. */
const LEAST_HEIGHT = 160

/** Where the card of one dot belongs; nothing where this photo has no such dot, or is not on screen yet. */
export function useDotTarget(
  { dots, layout }: LaidDots,
  id: string | undefined,
  { element, current, subscribe }: PhotoView,
): DotTarget | undefined {
  return useMemo(() => {
    if (!element || id === undefined) return undefined
    const index = dots.findIndex((dot) => dot.id === id)
    const place = layout.places[index]
    return (
      place && {
        surface: element,
        at: () => dotOnSurface(place, layout.scale, current()),
        subscribe,
        radius: layout.diameter / 2 + RING,
        dots: () =>
          layout.places
            .filter(({ standIn }) => standIn === undefined)
            .map((each) => dotOnSurface(each, layout.scale, current())),
        others: clusterOf(layout, index).flatMap((i) => (i === index ? [] : (dots[i]?.id ?? []))),
      }
    )
  }, [dots, layout, id, element, current, subscribe])
}

/**
 * Puts the card beside its dot and keeps it in view through scrolling and resizing: it flips to the side with room and
 * shifts along it, never over the dot. A card that is only passing, under a pointer at rest, keeps clear of all dots. Returns
 * how to let go.
 */
export function anchorCard(card: HTMLElement, target: CardTarget, isPassing = false): () => void {
  const narrow = window.matchMedia(`(max-width: ${SHEET_BELOW}px)`)
  const dot = virtualDot(target)
  let wanted = true
  const place = async () => {
    card.toggleAttribute('data-sheet', narrow.matches)
    if (narrow.matches) {
      for (const property of ['left', 'top', 'max-height']) card.style.removeProperty(property)
      return
    }
    const within = { padding: EDGE, ...boundaryOf(target.surface) }
    const beside = [
      offset(GAP),
      flip({ fallbackPlacements: ['left', 'bottom', 'top'], crossAxis: false, ...within }),
      shift(within),
      size({
        ...within,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`
        },
      }),
    ]
    const { x, y } = await computePosition(dot, card, {
      strategy: 'fixed',
      placement: 'right',
      middleware: isPassing && target.dots ? [clearOfDots(target, target.dots)] : beside,
    })
    if (!wanted) return
    card.style.left = `${Math.round(x)}px`
    card.style.top = `${Math.round(y)}px`
    card.toggleAttribute('data-placed', true)
  }
  const release = autoUpdate(dot, card, place)
  const unfollow = target.subscribe(place)
  narrow.addEventListener('change', place)
  return () => {
    wanted = false
    release()
    unfollow()
    narrow.removeEventListener('change', place)
  }
}

/** Away from every dot on the surface, and near to its own. */
function clearOfDots({ surface, radius }: CardTarget, dots: () => readonly ScreenPoint[]): Middleware {
  return {
    name: 'clearOfDots',
    fn({ rects: { floating, reference } }) {
      const { left, top, width } = surface.getBoundingClientRect()
      const around = dots().map(({ x, y }) => ({
        x: left + x - radius,
        y: top + y - radius,
        width: 2 * radius,
        height: 2 * radius,
      }))
      // Over the photo's surroundings it may lie, but not on the list beside it, where the pointer may rest.
      const room = {
        x: left + EDGE,
        y: EDGE,
        width: width - 2 * EDGE,
        height: document.documentElement.clientHeight - 2 * EDGE,
      }
      return clearPlace(floating, reference, around, room)
    },
  }
}

/** A large surface keeps its cards, so that they do not lie on the list beside it; a small one lends them the window. */
function boundaryOf(surface: Element): { boundary?: Element } {
  const { width, height } = surface.getBoundingClientRect()
  return width >= ROOMY.width && height >= ROOMY.height ? { boundary: surface } : {}
}

/** The dot as floating-ui sees it: a rectangle that moves with the surface. */
function virtualDot({ surface, at, radius }: CardTarget) {
  return {
    contextElement: surface,
    getBoundingClientRect() {
      const box = surface.getBoundingClientRect()
      const { x, y } = at()
      return new DOMRect(box.left + x - radius, box.top + y - radius, 2 * radius, 2 * radius)
    },
  }
}
