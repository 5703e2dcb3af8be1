import { type NormalizedBox, type NormalizedPoint, normalizedPoint } from './normalized.ts'

/** What of a box is the thing itself: cells row by row, "1" where it is. */
export type Silhouette = { readonly columns: number; readonly rows: number; readonly cells: string }

/** A side of a silhouette has no more cells than this: enough to tell food from its package. */
const MOST_CELLS = 32

/** A mask as a silhouette: row-major, 0 or 1. A cell is filled where at least half of its pixels are; undefined for an empty mask. */
export function silhouetteOf(mask: Uint8Array, width: number, height: number): Silhouette | undefined {
  const columns = Math.min(MOST_CELLS, width)
  const rows = Math.min(MOST_CELLS, height)
  let cells = ''
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [Math.floor((row * height) / rows), Math.floor(((row + 1) * height) / rows)]
    for (let column = 0; column < columns; column++) {
      const [left, right] = [
        Math.floor((column * width) / columns),
        Math.floor(((column + 1) * width) / columns),
      ]
      let filled = 0
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) filled += mask[y * width + x] ?? 0
      cells += filled * 2 >= (right - left) * (bottom - top) && filled > 0 ? '1' : '0'
    }
  }
  return cells.includes('1') ? { columns, rows, cells } : undefined
}

/** Whether a point of the photo lies on the thing. */
export function isOn(
  { columns, rows, cells }: Silhouette,
  box: NormalizedBox,
  { x, y }: NormalizedPoint,
): boolean {
  const column = Math.floor(((x - box.xMin) / (box.xMax - box.xMin)) * columns)
  const row = Math.floor(((y - box.yMin) / (box.yMax - box.yMin)) * rows)
  if (column < 0 || row < 0 || column >= columns || row >= rows) return false
  return cells[row * columns + column] === '1'
}

/**
 * The point deepest inside a thing: its pole of inaccessibility, which unlike the middle of its box or of its mass is always on
 * it, of a croissant and of a bunch too. Of points equally deep, the one nearest the middle of its mass.
 */
export function deepestPoint({ columns, rows, cells }: Silhouette, box: NormalizedBox): NormalizedPoint {
  const depth = depths(columns, rows, cells)
  let [sumX, sumY, filled] = [0, 0, 0]
  for (let at = 0; at < cells.length; at++) {
    if (cells[at] !== '1') continue
    sumX += at % columns
    sumY += Math.floor(at / columns)
    filled += 1
  }
  const [middleX, middleY] = [sumX / filled, sumY / filled]
  let best = { at: 0, depth: -1, far: Number.POSITIVE_INFINITY }
  for (let at = 0; at < cells.length; at++) {
    const far = Math.hypot((at % columns) - middleX, Math.floor(at / columns) - middleY)
    const deep = depth[at] as number
    if (deep > best.depth || (deep === best.depth && far < best.far)) best = { at, depth: deep, far }
  }
  return normalizedPoint(
    box.xMin + (((best.at % columns) + 0.5) / columns) * (box.xMax - box.xMin),
    box.yMin + ((Math.floor(best.at / columns) + 0.5) / rows) * (box.yMax - box.yMin),
  )
}

/** How many steps each cell is from the nearest that is not filled, the world around among these. */
function depths(columns: number, rows: number, cells: string): Int32Array {
  const depth = new Int32Array(columns * rows)
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= columns || y >= rows ? 0 : (depth[y * columns + x] as number)
  const pass = (x: number, y: number, neighbours: readonly (readonly [number, number])[], far: number) => {
    const here = y * columns + x
    if (cells[here] !== '1') return
    const least = Math.min(...neighbours.map(([dx, dy]) => at(x + dx, y + dy) + 1))
    depth[here] = Math.min(far, least)
  }
  const most = columns + rows
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      pass(
        x,
        y,
        [
          [-1, 0],
          [0, -1],
          [-1, -1],
          [1, -1],
        ],
        most,
      )
  for (let y = rows - 1; y >= 0; y--)
    for (let x = columns - 1; x >= 0; x--)
      pass(
        x,
        y,
        [
          [1, 0],
          [0, 1],
          [1, 1],
          [-1, 1],
        ],
        at(x, y),
      )
  return depth
}
