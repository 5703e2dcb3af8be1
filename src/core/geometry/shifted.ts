import { type NormalizedBox, type NormalizedPoint, normalizedBox, normalizedPoint } from './normalized.ts'

/** No box is made smaller than this, as a share of the photo's width or height. */
export const LEAST_SIDE = 0.02

/** The nearest place on the photo. */
export function withinPhoto({ x, y }: NormalizedPoint): NormalizedPoint {
  return normalizedPoint(clamped(x, 0, 1), clamped(y, 0, 1))
}

/** The box shifted by so much, as far as the photo goes; it keeps its size. */
export function shiftedBox(box: NormalizedBox, dx: number, dy: number): NormalizedBox {
  const [across, down] = [clamped(dx, -box.xMin, 1 - box.xMax), clamped(dy, -box.yMin, 1 - box.yMax)]
  return normalizedBox({
    xMin: box.xMin + across,
    yMin: box.yMin + down,
    xMax: box.xMax + across,
    yMax: box.yMax + down,
  })
}

/** The box with its lower right corner shifted by so much: within the photo, and never too small to be seen. */
export function resizedBox(box: NormalizedBox, dx: number, dy: number): NormalizedBox {
  return boxWithinPhoto({ ...box, xMax: box.xMax + dx, yMax: box.yMax + dy })
}

/** These sides, held to the photo's edges and to the least size. The upper left corner stays, if there is room. */
export function boxWithinPhoto(sides: NormalizedBox): NormalizedBox {
  const xMin = clamped(sides.xMin, 0, 1 - LEAST_SIDE)
  const yMin = clamped(sides.yMin, 0, 1 - LEAST_SIDE)
  return normalizedBox({
    xMin,
    yMin,
    xMax: clamped(sides.xMax, xMin + LEAST_SIDE, 1),
    yMax: clamped(sides.yMax, yMin + LEAST_SIDE, 1),
  })
}

/** A point that keeps its place in a box, as shares of its sides, while the box becomes another. */
export function pointAlong(point: NormalizedPoint, from: NormalizedBox, to: NormalizedBox): NormalizedPoint {
  const along = (at: number, [a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
    b > a ? c + ((at - a) / (b - a)) * (d - c) : (c + d) / 2
  return withinPhoto(
    normalizedPoint(
      along(point.x, [from.xMin, from.xMax], [to.xMin, to.xMax]),
      along(point.y, [from.yMin, from.yMax], [to.yMin, to.yMax]),
    ),
  )
}

/** A box cut into so many equal parts in a grid, each as square as it can be on a photo `aspect` times as wide as high. */
export function partsOfBox(box: NormalizedBox, count: number, aspect: number): readonly NormalizedBox[] {
  const [width, height] = [box.xMax - box.xMin, box.yMax - box.yMin]
  const columns = mostSquare(count, (width * aspect) / height)
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns)
    // The last row may have fewer, which share its width.
    const inRow = row === rows - 1 ? count - row * columns : columns
    const column = index - row * columns
    return normalizedBox({
      xMin: box.xMin + (width * column) / inRow,
      yMin: box.yMin + (height * row) / rows,
      xMax: box.xMin + (width * (column + 1)) / inRow,
      yMax: box.yMin + (height * (row + 1)) / rows,
    })
  })
}

/** How many columns make the cells of a grid the squarest, `shape` being its width by its height. */
function mostSquare(count: number, shape: number): number {
  const oddness = (columns: number) => Math.abs(Math.log((shape * Math.ceil(count / columns)) / columns))
  const columns = Array.from({ length: count }, (_, index) => index + 1)
  return columns.reduce((best, each) => (oddness(each) < oddness(best) ? each : best))
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most))
}
