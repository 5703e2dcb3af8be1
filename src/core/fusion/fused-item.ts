import { regionCentre } from '../geometry/normalized.ts'
import { estimateFrom } from '../terms/estimate.ts'
import { compareText } from '../util/compare.ts'
import { median, quantile, upperMedian } from '../util/quantiles.ts'
import { agreementOn } from './agreement.ts'
import type { Observation } from './dedupe-within-look.ts'
import type { Detection } from './detection.ts'
import type { Correction, FoodItem } from './food-item.ts'
import type { IndependentLook } from './independent-looks.ts'
import type { LabelMatcher } from './label-matcher.ts'
import type { Cluster } from './merge-clusters.ts'
import { voteLabel } from './vote-label.ts'

/** Of the weights looks gave, the range that holds most. */
const LOW_SHARE = 0.1
const HIGH_SHARE = 0.9

/** A thing as an item, with what the person put right on top; undefined where nothing is known of it. */
export function itemOf(
  thing: Cluster,
  id: string,
  sightings: readonly Detection[],
  correction: Correction,
  views: readonly IndependentLook[],
  names: LabelMatcher,
): FoodItem | undefined {
  const members = thing.members.filter(({ view }) => view >= 0)
  const { winner, rivals, outvoted } = voteLabel(thing.members, names)
  // An edit of an item whose sighting is not there (a report put together by hand) makes no item.
  if (members.length === 0 && (correction.label === undefined || !correction.point)) return undefined
  const whole = wholeOf(members, winner, names)
  const opinion = opinionOf(whole, members, correction.label)
  const menu = menuOf(members)
  const amount = amountOf(members)
  const seenBy = new Set([...members, ...thing.parts].map(({ view }) => view))
  const { agreement, standing } = agreementOn(thing.region, seenBy, views)
  const edited = Object.keys(correction).length > 0
  return {
    id,
    label: correction.label ?? winner,
    ...(correction.label !== undefined && members.length > 0 && { seenAs: winner }),
    region: thing.region,
    anchor: correction.point ?? regionCentre(thing.region),
    count: countOf(members, thing.parts),
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

/** Those that took it for what it is first: what others say of it is of another food. */
function wholeOf(members: readonly Observation[], label: string, names: LabelMatcher): readonly Detection[] {
  if (members.length <= 1) return members[0]?.whole ?? []
  const key = names.key(label)
  const agreeing = members.filter((member) => names.key(member.label) === key)
  return inFixedOrder(agreeing.length > 0 ? agreeing : members).flatMap(({ whole }) => whole)
}

function opinionOf(
  whole: readonly Detection[],
  members: readonly Observation[],
  renamed: string | undefined,
) {
  // The model's view was of what it took the thing for.
  if (renamed !== undefined) return undefined
  for (const { sightings } of [{ sightings: whole }, ...members]) {
    const opinion = sightings.find((sighting) => sighting.opinion)?.opinion
    if (opinion) return opinion
  }
  return undefined
}

/** What most looks read, part by part. */
function menuOf(members: readonly Observation[]): Detection['menu'] {
  const menus = members.flatMap(({ sightings }) => sightings.find(({ menu }) => menu)?.menu ?? [])
  if (menus.length <= 1) return menus[0]
  const [section, price, description] = (['section', 'price', 'description'] as const).map((part) =>
    mostSaid(menus.flatMap((menu) => menu[part] ?? [])),
  )
  return { ...(section && { section }), ...(price && { price }), ...(description && { description }) }
}

function mostSaid(texts: readonly string[]): string | undefined {
  const votes = new Map<string, number>()
  for (const text of texts) votes.set(text, (votes.get(text) ?? 0) + 1)
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || b.length - a.length || compareText(a, b))
  return ranked[0]?.[0]
}

/** Of several looks the median weight, with a range that holds most of what they said and of what each allowed for. */
function amountOf(members: readonly Observation[]): Detection['amount'] {
  const whole = members.filter(({ cut }) => !cut)
  const stated = (whole.length > 0 ? whole : members).flatMap((member) => {
    const amount = member.whole.find((sighting) => sighting.amount)?.amount
    return amount ? [amount] : []
  })
  if (stated.length <= 1) return stated[0]
  const basis = mostSaid(stated.map((amount) => amount.basis)) as (typeof stated)[number]['basis']
  const weights = stated.flatMap(({ basis: of, grams }) => (of === basis && grams ? [grams] : []))
  if (weights.length === 0) return { basis }
  const likely = weights.map((grams) => grams.likely)
  const middle = median(likely)
  const min = Math.min(quantile(likely, LOW_SHARE), median(weights.map((grams) => grams.min)), middle)
  const max = Math.max(quantile(likely, HIGH_SHARE), median(weights.map((grams) => grams.max)), middle)
  return { basis, grams: estimateFrom(min, middle, max) }
}

/**
 * What each look counted of the whole, or of its parts one by one where these are more; over the looks the middle one, of
 * two the larger, since pieces are missed more often than made up.
 */
function countOf(members: readonly Observation[], parts: readonly Observation[]): number {
  const byView = new Map<number, number>()
  for (const { view, count, cut } of members) {
    if (!cut || members.length === 1) byView.set(view, count)
  }
  const inParts = new Map<number, number>()
  for (const { view, count } of parts) inParts.set(view, (inParts.get(view) ?? 0) + count)
  for (const [view, count] of inParts) byView.set(view, Math.max(count, byView.get(view) ?? 0))
  return upperMedian([...byView.values()]) ?? 1
}

/** Independent of the order of looks: by name and place. */
function inFixedOrder(members: readonly Observation[]): readonly Observation[] {
  return [...members].sort(
    (a, b) =>
      b.weight - a.weight ||
      compareText(a.label, b.label) ||
      a.centre.x - b.centre.x ||
      a.centre.y - b.centre.y,
  )
}
