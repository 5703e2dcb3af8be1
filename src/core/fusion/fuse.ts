import { clear, compareText } from '../util/compare.ts'
import { append } from '../util/group-by.ts'
import { associateDetections } from './associate-detections.ts'
import { dedupeWithinLook, type MergedDetection } from './dedupe-within-look.ts'
import type { Detection } from './detection.ts'
import { correctionsOf, type Edit } from './edit.ts'
import type { Correction, FoodItem } from './food-item.ts'
import { itemFrom } from './fused-item.ts'
import { independentLooks, type LookFacts } from './independent-looks.ts'
import { type CanonicalName, LabelMatcher } from './label-matcher.ts'
import { inReadingOrder } from './menu-order.ts'
import { type Cluster, mergeClusters } from './merge-clusters.ts'
import { mergeSame } from './merge-same.ts'
import { placeAnchors } from './place-anchors.ts'
import { repairCoordinates } from './repair-coordinates.ts'
import { withPlaces } from './with-places.ts'

/**
 * The items of a photo, without those hardly any look saw and those the person removed; see `fuseAll`. Sightings of one
 * object become one item, equal objects side by side stay several, and the person's corrections stand.
 */
export function fuse(
  sightings: readonly Detection[],
  edits: readonly Edit[],
  looks: readonly LookFacts[] = [],
  canonical?: CanonicalName,
): readonly FoodItem[] {
  return placeAnchors(
    mergeSame(fuseAll(sightings, edits, looks, canonical)).filter(
      ({ standing, corrected }) => standing !== 'doubtful' && !corrected.removed,
    ),
  )
}

/**
 * All items, doubtful and removed ones among them, the earliest first and the lines of a menu in reading order. The order
 * in which looks and sightings come in decides the ids and nothing else. An edited item is a fixed seed: a later sighting
 * can join it, but can neither pull its edits elsewhere nor merge it with another edited item. `facts` tell what each
 * look could have seen.
 */
export function fuseAll(
  received: readonly Detection[],
  edits: readonly Edit[],
  facts: readonly LookFacts[] = [],
  canonical?: CanonicalName,
): readonly FoodItem[] {
  const { sightings, looks: lookFacts } = withPlaces(received, facts)
  const corrections = correctionsOf(edits)
  const matcher = new LabelMatcher(canonical)
  const looks = independentLooks(sightings, lookFacts)
  const places = new Map(sightings.map((sighting, index) => [sighting, index]))
  const placeOf = (sighting: Detection) => places.get(sighting) as number
  const edited = new Set(corrections.keys())
  const parts = partsOf(corrections, sightings)
  const seen = looks.flatMap((look, index) => dedupeWithinLook(look, index, edited, matcher))
  const detections = [...repairCoordinates(seen, looks.length, matcher)]
    .sort(byContent)
    .concat(addedOf(corrections))
  const clusters = associateDetections(detections, looks, matcher, (detection) =>
    detection.sightings.reduce((least, each) => Math.min(least, placeOf(each)), sightings.length),
  )
  const items = mergeClusters(clusters, looks.length, matcher).flatMap((cluster) => {
    const own = sightingsOf(cluster).sort((a, b) => placeOf(a) - placeOf(b))
    const [first] = own
    const id = cluster.seed ?? (first as Detection).id
    const at = first ? placeOf(first) : sightings.length
    return [id, ...(parts.get(id) ?? [])].flatMap((each) => {
      const item = itemFrom(cluster, each, own, corrections.get(each) ?? {}, looks, matcher)
      return item ? [{ item, at }] : []
    })
  })
  return inReadingOrder(items.sort((a, b) => a.at - b.at).map(({ item }) => item))
}

/** By what was seen, not when, so that ties are broken the same way whatever order looks come in. */
function byContent(a: MergedDetection, b: MergedDetection): number {
  return (
    clear(a.centre.x - b.centre.x) ||
    clear(a.centre.y - b.centre.y) ||
    compareText(a.label, b.label) ||
    a.count - b.count ||
    a.look - b.look
  )
}

function sightingsOf({ members, pieces, duplicates }: Cluster): Detection[] {
  const own: Detection[] = []
  for (const seen of [members, pieces, duplicates]) for (const { sightings } of seen) own.push(...sightings)
  return own
}

/** The ids of the items that were taken for one with another, by that one's. No sighting has such an id. */
function partsOf(
  corrections: ReadonlyMap<string, Correction>,
  sightings: readonly Detection[],
): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>()
  for (const [id, { partOf }] of corrections) if (partOf !== undefined) append(parts, partOf, id)
  if (parts.size === 0) return parts
  const seen = new Set(sightings.map(({ id }) => id))
  return new Map([...parts].map(([whole, ids]) => [whole, ids.filter((id) => !seen.has(id))]))
}

/** What the person added, as if it had been seen where they put it. */
function addedOf(corrections: ReadonlyMap<string, Correction>): readonly MergedDetection[] {
  return [...corrections].flatMap(([seed, { added, label, point }]): MergedDetection[] => {
    if (added === undefined || !point || label === undefined) return []
    const unseen = { look: -1, sightings: [], whole: [], category: undefined, box: undefined }
    const one = { count: 1, menu: false, cut: false, weight: 1 }
    return [{ ...unseen, ...one, seed, label, centre: point, after: added }]
  })
}
