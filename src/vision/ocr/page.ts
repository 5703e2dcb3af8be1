import { nearestRank, upperMedian } from '../../core/util/quantiles.ts'
import { type Component, connectedComponents, middleX } from './components.ts'
import { findPolarity, type Polarity, type Prepared, prepareImage } from './prepare-image.ts'
import type { RgbaImage } from './raster.ts'
import type { Views } from './read-text.ts'
import { findRuns, type Run } from './runs.ts'
import { followLine, type SlopeField, slopeAt } from './slope-field.ts'
import { straighten } from './straighten.ts'

/** All writing of one polarity found on a photo, cut out and ready to be read. Plain data: it crosses from a worker. */
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
  /** How many letters it seems to have; joined-up ones count as one. */
  readonly letters: number
  readonly views: Views
}

/** Photos are brought down to this before anything else, pixels: a menu's writing stays legible, the work bounded. */
export const LONGEST_EDGE = 2400

/** Tall letters in pixels: the recogniser was trained on lines of about the first size. */
const USUAL = 34
const SMALLER = 25
/** Handwriting is narrower than print. */
const STRETCH = 1.25

/** More pieces than a menu has: it is no page of writing but a texture, and the longest will do. */
const MOST_PIECES = 160

/** Writing under glare keeps about half its contrast; a wall's grain or wood's has less. */
const LEAST_CONTRAST = 0.4

/** The writing as light on dark and as dark on light, the likelier first: only reading tells which it is. */
export function findWriting(image: RgbaImage): readonly [Page, Page] {
  const likelier = findPolarity(image)
  const other = likelier === 'light-on-dark' ? 'dark-on-light' : 'light-on-dark'
  return [findOfPolarity(image, likelier), findOfPolarity(image, other)]
}

function findOfPolarity(image: RgbaImage, polarity: Polarity): Page {
  const { width, height } = image
  const prepared = prepareImage(image, polarity)
  const { list, labels } = connectedComponents(prepared.mask, width, height)
  // Twice: only words tell how strongly the photo's writing stands out, and only without grain do its lines lie true.
  const least = leastContrast(findRuns(list, width, height).runs, prepared)
  const strong = list.filter((letter) => contrastOf(letter, prepared) >= least)
  const { runs, slopes } = findRuns(strong, width, height)
  const view = (run: Run, letterHeight: number, stretch: number) =>
    straighten(run, prepared, labels, slopes, { letterHeight, stretch })
  const pieces = longest(runs).map((run): WrittenPiece => {
    const { letters, ...edges } = run
    return {
      ...edges,
      middle: followLine(slopes, middleX(run), lineMiddle(run, slopes), width / 2),
      letters: letters.length,
      views: [view(run, USUAL, 1), view(run, SMALLER, 1), view(run, USUAL, STRETCH)],
    }
  })
  return { width, height, pieces }
}

/** What a letter has to stand out by to belong to the photo's words, levels of 0–255. */
function leastContrast(runs: readonly Run[], prepared: Prepared): number {
  const words = runs.filter((run) => run.letters.length >= 4)
  const contrasts = words.flatMap((run) => run.letters.map((letter) => contrastOf(letter, prepared)))
  contrasts.sort((a, b) => a - b)
  return (nearestRank(contrasts, 0.7) ?? 0) * LEAST_CONTRAST
}

/** Mean over a letter's ink of how far it stands out. */
function contrastOf({ left, top, right, bottom }: Component, { standing, mask }: Prepared): number {
  let sum = 0
  let count = 0
  for (let y = top; y < bottom; y++) {
    for (let at = y * standing.width + left; at < y * standing.width + right; at++) {
      if (!mask[at]) continue
      sum += standing.data[at] as number
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}

function longest(runs: readonly Run[]): readonly Run[] {
  if (runs.length <= MOST_PIECES) return runs
  return [...runs].sort((a, b) => b.letters.length - a.letters.length).slice(0, MOST_PIECES)
}

/** The height of the run's middle at its centre: half a tall letter above the usual foot of its letters. */
function lineMiddle(run: Run, slopes: SlopeField): number {
  const feet = run.letters.map((letter) => {
    const x = middleX(letter)
    return letter.bottom - slopeAt(slopes, x, letter.bottom) * (x - middleX(run))
  })
  return (upperMedian(feet) ?? run.bottom) - run.height / 2
}
