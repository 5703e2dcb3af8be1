import { connectedComponents } from './components.ts'
import { prepareImage } from './prepare-image.ts'
import type { RgbaImage } from './raster.ts'
import type { Views } from './read-text.ts'
import { findRuns, type Run } from './runs.ts'
import { followLine, slopeAt } from './slope-field.ts'
import { straighten } from './straighten.ts'

/** All writing found on a photo, cut out and ready to be read. Plain data: it crosses from a worker. */
export type Page = {
  /** Pixels of the photo that was looked at. */
  readonly width: number
  readonly height: number
  readonly pieces: readonly WrittenPiece[]
}

/** Edges in pixels of that photo; `middle` is the height of its line at the photo's centre, the page levelled. */
export type WrittenPiece = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly middle: number
  readonly height: number
  readonly views: Views
}

/** Photos are brought down to this before anything else, pixels: a menu's writing stays legible, the work bounded. */
export const LONGEST_EDGE = 2400

/** Tall letters in pixels: the recogniser was trained on lines of about the first size. */
const USUAL = 34
const SMALLER = 25
/** Handwriting is narrower than print. */
const STRETCH = 1.25

/** More pieces than a menu has: it is no page of writing but a texture, and the largest will do. */
const MOST_PIECES = 240

export function findWriting(image: RgbaImage): Page {
  const { width, height } = image
  const prepared = prepareImage(image)
  const { list, labels } = connectedComponents(prepared.mask, width, height)
  const { runs, slopes } = findRuns(list, width, height)
  const view = (run: Run, letterHeight: number, stretch: number) =>
    straighten(run, prepared, labels, slopes, { letterHeight, stretch })
  const pieces = largest(runs).map((run): WrittenPiece => {
    const x = (run.left + run.right) / 2
    return {
      left: run.left,
      top: run.top,
      right: run.right,
      bottom: run.bottom,
      middle: followLine(
        slopes,
        x,
        lineMiddle(run, (at, y) => slopeAt(slopes, at, y)),
        width / 2,
      ),
      height: run.height,
      views: [view(run, USUAL, 1), view(run, SMALLER, 1), view(run, USUAL, STRETCH)],
    }
  })
  return { width, height, pieces }
}

function largest(runs: readonly Run[]): readonly Run[] {
  if (runs.length <= MOST_PIECES) return runs
  return [...runs].sort((a, b) => b.letters.length - a.letters.length).slice(0, MOST_PIECES)
}

/** The height of the run's middle at its centre: half a tall letter above the usual foot of its letters. */
function lineMiddle(run: Run, slope: (x: number, y: number) => number): number {
  const centre = (run.left + run.right) / 2
  const feet = run.letters
    .map((letter) => {
      const x = (letter.left + letter.right) / 2
      return letter.bottom - slope(x, letter.bottom) * (x - centre)
    })
    .sort((a, b) => a - b)
  return (feet[Math.floor(feet.length / 2)] ?? run.bottom) - run.height / 2
}
