import type { Palette } from '../../core/terms/palettes.ts'
import type { RowDot } from '../../viewer/painter/dots.ts'
import { BADGE_FITS } from '../../viewer/painter/draw-dot.ts'
import { BADGE, GLYPH_BOX, GLYPH_PATHS, GLYPH_STROKE, OUTLINES } from '../../viewer/painter/glyph-paths.ts'
import { badgePlace, isWhole, roomIn, type Sector, sectorsOf } from '../../viewer/painter/sectors.ts'
import { DOT_COLOURS, DOT_FILLS } from '../../viewer/tokens.ts'
import { rounded } from './rounded.ts'

const RADIUS = GLYPH_BOX / 2
/** As on the canvas: radius of the coloured face, width of the dark rim, share of a sector's room for its glyph. */
const FACE = 9.7
const RIM = 0.9
const GLYPH_SHARE = 0.115
const MOST_BADGE = 1.35

/** A dot around the origin, `diameter` wide: what `drawDot` paints, as shapes. */
export function dotMarkup(dot: RowDot, palette: Palette, diameter: number): string {
  const fills = DOT_FILLS[palette]
  const sectors = dot.unjudged ? [] : sectorsOf(dot.parts)
  const [first] = sectors
  const outline = first && isWhole(first) ? OUTLINES[first.dot] : undefined
  const body = (radius: number, attributes: string) =>
    outline
      ? `<path d="${outline.path}" transform="scale(${rounded(radius / outline.radius)}) translate(${-RADIUS} ${-RADIUS})" ${attributes}/>`
      : `<circle r="${radius}" ${attributes}/>`
  const badge = Math.min(MOST_BADGE, Math.max(1, BADGE_FITS / diameter))
  return [
    `<g transform="scale(${rounded(diameter / GLYPH_BOX)})">`,
    body(RADIUS + RIM, `fill="${DOT_COLOURS.outerRing}"`),
    body(RADIUS, `fill="${dot.unjudged ? DOT_COLOURS.hollow : DOT_COLOURS.innerRing}"`),
    dot.unjudged ? hollow(fills.unknown) : '',
    ...sectors.map((sector) => face(sector, fills[sector.dot], body)),
    ...sectors.map((sector) => `${isWhole(sector) ? '' : spoke(sector.from)}${glyph(sector)}`),
    ...sectors.map((sector) => (sector.uncertain ? brokenRing(sector, fills[sector.dot]) : '')),
    ...sectors.map((sector) => (sector.asks ? badgeOf(sector, badge) : '')),
    '</g>',
  ].join('')
}

/** Three points in a broken ring: seen, and not judged yet. */
function hollow(colour: string): string {
  const points = [-4.4, 0, 4.4].map((x) => `<circle cx="${x}" r="1.35" fill="${colour}"/>`)
  return `<circle r="${FACE}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="3.2 2.6"/>${points.join('')}`
}

function face(sector: Sector, colour: string, body: (radius: number, attributes: string) => string): string {
  if (isWhole(sector)) return body(FACE, `fill="${colour}"`)
  const large = sector.to - sector.from > Math.PI ? 1 : 0
  return `<path d="M0 0L${at(sector.from, FACE)}A${FACE} ${FACE} 0 ${large} 1 ${at(sector.to, FACE)}z" fill="${colour}"/>`
}

function spoke(angle: number): string {
  return `<path d="M0 0L${at(angle, RADIUS)}" stroke="${DOT_COLOURS.innerRing}" stroke-width="1.5"/>`
}

function glyph(sector: Sector): string {
  const whole = isWhole(sector)
  const { out, radius } = whole ? { out: 0, radius: FACE } : roomIn(sector, FACE)
  const size = whole ? 1 : radius * GLYPH_SHARE
  const stroke = whole ? GLYPH_STROKE : GLYPH_STROKE * 1.25
  return `<path d="${GLYPH_PATHS[sector.dot]}" transform="translate(${at((sector.from + sector.to) / 2, out)}) scale(${rounded(size)}) translate(${-RADIUS} ${-RADIUS})" fill="none" stroke="${DOT_COLOURS.glyph}" stroke-width="${rounded(stroke)}" stroke-linecap="round" stroke-linejoin="round"/>`
}

const RING_GAPS = 8
const HALF_GAP = 0.19

/** The white ring of an uncertain part is broken by gaps in the part's own colour. */
function brokenRing({ from, to }: Sector, colour: string): string {
  const radius = (RADIUS + FACE) / 2
  const gaps = Array.from({ length: RING_GAPS }, (_, gap) => ((gap + 0.5) * 2 * Math.PI) / RING_GAPS)
    .map((angle) => from + ((((angle - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)))
    .filter((angle) => angle <= to)
    .map(
      (angle) => `M${at(angle - HALF_GAP, radius)}A${radius} ${radius} 0 0 1 ${at(angle + HALF_GAP, radius)}`,
    )
  return `<path d="${gaps.join('')}" fill="none" stroke="${colour}" stroke-width="${rounded(RADIUS - FACE + 0.5)}"/>`
}

function badgeOf(sector: Sector, enlarged: number): string {
  const { x, y } = badgePlace(sector, BADGE.at)
  const size = enlarged * (isWhole(sector) ? 1 : 0.85)
  const line = `stroke="${DOT_COLOURS.onBadge}" stroke-linecap="round" stroke-linejoin="round"`
  return `<g transform="translate(${rounded(x)} ${rounded(y)}) scale(${rounded(size)})"><path d="${BADGE.path}" fill="${DOT_COLOURS.badge}" ${line} stroke-width="${BADGE.rim}"/><path d="${BADGE.glyph}" transform="scale(${BADGE.glyphScale}) translate(${-RADIUS} ${-RADIUS})" fill="none" ${line} stroke-width="${GLYPH_STROKE}"/></g>`
}

function at(angle: number, radius: number): string {
  return `${rounded(Math.cos(angle) * radius)} ${rounded(Math.sin(angle) * radius)}`
}
