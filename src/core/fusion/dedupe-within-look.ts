import { intersectionOverUnion } from '../geometry/iou.ts'
import {
  boxArea,
  boxCentre,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  regionBox,
  regionCentre,
} from '../geometry/normalized.ts'
import { isCutBy } from '../geometry/regions.ts'
import type { FoodCategory } from '../terms/categories.ts'
import { compareText } from '../util/compare.ts'
import type { Detection } from './detection.ts'
import { groupDetections } from './group-detections.ts'
import type { IndependentLook } from './independent-looks.ts'
import type { LabelMatcher } from './label-matcher.ts'

/** Sightings whose boxes overlap this much with the largest show the whole of the thing. */
const AGREES_IOU = 0.5
/** A detail is seen better than the whole photo, by the square root of how much larger it is shown; at most this much. */
const MOST_WEIGHT = 4

/** One thing as one look saw it: its sightings of it, doubles and parts among them. */
export type Observation = {
  /** Index among the views; -1 for what the person added. */
  readonly view: number
  /** Set where the person edited it: its item keeps this id. */
  readonly seed?: string
  readonly sightings: readonly Detection[]
  /** Those that show it whole, the largest first. */
  readonly whole: readonly Detection[]
  readonly label: string
  readonly category?: FoodCategory
  readonly box?: NormalizedBox
  readonly centre: NormalizedPoint
  readonly count: number
  readonly menu: boolean
  /** The edge of its look's region cuts it: what is seen is a part. */
  readonly cut: boolean
  readonly weight: number
}

/** The things of one look: doubles of one thing together, equal things side by side apart. */
export function dedupeWithinLook(
  view: IndependentLook,
  index: number,
  seeds: ReadonlySet<string>,
  names: LabelMatcher,
): readonly Observation[] {
  const weight = Math.min(MOST_WEIGHT, 1 / Math.sqrt(boxArea(view.region)))
  return groupDetections(view.sightings, seeds, names).map(({ seed, sightings }) => {
    const bySize =
      sightings.length === 1
        ? sightings
        : [...sightings].sort((a, b) => areaOf(b) - areaOf(a) || compareText(nameOf(a), nameOf(b)))
    const largest = bySize[0] as Detection
    const whole = sightings.length === 1 ? sightings : bySize.filter((sighting) => agree(sighting, largest))
    const box = meanBox(whole)
    const category = whole.find((sighting) => sighting.category)?.category
    return {
      view: index,
      ...(seed !== undefined && { seed }),
      sightings,
      whole,
      label: commonLabel(whole, largest),
      ...(category && { category }),
      ...(box && { box }),
      centre: box ? boxCentre(box) : regionCentre(largest.region),
      count: countOf(whole, sightings),
      menu: sightings.some(({ menu }) => menu),
      cut: box !== undefined && isCutBy(box, view.region),
      weight,
    }
  })
}

/** With its category, so that equal names of two categories keep one order. */
function nameOf({ label, category }: Detection): string {
  return `${label}\n${category ?? ''}`
}

/** The photo as a whole is the vaguest place, a point the most exact: only boxes have an area to prefer. */
function areaOf({ region }: Detection): number {
  return region.kind === 'box' ? boxArea(region.box) : -1
}

/** The name most sightings of the whole give; the largest one's where none leads. */
function commonLabel(whole: readonly Detection[], largest: Detection): string {
  if (whole.length === 1) return largest.label
  const votes = new Map<string, number>()
  for (const { label } of whole) votes.set(label, (votes.get(label) ?? 0) + 1)
  const most = Math.max(...votes.values())
  const leading = [...votes].filter(([, count]) => count === most).map(([label]) => label)
  return leading.length === 1 && most > 1 ? (leading[0] as string) : largest.label
}

/** Whether both show the thing as a whole, rather than one a part of the other. */
function agree(a: Detection, b: Detection): boolean {
  if (a === b) return true
  const [boxA, boxB] = [regionBox(a.region), regionBox(b.region)]
  return boxA !== undefined && boxB !== undefined && intersectionOverUnion(boxA, boxB) >= AGREES_IOU
}

/** What the sightings of the whole say, or the parts seen one by one ("egg" six times in "eggs") where these are more. */
function countOf(whole: readonly Detection[], sightings: readonly Detection[]): number {
  const parts = sightings.filter((sighting) => sighting.region.kind === 'box' && !whole.includes(sighting))
  const distinct = parts.filter(
    (part, index) => !parts.slice(0, index).some((earlier) => agree(earlier, part)),
  )
  const counted = distinct.reduce((sum, part) => sum + part.count, 0)
  return Math.max(1, counted, ...whole.map(({ count }) => count))
}

/** Undefined where the largest is no box: a point, or the photo as a whole. */
function meanBox(whole: readonly Detection[]): NormalizedBox | undefined {
  const [only] = whole
  if (only && whole.length === 1) return only.region.kind === 'box' ? only.region.box : undefined
  const boxes = whole.flatMap(({ region }) => (region.kind === 'box' ? [region.box] : []))
  if (boxes.length === 0) return undefined
  const mean = (side: 'xMin' | 'yMin' | 'xMax' | 'yMax') =>
    boxes.reduce((sum, box) => sum + box[side], 0) / boxes.length
  return normalizedBox({ xMin: mean('xMin'), yMin: mean('yMin'), xMax: mean('xMax'), yMax: mean('yMax') })
}
