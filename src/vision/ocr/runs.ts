import { DisjointSets } from '../../core/util/disjoint-sets.ts'
import { upperMedian } from '../../core/util/quantiles.ts'
import { type Component, middleX, middleY } from './components.ts'
import { fitSlopeField, LEVEL, type SlopeField, type SlopeSample, slopeAt } from './slope-field.ts'

/** Letters that stand together on one line: a name or a price, before anything is read. */
export type Run = {
  readonly letters: readonly Component[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Height of its tall letters, pixels. */
  readonly height: number
}

/** Letters linked to runs: first close neighbours on any gentle slope, then whole words along the lines found. */
export function findRuns(components: readonly Component[], width: number, height: number) {
  const extent = Math.max(width, height)
  const letters = components.filter((component) => looksLikeLetter(component, extent))
  const first = link(letters, LEVEL, 0.6, 0.45)
  const slopes = fitSlopeField(first.flatMap(slopeSample), extent)
  const second = link(letters, slopes, 0.6, 0.4)
  return { runs: worthReading(joinWords(second, slopes), slopes), slopes }
}

/** Words, and the short runs (a price of one or two digits) that stand on a word's line, to its right. */
function worthReading(runs: readonly Run[], slopes: SlopeField): Run[] {
  const isWord = (run: Run) => run.letters.length >= 3 || run.right - run.left > run.height * 2.2
  const words = runs.filter(isWord)
  const usual = upperMedian(words.map((run) => run.height)) ?? 0
  return runs.filter((run) => {
    if (run.height < usual * 0.4) return false
    if (isWord(run)) return true
    if (run.height < usual * 0.6 || run.height > usual * 1.8) return false
    return words.some((word) => word.right < run.left && offLine(word, run, slopes) < usual)
  })
}

function looksLikeLetter({ left, top, right, bottom, area }: Component, extent: number): boolean {
  const tall = bottom - top
  const wide = right - left
  if (tall < Math.max(5, extent / 260) || tall > extent / 12) return false
  if (wide > tall * 12 || wide > extent / 4) return false
  const filled = area / (tall * wide)
  // Joined-up words are wide as well, but rules under headings and frames fill little of their bounds.
  if (wide > tall * 4 && filled < 0.16) return false
  // An upright l or 1 fills its bounds; anything wider that does is a blot.
  return filled > 0.08 && (filled < 0.95 || wide < tall * 0.5) && area > 12
}

const tallness = (letter: Component): number => letter.bottom - letter.top

function link(letters: readonly Component[], slopes: SlopeField, reach: number, drift: number): Run[] {
  const sorted = [...letters].sort((a, b) => a.left - b.left)
  const runs = new DisjointSets(sorted.length)
  const tallest = Math.max(0, ...sorted.map(tallness))
  sorted.forEach((letter, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j] as Component
      if (other.left - letter.right > tallest * reach) break
      if (areNeighbours(letter, other, slopes, reach, drift)) runs.join(i, j)
    }
  })
  return [...runs.groups(sorted).values()].map(runOf)
}

function areNeighbours(
  a: Component,
  b: Component,
  slopes: SlopeField,
  reach: number,
  drift: number,
): boolean {
  const tall = Math.max(tallness(a), tallness(b))
  if (tall > Math.min(tallness(a), tallness(b)) * 3.2 || b.left - a.right > tall * reach) return false
  const rise = slopeAt(slopes, (a.left + b.right) / 2, middleY(a)) * (middleX(b) - middleX(a))
  return Math.abs(middleY(b) - middleY(a) - rise) <= tall * drift
}

function runOf(letters: readonly Component[]): Run {
  const heights = letters.map(tallness).sort((a, b) => a - b)
  return {
    letters,
    left: Math.min(...letters.map((letter) => letter.left)),
    top: Math.min(...letters.map((letter) => letter.top)),
    right: Math.max(...letters.map((letter) => letter.right)),
    bottom: Math.max(...letters.map((letter) => letter.bottom)),
    height: heights[Math.floor((heights.length - 1) * 0.8)] ?? 0,
  }
}

/** Words of one line stand closer than a tall letter is high; columns and prices stand further off. */
function joinWords(runs: readonly Run[], slopes: SlopeField): Run[] {
  const joined = [...runs].sort((a, b) => a.left - b.left)
  for (let i = 0; i < joined.length; i++) {
    const next = joined.findIndex((other, j) => j !== i && followsOn(joined[i] as Run, other, slopes))
    if (next < 0) continue
    joined[i] = runOf([...(joined[i] as Run).letters, ...(joined[next] as Run).letters])
    joined.splice(next, 1)
    i = -1
  }
  return joined
}

function followsOn(run: Run, other: Run, slopes: SlopeField): boolean {
  const [low, high] = [Math.min(run.height, other.height), Math.max(run.height, other.height)]
  if (high > low * 1.9) return false
  const gap = other.left - run.right
  if (gap < -low * 0.5 || gap > high * 1.15 || other.left <= run.left) return false
  return offLine(run, other, slopes) <= high * 0.5
}

/** How far above or below the first one's line the second one begins. */
function offLine(run: Run, other: Run, slopes: SlopeField): number {
  const [end, start] = [lineCentre(run, 'last'), lineCentre(other, 'first')]
  const rise = slopeAt(slopes, (end.x + start.x) / 2, end.y) * (start.x - end.x)
  return Math.abs(start.y - end.y - rise)
}

/** The mean middle of a run's four letters at that end. */
function lineCentre(run: Run, end: 'first' | 'last'): { x: number; y: number } {
  const sorted = [...run.letters].sort((a, b) => a.left - b.left)
  const letters = end === 'first' ? sorted.slice(0, 4) : sorted.slice(-4)
  const mean = (of: (letter: Component) => number) =>
    letters.reduce((sum, letter) => sum + of(letter), 0) / letters.length
  return { x: mean(middleX), y: mean(middleY) }
}

/** The median slope between letters' feet that stand well apart: tails and tall letters do not decide. */
function slopeSample(run: Run): SlopeSample[] {
  if (run.letters.length < 4 || run.right - run.left < run.height * 3) return []
  const slopes: number[] = []
  for (const a of run.letters) {
    for (const b of run.letters) {
      const dx = middleX(b) - middleX(a)
      if (dx > run.height * 1.5) slopes.push((middleY(b) - middleY(a)) / dx, (b.bottom - a.bottom) / dx)
    }
  }
  const slope = upperMedian(slopes)
  if (slope === undefined || Math.abs(slope) > 0.6) return []
  const weight = ((run.right - run.left) / run.height) ** 1.5
  return [{ x: middleX(run), y: middleY(run), slope, weight }]
}
