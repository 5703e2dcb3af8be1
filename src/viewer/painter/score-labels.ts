import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { type ScreenBox, screenBox } from '../../core/geometry/normalized.ts'
import { type DotLayout, scaledBox } from './dot-places.ts'
import type { DotPart, RowDot } from './dots.ts'
import { labelSize } from './sprites.ts'

/** Words beside a dot: how far their middle is below the dot's, and to the right of it, CSS px. */
export type DotLabel = { readonly text: string; readonly dy: number; readonly dx?: number }

/** Dots smaller than this, CSS px, are close to each other: numbers between them would be read as another's. */
const LEAST_DIAMETER = 20
/** More scores than this are not read but in the way. */
const MOST_LABELS = 60
/** Where fewer of the scores than this have room, none is shown: one here and there would seem to matter more. */
const LEAST_SHARE = 2 / 3
/** Clear space between a label and a dot with its ring, CSS px. */
const GAP = 3

/**
 * The score of each dot, above it or else below, in the order of `dots`: only where the label covers no words, no other dot
 * and no other label, on the photo; none at all where too few have room. Of several people the
 * scores stand side by side, as their parts of the dot do, each after whose it is.
 */
export function scoreLabels(
  dots: readonly RowDot[],
  { places, diameter, scale }: DotLayout,
  photo: PixelSize,
  initials?: readonly string[],
): readonly (DotLabel | undefined)[] | undefined {
  if (diameter < LEAST_DIAMETER || dots.length > MOST_LABELS) return undefined
  const [across, down] = [photo.width * scale, photo.height * scale]
  const taken: ScreenBox[] = dots.flatMap(({ printed, words = printed }) =>
    words ? scaledBox(words, across, down) : [],
  )
  for (const { at, standIn } of places)
    if (standIn === undefined) taken.push(around(at.x, at.y, diameter, diameter))
  const texts = dots.map((dot, i) =>
    dot.dimmed || places[i]?.standIn !== undefined ? undefined : scoresOf(dot, initials),
  )
  const labels = dots.map((_, i) => {
    const [place, text] = [places[i], texts[i]]
    if (!place || !text) return undefined
    const { width, height } = labelSize(text, diameter)
    const away = (diameter + height) / 2 + GAP
    for (const dy of [-away, away]) {
      const box = around(place.at.x, place.at.y + dy, width, height)
      if (!isOnPhoto(box, across, down) || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      return { text, dy }
    }
    return undefined
  })
  const [wanted, placed] = [texts, labels].map((all) => all.filter((one) => one !== undefined).length)
  return (placed ?? 0) >= LEAST_SHARE * (wanted ?? 0) ? labels : undefined
}

/**
 * "62", "~62" where it is uncertain, or "62·35" for two. With `initials`, of several people: "62–70" where they are told the
 * same; of two who are not, whose is what, "A 62 · B 35", or the one score there is, "A 62". Of more people nobody would make out such
 * a row of letters and figures. Nothing where there is nothing to tell.
 */
function scoresOf({ parts, unjudged }: RowDot, initials?: readonly string[]): string | undefined {
  const scores = parts.flatMap(({ score }) => score ?? [])
  const areAlike = parts.every(({ dot }) => dot === parts[0]?.dot)
  const names = parts.length > 1 && !unjudged ? initials : undefined
  if (names && !areAlike) return parts.length === 2 ? scoresByName(parts, names) || undefined : undefined
  if (scores.length < parts.length) return undefined
  return names ? rangeOf(parts, scores) : parts.map(scoreOf).join('·')
}

function scoresByName(parts: RowDot['parts'], names: readonly string[]): string {
  const named = parts.map((part, at) =>
    part.score === undefined ? '' : `${names[at] ?? ''} ${scoreOf(part)}`.trim(),
  )
  return named.filter((each) => each !== '').join(' · ')
}

function scoreOf({ score, uncertain }: DotPart): string {
  return score === undefined ? '' : `${uncertain ? '~' : ''}${score}`
}

function rangeOf(parts: RowDot['parts'], scores: readonly number[]): string {
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  const sign = parts.some(({ uncertain }) => uncertain) ? '~' : ''
  return sign + (least === most ? `${least}` : `${least}–${most}`)
}

function around(x: number, y: number, width: number, height: number): ScreenBox {
  return screenBox({ xMin: x - width / 2, yMin: y - height / 2, xMax: x + width / 2, yMax: y + height / 2 })
}

function isOnPhoto({ xMin, yMin, xMax, yMax }: ScreenBox, across: number, down: number): boolean {
  return xMin >= 0 && yMin >= 0 && xMax <= across && yMax <= down
}

function overlap(a: ScreenBox, b: ScreenBox): boolean {
  return a.xMin < b.xMax && b.xMin < a.xMax && a.yMin < b.yMax && b.yMin < a.yMax
}
