import { type NormalizedBox, normalizedBox } from '../../core/geometry/normalized.ts'
import { mean } from '../../core/util/mean.ts'
import { between, type Corners } from './find-lines.ts'
import type { Piece } from './lines.ts'
import type { ReadLine } from './read-page.ts'
import { fitSlopeField, followLine, type SlopeSample } from './slope-field.ts'

/** A piece of writing on the levelled page, and where it is on the photo. */
export type PlacedPiece = Piece & { readonly line: number; readonly onPhoto: Corners }

type Size = { readonly width: number; readonly height: number }

/** The lines' parts on a level page: writing that slants or fans out gets one height per line. */
export function levelled(lines: readonly ReadLine[], page: Size): readonly PlacedPiece[] {
  const middleOf = levelling(lines, page)
  let run = 0
  return lines.flatMap((line, index) =>
    line.parts.map(({ kind, text, confidence, from, to }): PlacedPiece => {
      const corners = stretchOf(line.corners, from, to)
      const xs = corners.map(({ x }) => x)
      return {
        kind,
        text,
        confidence,
        left: Math.min(...xs),
        right: Math.max(...xs),
        middle: middleOf(corners),
        height: line.height,
        runs: [run++],
        line: index,
        onPhoto: stretchOf(line.onPhoto, from, to),
      }
    }),
  )
}

/** Where the line of writing through these corners crosses the page's middle: one height per line, however it slants. */
export function levelling(lines: readonly ReadLine[], page: Size): (corners: Corners) => number {
  const slopes = fitSlopeField(lines.flatMap(slopeSample), Math.max(page.width, page.height))
  return (corners) => {
    const [x, y] = [mean(corners.map((corner) => corner.x)), mean(corners.map((corner) => corner.y))]
    return followLine(slopes, x, y, page.width / 2)
  }
}

/** The edges around pieces, as shares of the photo. */
export function boxAround(pieces: readonly { readonly onPhoto: Corners }[], photo: Size): NormalizedBox {
  const corners = pieces.flatMap(({ onPhoto }) => onPhoto)
  const [xs, ys] = [corners.map(({ x }) => x / photo.width), corners.map(({ y }) => y / photo.height)]
  const edge = (share: number) => Math.min(1, Math.max(0, share))
  return normalizedBox({
    xMin: edge(Math.min(...xs)),
    yMin: edge(Math.min(...ys)),
    xMax: edge(Math.max(...xs)),
    yMax: edge(Math.max(...ys)),
  })
}

/** The long lines say how the writing slants. */
function slopeSample({ corners: [a, b, c, d], height }: ReadLine): readonly SlopeSample[] {
  const [start, end] = [between(a, d, 0.5), between(b, c, 0.5)]
  const across = end.x - start.x
  if (across < height * 4) return []
  const middle = between(start, end, 0.5)
  return [{ ...middle, slope: (end.y - start.y) / across, weight: across }]
}

function stretchOf([a, b, c, d]: Corners, from: number, to: number): Corners {
  return [between(a, b, from), between(a, b, to), between(d, c, to), between(d, c, from)]
}
