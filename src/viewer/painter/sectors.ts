import type { DotPart } from './dots.ts'
import { GLYPH_BOX } from './glyph-paths.ts'

/**
 * A share of a dot, from angle to angle, clockwise: of one person, or of neighbours who are told the same. It asks and is in doubt
 * where any of them has to be.
 */
export type Sector = DotPart & { readonly from: number; readonly to: number }

const TURN = 2 * Math.PI

/**
 * People share the dot clockwise from the top; two sit side by side. Neighbours who are told the same share one sector, so that a
 * small dot has few and large glyphs, and one that says the same to everybody is whole.
 */
export function sectorsOf(parts: readonly DotPart[]): readonly Sector[] {
  const step = TURN / parts.length
  const start = parts.length === 2 ? Math.PI / 2 : -Math.PI / 2
  const sectors: Sector[] = []
  parts.forEach((part, at) => {
    const [last, to] = [sectors.at(-1), start + (at + 1) * step]
    if (last?.dot === part.dot) sectors[sectors.length - 1] = joined(last, { ...part, from: last.to, to })
    else sectors.push({ ...part, from: start + at * step, to })
  })
  const [first, last] = [sectors[0], sectors.at(-1)]
  if (!first || !last || first === last || first.dot !== last.dot) return sectors
  return [...sectors.slice(1, -1), joined(last, { ...first, to: first.to + TURN })]
}

/** Whether the sector is all of the dot. */
export function isWhole({ from, to }: Sector): boolean {
  return to - from > TURN - 0.01
}

/** The circle that fits between a sector's spokes and the edge of a face of this radius: how far out it lies, and its own radius. */
export function roomIn(
  { from, to }: Sector,
  face: number,
): { readonly out: number; readonly radius: number } {
  const sine = Math.sin(Math.min((to - from) / 2, Math.PI / 2))
  const radius = (face * sine) / (1 + sine)
  return { out: face - radius, radius }
}

/** Where the badge is: at the upper right, of two halves each at its own upper side, otherwise at the outer edge. */
export function badgePlace(sector: Sector, corner: { readonly x: number; readonly y: number }) {
  if (isWhole(sector)) return corner
  const middle = (sector.from + sector.to) / 2
  const [x, y] = [Math.cos(middle), Math.sin(middle)]
  if (Math.abs(y) < 0.01) return { x: Math.sign(x) * corner.x, y: corner.y }
  return { x: (x * GLYPH_BOX) / 2, y: (y * GLYPH_BOX) / 2 }
}

function joined(one: Sector, next: Sector): Sector {
  return {
    dot: one.dot,
    asks: one.asks || next.asks,
    uncertain: one.uncertain || next.uncertain,
    from: one.from,
    to: next.to,
  }
}
