import { clear, compareText } from '../util/compare.ts'
import { associateDetections } from './associate-detections.ts'
import { correctionsOf } from './corrections.ts'
import { dedupeWithinLook, type Observation } from './dedupe-within-look.ts'
import type { Detection } from './detection.ts'
import type { Edit } from './edit.ts'
import { FirstSeen } from './first-seen.ts'
import type { Correction, FoodItem } from './food-item.ts'
import { itemOf } from './fused-item.ts'
import { independentLooks, type LookFacts } from './independent-looks.ts'
import { type CanonicalName, LabelMatcher } from './label-matcher.ts'
import { asRead } from './menu-order.ts'
import { type Cluster, mergeClusters } from './merge-clusters.ts'
import { placeAnchors } from './place-anchors.ts'
import { repairCoordinates } from './repair-coordinates.ts'

/**
 * The things in the photo, without what hardly any look saw and what the person took away: see `fuseAll`. Sightings of one
 * thing become one item, equal things side by side stay several, and what the person put right stands.
 */
export function fuse(
  sightings: readonly Detection[],
  edits: readonly Edit[],
  looks: readonly LookFacts[] = [],
  canonical?: CanonicalName,
): readonly FoodItem[] {
  return placeAnchors(fuseAll(sightings, edits, looks, canonical).filter(isShown))
}

function isShown({ standing, corrected }: FoodItem): boolean {
  return standing !== 'doubtful' && !corrected.removed
}

/**
 * What looks saw, as items, doubtful and removed ones among them. Earliest first, the lines of a menu in reading order. The
 * order in which looks and sightings come decides nothing but the ids; an edited item is a fixed seed, so a later sighting
 * can join it but never pull its edits elsewhere or merge two edited items. `looks` tells what each could have seen.
 */
export function fuseAll(
  sightings: readonly Detection[],
  edits: readonly Edit[],
  looks: readonly LookFacts[] = [],
  canonical?: CanonicalName,
): readonly FoodItem[] {
  const corrections = correctionsOf(edits)
  const names = new LabelMatcher(canonical)
  const views = independentLooks(sightings, looks)
  const firstSeen = new FirstSeen(sightings)
  const edited = new Set(corrections.keys())
  const seen = views.flatMap((view, index) => dedupeWithinLook(view, index, edited, names))
  const observations = [...repairCoordinates(seen, views.length, names)]
    .sort(byContent)
    .concat(addedOf(corrections))
  const clusters = associateDetections(observations, views, names, {
    first: ({ sightings: own }) => firstSeen.of(own),
    after: ({ view, seed }) => (view < 0 && seed && corrections.get(seed)?.added) || 0,
  })
  const items = mergeClusters(clusters, views.length, names).flatMap((thing) => {
    const own = firstSeen.earliestFirst(sightingsOf(thing))
    const id = thing.seed ?? (own[0] as Detection).id
    const item = itemOf(thing, id, own, corrections.get(id) ?? {}, views, names)
    return item ? [{ item, at: firstSeen.of(own.slice(0, 1)) }] : []
  })
  return asRead(items.sort((a, b) => a.at - b.at).map(({ item }) => item))
}

/** By what was seen and not by when, so that ties fall the same way whatever order looks come in. */
function byContent(a: Observation, b: Observation): number {
  return (
    clear(a.centre.x - b.centre.x) ||
    clear(a.centre.y - b.centre.y) ||
    compareText(a.label, b.label) ||
    a.count - b.count ||
    a.view - b.view
  )
}

function sightingsOf({ members, parts, aside }: Cluster): Detection[] {
  const own: Detection[] = []
  for (const seen of [members, parts, aside]) for (const { sightings } of seen) own.push(...sightings)
  return own
}

/** What the person added, as if seen where they put it. */
function addedOf(corrections: ReadonlyMap<string, Correction>): readonly Observation[] {
  return [...corrections].flatMap(([id, { added, label, point }]): Observation[] => {
    if (added === undefined || !point || label === undefined) return []
    const blank = { view: -1, sightings: [], whole: [], count: 1, menu: false, cut: false, weight: 1 }
    return [{ ...blank, seed: id, label, centre: point }]
  })
}
