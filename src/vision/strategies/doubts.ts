import type { Doubt, Question } from '../../core/analysis/look.ts'
import type { FoodItem } from '../../core/fusion/food-item.ts'
import { boxAround } from '../../core/geometry/fused-box.ts'
import {
  boxArea,
  boxCentre,
  type NormalizedBox,
  normalizedBox,
  regionBox,
  regionCentre,
} from '../../core/geometry/normalized.ts'
import { shareInside } from '../../core/geometry/regions.ts'
import { upperMedian } from '../../core/util/quantiles.ts'

/** Seen by no more than this share of the looks that could have. */
const LOW_AGREEMENT = 0.5
/** Looks' weights further apart than this, as a share of the middle one. */
const WIDE_SPREAD = 0.4
/** Share of the photo's area below which a thing is hard to make out. */
const TINY = 0.005
/** A detail shows a thing with as much again around it, and is no smaller than this share of the photo's side. */
const SURROUNDINGS = 0.5
const LEAST_SIDE = 0.12
/** Doubts near each other share one detail, as long as it stays this small a part of the photo. */
const SHARED_AREA = 0.1

/** Something to be asked again, about a detail of the photo. */
export type OpenDoubt = { readonly region: NormalizedBox; readonly question: Question }

/**
 * What the looks so far leave open, the most doubtful first, as at most so many questions about details. `unclear`: what is
 * asked about an item that looks do not differ on; unless given, nothing is.
 */
export function openDoubts(
  items: readonly FoodItem[],
  most: number,
  unclear: readonly Doubt[] = [],
): readonly OpenDoubt[] {
  const open: { region: NormalizedBox; names: string[]; doubts: Set<Doubt> }[] = []
  const ranked = items
    .map((item) => ({ item, doubts: doubtsAbout(item) }))
    .map(({ item, doubts }) => ({ item, doubts: doubts.length > 0 ? doubts : unclear }))
    .filter(({ doubts }) => doubts.length > 0)
    .sort((a, b) => weightOf(b.doubts, b.item) - weightOf(a.doubts, a.item))
  for (const { item, doubts } of ranked) {
    const around = detailAround(item)
    const shared = open.find(
      ({ region }) =>
        shareInside({ kind: 'box', box: around }, region) > 0.95 ||
        boxArea(boxAround([region, around])) <= SHARED_AREA,
    )
    const names = [item.label, ...(item.rivalNames ?? [])]
    if (shared) {
      shared.region = boxAround([shared.region, around])
      shared.names.push(...names)
      for (const doubt of doubts) shared.doubts.add(doubt)
    } else if (open.length < most) open.push({ region: around, names, doubts: new Set(doubts) })
  }
  return open.map(({ region, names, doubts }) => ({
    region,
    question: { names: [...new Set(names)], doubts: [...doubts] },
  }))
}

function doubtsAbout(item: FoodItem): readonly Doubt[] {
  const { agreement, rivalNames = [], region, menu } = item
  const doubts: Doubt[] = []
  if (rivalNames.length > 0) doubts.push('which-is-it')
  const several = agreement !== undefined && agreement.couldHave > 1
  if (several && agreement.seen / agreement.couldHave <= LOW_AGREEMENT) doubts.push('is-it-there')
  if (several && hasWideSpread(item)) doubts.push('how-much')
  if (several && new Set(item.whole.map(({ count }) => count)).size > 1) doubts.push('how-many')
  const tiny = region.kind === 'box' && boxArea(region.box) < TINY && !menu
  if (tiny && several && agreement.seen < agreement.couldHave) doubts.push('is-it-there')
  return [...new Set(doubts)]
}

function hasWideSpread({ whole }: FoodItem): boolean {
  const weights = whole.flatMap(({ amount }) => amount?.grams?.likely ?? [])
  const middle = upperMedian(weights)
  if (weights.length < 2 || !middle) return false
  return (Math.max(...weights) - Math.min(...weights)) / middle > WIDE_SPREAD
}

/** A name in doubt decides more than a weight; what few looks saw, more than what nearly all did. */
function weightOf(doubts: readonly Doubt[], { agreement }: FoodItem): number {
  const weights: Readonly<Record<Doubt, number>> = {
    'which-is-it': 3,
    'is-it-there': 2,
    'how-many': 1,
    'how-much': 1,
  }
  const missed = agreement ? 1 - agreement.seen / agreement.couldHave : 0
  return doubts.reduce((sum, doubt) => sum + weights[doubt], 0) + missed
}

function detailAround(item: FoodItem): NormalizedBox {
  const box = item.region.kind === 'point' ? undefined : regionBox(item.region)
  const { x, y } = box ? boxCentre(box) : regionCentre(item.region)
  const reach = (side: number) => Math.max(LEAST_SIDE / 2, side * (0.5 + SURROUNDINGS))
  const [across, down] = [reach(box ? box.xMax - box.xMin : 0), reach(box ? box.yMax - box.yMin : 0)]
  return normalizedBox({
    xMin: Math.max(0, x - across),
    yMin: Math.max(0, y - down),
    xMax: Math.min(1, x + across),
    yMax: Math.min(1, y + down),
  })
}
