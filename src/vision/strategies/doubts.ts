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

/** In doubt if no more than this share of the looks that could have seen it did. */
const LOW_AGREEMENT = 0.5
/** In doubt if the looks' weights differ by more than this share of the median. */
const WIDE_SPREAD = 0.4
/** An object smaller than this share of the photo's area is hard to make out. */
const TINY = 0.005
/** A detail shows an object with half its size around it on each side, and is at least this share of the photo's side. */
const SURROUNDINGS = 0.5
const LEAST_SIDE = 0.12
/** Doubts near each other share one detail, as long as it is no larger than this share of the photo. */
const SHARED_AREA = 0.1

/** A question to ask again about a detail of the photo. */
export type OpenDoubt = { readonly region: NormalizedBox; readonly question: Question }

/**
 * What the looks so far leave open, as at most so many questions about details, the most doubtful first. `unclear`: what to
 * ask about items on which the looks agree; nothing unless given.
 */
export function openDoubts(
  items: readonly FoodItem[],
  most: number,
  unclear: readonly Doubt[] = [],
): readonly OpenDoubt[] {
  const open: { region: NormalizedBox; names: string[]; doubts: Set<Doubt> }[] = []
  const ranked = items
    .map((item) => ({ item, doubts: doubtsAbout(item) ?? unclear }))
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

function doubtsAbout(item: FoodItem): readonly Doubt[] | undefined {
  const { agreement, rivalNames = [], region, menu } = item
  const doubts: Doubt[] = []
  if (rivalNames.length > 0) doubts.push('which-is-it')
  const several = agreement !== undefined && agreement.couldHave > 1
  if (several && agreement.seen / agreement.couldHave <= LOW_AGREEMENT) doubts.push('is-it-there')
  if (several && hasWideSpread(item)) doubts.push('how-much')
  if (several && new Set(item.whole.map(({ count }) => count)).size > 1) doubts.push('how-many')
  const tiny = region.kind === 'box' && boxArea(region.box) < TINY && !menu
  if (tiny && several && agreement.seen < agreement.couldHave) doubts.push('is-it-there')
  return doubts.length > 0 ? [...new Set(doubts)] : undefined
}

function hasWideSpread({ whole }: FoodItem): boolean {
  const weights = whole.flatMap(({ amount }) => amount?.grams?.likely ?? [])
  const middle = upperMedian(weights)
  if (weights.length < 2 || !middle) return false
  return (Math.max(...weights) - Math.min(...weights)) / middle > WIDE_SPREAD
}

/** A doubtful name matters more than a doubtful weight, and what few looks saw more than what nearly all saw. */
function weightOf(doubts: readonly Doubt[], { agreement }: FoodItem): number {
  const weights = { 'which-is-it': 3, 'is-it-there': 2, 'how-many': 1, 'how-much': 1 }
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
