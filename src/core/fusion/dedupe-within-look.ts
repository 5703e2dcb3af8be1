import {
  boxArea,
  boxCentre,
  intersectionOverUnion,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  regionBox,
  regionCentre,
} from '../geometry/normalized.ts'
import { isCutBy } from '../geometry/regions.ts'
import type { FoodCategory } from '../terms/categories.ts'
import { compareText } from '../util/compare.ts'
import { groupBy } from '../util/group-by.ts'
import type { Detection } from './detection.ts'
import type { IndependentLook } from './independent-looks.ts'
import type { LabelMatcher } from './label-matcher.ts'
import { groupByObject } from './same-object.ts'

/** Sightings whose boxes overlap the largest one's by this much show the whole object. */
const AGREES_IOU = 0.5

/** One object as one look saw it: all its sightings of it, duplicates and pieces of it among them. */
export type MergedDetection = {
  /** Index of the look; -1 for what the person added. */
  readonly look: number
  /** Set where the person edited it: the item keeps this id. */
  readonly seed: string | undefined
  readonly sightings: readonly Detection[]
  /** Those that show the whole object, the largest first. */
  readonly whole: readonly Detection[]
  readonly label: string
  readonly category: FoodCategory | undefined
  readonly box: NormalizedBox | undefined
  readonly centre: NormalizedPoint
  readonly count: number
  readonly menu: boolean
  /** The edge of the look's region cuts it: only a part is seen. */
  readonly cut: boolean
  /** Of the look. */
  readonly weight: number
  /** How many sightings there were before the person added it: it is none of those. */
  readonly after: number
}

/** The objects one look saw: duplicate sightings of one object merged, equal objects side by side kept apart. */
export function dedupeWithinLook(
  look: IndependentLook,
  index: number,
  seeds: ReadonlySet<string>,
  matcher: LabelMatcher,
): readonly MergedDetection[] {
  return groupByObject(look.sightings, seeds, matcher).map(({ seed, sightings }) => {
    const isOne = sightings.length === 1
    const bySize = isOne
      ? sightings
      : [...sightings].sort((a, b) => areaOf(b) - areaOf(a) || compareText(nameOf(a), nameOf(b)))
    const largest = bySize[0] as Detection
    const whole = isOne ? sightings : bySize.filter((sighting) => agree(sighting, largest))
    const box = meanBox(whole)
    return {
      look: index,
      seed,
      sightings,
      whole,
      label: commonLabel(whole, largest),
      category: whole.find((sighting) => sighting.category)?.category,
      box,
      centre: box ? boxCentre(box) : regionCentre(largest.region),
      count: countOf(whole, sightings),
      menu: sightings.some(({ menu }) => menu),
      cut: box !== undefined && isCutBy(box, look.region),
      weight: look.weight,
      after: 0,
    }
  })
}

/** With the category, so that equal names of two categories always sort the same way. */
function nameOf({ label, category }: Detection): string {
  return `${label}\n${category ?? ''}`
}

/** Only boxes have an area to be preferred for. */
function areaOf({ region }: Detection): number {
  return region.kind === 'box' ? boxArea(region.box) : -1
}

/** The name most of the whole sightings give; where none leads, the largest one's. */
function commonLabel(whole: readonly Detection[], largest: Detection): string {
  if (whole.length === 1) return largest.label
  const groups = [...groupBy(whole, ({ label }) => label).values()].sort((a, b) => b.length - a.length)
  const [first = [], second = []] = groups
  return (first.length > second.length && first[0]?.label) || largest.label
}

/** Whether both show the same extent, rather than one a piece of the other. */
function agree(a: Detection, b: Detection): boolean {
  if (a === b) return true
  const [boxA, boxB] = [regionBox(a.region), regionBox(b.region)]
  return boxA !== undefined && boxB !== undefined && intersectionOverUnion(boxA, boxB) >= AGREES_IOU
}

/** The count a whole sighting states, or the pieces seen one by one ("egg" six times within "eggs") where these are more. */
function countOf(whole: readonly Detection[], sightings: readonly Detection[]): number {
  const pieces = sightings.filter((sighting) => sighting.region.kind === 'box' && !whole.includes(sighting))
  const distinct = pieces.filter(
    (piece, index) => !pieces.slice(0, index).some((earlier) => agree(earlier, piece)),
  )
  const counted = distinct.reduce((sum, piece) => sum + piece.count, 0)
  return Math.max(1, counted, ...whole.map(({ count }) => count))
}

/** Undefined where none is a box. */
function meanBox(whole: readonly Detection[]): NormalizedBox | undefined {
  const [only] = whole
  if (only && whole.length === 1) return only.region.kind === 'box' ? only.region.box : undefined
  const boxes = whole.flatMap(({ region }) => (region.kind === 'box' ? [region.box] : []))
  if (boxes.length === 0) return undefined
  const mean = (side: 'xMin' | 'yMin' | 'xMax' | 'yMax') =>
    boxes.reduce((sum, box) => sum + box[side], 0) / boxes.length
  return normalizedBox({ xMin: mean('xMin'), yMin: mean('yMin'), xMax: mean('xMax'), yMax: mean('yMax') })
}
