import { regionCentre } from '../geometry/normalized.ts'
import { estimateFrom } from '../terms/estimate.ts'
import { compareText } from '../util/compare.ts'
import { groupBy } from '../util/group-by.ts'
import { median, quantile, upperMedian } from '../util/quantiles.ts'
import { agreementOn } from './agreement.ts'
import type { MergedDetection } from './dedupe-within-look.ts'
import type { Detection } from './detection.ts'
import type { Correction, FoodItem } from './food-item.ts'
import type { IndependentLook } from './independent-looks.ts'
import type { LabelMatcher } from './label-matcher.ts'
import type { Cluster } from './merge-clusters.ts'
import { placedRegion } from './placed-region.ts'
import { voteLabel } from './vote-label.ts'

/** Of the weights that looks state, the range that holds most of them. */
const LOW_SHARE = 0.1
const HIGH_SHARE = 0.9

/** A cluster as an item, with the person's corrections on top; undefined where nothing is known of it. */
export function itemFrom(
  cluster: Cluster,
  id: string,
  sightings: readonly Detection[],
  correction: Correction,
  looks: readonly IndependentLook[],
  matcher: LabelMatcher,
): FoodItem | undefined {
  const members = cluster.members.filter(({ look }) => look >= 0)
  const { winner, rivals, outvoted } = voteLabel(cluster.members, matcher)
  // An edit of an item without sightings, as in a report put together by hand, makes no item.
  if (members.length === 0 && (correction.label === undefined || !correction.point)) return undefined
  const whole = wholeOf(members, winner, matcher)
  const opinion = opinionOf(whole, members, correction.label)
  const menu = menuOf(members)
  const { sharedBy = 1 } = correction
  const amount = shareOf(amountOf(members), sharedBy)
  const seenBy = new Set([...members, ...cluster.pieces].map(({ look }) => look))
  const { agreement, standing } = agreementOn(cluster.region, seenBy, looks)
  const seenCount = Math.max(1, Math.round(countOf(members, cluster.pieces) / sharedBy))
  const count = correction.count ?? seenCount
  const edited = Object.keys(correction).length > 0
  const seen = members.flatMap((member) => member.whole)
  const point = seen.find((each) => each.point)?.point
  const region = placedRegion(cluster.region, correction)
  const printed = point || correction.point ? undefined : seen.find((each) => each.printed)?.printed
  return {
    id,
    label: correction.label ?? winner,
    ...(correction.label !== undefined && members.length > 0 && { seenAs: winner }),
    region,
    anchor: correction.point ?? point ?? regionCentre(region),
    ...(point && { placed: true }),
    ...(printed && { printed }),
    count,
    ...(count !== seenCount && { seenCount }),
    sightings,
    whole,
    ...(amount && { amount }),
    ...(correction.label === undefined && rivals.length > 0 && { rivalNames: rivals }),
    ...(outvoted.length > 0 && { outvoted }),
    ...(seenBy.size > 0 && { agreement, standing: edited ? 'settled' : standing }),
    ...(opinion && { opinion }),
    ...(menu && { menu }),
    corrected: correction,
  }
}

/** Only those that gave it its name: what the others say is about another food. */
function wholeOf(
  members: readonly MergedDetection[],
  label: string,
  matcher: LabelMatcher,
): readonly Detection[] {
  if (members.length <= 1) return members[0]?.whole ?? []
  const key = matcher.key(label)
  const agreeing = members.filter((member) => matcher.key(member.label) === key)
  // By name and place, so that the order of looks plays no part.
  return [...(agreeing.length > 0 ? agreeing : members)]
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        compareText(a.label, b.label) ||
        a.centre.x - b.centre.x ||
        a.centre.y - b.centre.y,
    )
    .flatMap(({ whole }) => whole)
}

function opinionOf(
  whole: readonly Detection[],
  members: readonly MergedDetection[],
  renamed: string | undefined,
) {
  // The model's opinion was of the food it took this for.
  if (renamed !== undefined) return undefined
  for (const { sightings } of [{ sightings: whole }, ...members]) {
    const opinion = sightings.find((sighting) => sighting.opinion)?.opinion
    if (opinion) return opinion
  }
  return undefined
}

/** What most looks read, field by field. */
function menuOf(members: readonly MergedDetection[]): Detection['menu'] {
  const menus = members.flatMap(({ sightings }) => sightings.find(({ menu }) => menu)?.menu ?? [])
  if (menus.length <= 1) return menus[0]
  const [section, price, description] = (['section', 'price', 'description'] as const).map((field) =>
    commonest(menus.flatMap((menu) => menu[field] ?? [])),
  )
  return { ...(section && { section }), ...(price && { price }), ...(description && { description }) }
}

function commonest(texts: readonly string[]): string | undefined {
  const votes = [...groupBy(texts, (text) => text)]
  votes.sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length || compareText(a, b))
  return votes[0]?.[0]
}

/** The median weight over the looks, with a range that holds most of what they state and of what each allows for. */
function amountOf(members: readonly MergedDetection[]): Detection['amount'] {
  const whole = members.filter(({ cut }) => !cut)
  const stated = (whole.length > 0 ? whole : members).flatMap(
    (member) => member.whole.find(({ amount }) => amount)?.amount ?? [],
  )
  if (stated.length <= 1) return stated[0]
  const basis = commonest(stated.map((amount) => amount.basis)) as (typeof stated)[number]['basis']
  const weights = stated.flatMap(({ basis: of, grams }) => (of === basis && grams ? [grams] : []))
  if (weights.length === 0) return { basis }
  const likely = weights.map((grams) => grams.likely)
  const middle = median(likely)
  const min = Math.min(quantile(likely, LOW_SHARE), median(weights.map((grams) => grams.min)), middle)
  const max = Math.max(quantile(likely, HIGH_SHARE), median(weights.map((grams) => grams.max)), middle)
  return { basis, grams: estimateFrom(min, middle, max) }
}

function shareOf(amount: Detection['amount'], sharedBy: number): Detection['amount'] {
  if (!amount?.grams || sharedBy === 1) return amount
  const { min, likely, max } = amount.grams
  return { ...amount, grams: estimateFrom(min / sharedBy, likely / sharedBy, max / sharedBy) }
}

/**
 * What each look counted of the whole, or of its pieces one by one where these are more; over the looks the middle one, of
 * two the larger, since pieces are missed more often than made up.
 */
function countOf(members: readonly MergedDetection[], pieces: readonly MergedDetection[]): number {
  const byLook = new Map<number, number>()
  for (const { look, count, cut } of members) {
    if (!cut || members.length === 1) byLook.set(look, count)
  }
  for (const [look, own] of groupBy(pieces, (piece) => piece.look)) {
    const inPieces = own.reduce((sum, { count }) => sum + count, 0)
    byLook.set(look, Math.max(inPieces, byLook.get(look) ?? 0))
  }
  return upperMedian([...byLook.values()]) ?? 1
}
