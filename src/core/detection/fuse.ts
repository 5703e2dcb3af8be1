import type { Edit } from '../analysis/edits.ts'
import { boxArea, type Region, regionBox, regionCentre } from '../geometry/normalized.ts'
import { intersectionOverUnion } from '../geometry/overlap.ts'
import { placeAnchors } from './anchors.ts'
import { type Corrected, correctionsOf } from './corrections.ts'
import type { Detection } from './detection.ts'
import type { Correction, FoodItem } from './food-item.ts'
import { groupSightings, type Seed } from './group.ts'

/** Sightings whose boxes overlap this much with the largest show the whole of the thing. */
const AGREES_IOU = 0.5

/**
 * The things in the photo: sightings of one thing become one item, equal things side by side stay several, and what the
 * person put right stands. Earliest first. The order in which sightings come decides nothing but the ids; an edited item
 * is a fixed seed, so a later sighting can join it but never pull its edits elsewhere or merge two edited items.
 */
export function fuse(sightings: readonly Detection[], edits: readonly Edit[]): readonly FoodItem[] {
  const corrections = correctionsOf(edits)
  const seeds = [...corrections].map(([id, corrected]): Seed => seedOf(id, corrected))
  const items = groupSightings(sightings, seeds)
    .map((group) => itemOf(group.id, group.sightings, corrections.get(group.id)))
    .filter((item) => item !== undefined)
  return placeAnchors(items)
}

function seedOf(id: string, { added, label, point }: Corrected): Seed {
  if (added === undefined || !point || label === undefined) return { id }
  return { id, after: added, sighting: { label, region: { kind: 'point', point } } }
}

function itemOf(
  id: string,
  sightings: readonly Detection[],
  corrected: Corrected = {},
): FoodItem | undefined {
  const { removed, ...correction } = corrected
  if (removed) return undefined
  const bySize = [...sightings].sort((a, b) => areaOf(b) - areaOf(a) || compareText(a.label, b.label))
  const largest = bySize[0]
  const whole = largest ? bySize.filter((sighting) => agree(sighting, largest)) : []
  const label = correction.label ?? (largest && commonLabel(whole, largest))
  const region = largest ? fusedRegion(whole, largest) : pointRegion(correction)
  // An edit of an item whose sighting is not there (a report put together by hand) makes no item.
  if (label === undefined || region === undefined) return undefined
  // The model's view was of what it took the thing for.
  const opinion =
    correction.label === undefined ? bySize.find((sighting) => sighting.opinion)?.opinion : undefined
  const menu = bySize.find((sighting) => sighting.menu)?.menu
  return {
    id,
    label,
    region,
    anchor: correction.point ?? regionCentre(region),
    count: countOf(whole, sightings),
    sightings,
    whole,
    ...(opinion && { opinion }),
    ...(menu && { menu }),
    corrected: correction,
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The photo as a whole is the vaguest place, a point the most exact: only boxes have an area to prefer. */
function areaOf({ region }: Detection): number {
  return region.kind === 'box' ? boxArea(region.box) : -1
}

/** The name most sightings of the whole give; the largest one's where none leads. */
function commonLabel(whole: readonly Detection[], largest: Detection): string {
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

function fusedRegion(whole: readonly Detection[], largest: Detection): Region {
  if (largest.region.kind !== 'box') return largest.region
  const boxes = whole.flatMap(({ region }) => (region.kind === 'box' ? [region.box] : []))
  const mean = (side: 'xMin' | 'yMin' | 'xMax' | 'yMax') =>
    boxes.reduce((sum, box) => sum + box[side], 0) / boxes.length
  return {
    kind: 'box',
    box: { xMin: mean('xMin'), yMin: mean('yMin'), xMax: mean('xMax'), yMax: mean('yMax') },
  }
}

function pointRegion({ point }: Correction): Region | undefined {
  return point && { kind: 'point', point }
}
