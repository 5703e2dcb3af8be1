import { type Correction, type FoodItem, leadingAppearance } from '../food-item.ts'
import type { LabelMatcher } from '../label-matcher.ts'
import { matchAcrossPhotos, type PhotoItems } from './match-across-photos.ts'
import { mergeMenuLines } from './merge-menu-lines.ts'

/**
 * The items of several photos of one menu, fridge or table, each object once. Items of one photo are never merged. Items
 * of two photos are merged if they have the same name, so that of equal objects there are as many as the photo with the
 * most of them shows. A menu line is recognised by its words and its neighbours, and where photos overlap the menu goes on
 * from one to the next. The order of the photos does not change what is merged. An item keeps the id of its earliest
 * sighting (`firstSeen`), and a correction holds in every photo.
 */
export function joinPhotos(
  photos: readonly PhotoItems[],
  matcher: LabelMatcher,
  firstSeen: (item: FoodItem) => number,
): readonly FoodItem[] {
  return mergeMenuLines(matchAcrossPhotos(photos, matcher)).map((items) =>
    mergeItems([...items].sort((a, b) => firstSeen(a) - firstSeen(b))),
  )
}

/** One item out of those several photos show of an object, the earliest first: that one leads, the others add what it lacks. */
function mergeItems(items: readonly FoodItem[]): FoodItem {
  const [lead, ...others] = items as readonly [FoodItem, ...FoodItem[]]
  if (others.length === 0) return lead
  const corrected = items.map((item) => item.corrected).reduce(bothCorrected)
  const amount = items.find((item) => item.amount)?.amount
  const opinion = items.find((item) => item.opinion)?.opinion
  const { rivalNames, opinion: _, ...led } = lead
  return {
    ...led,
    ...labelled(lead, corrected),
    count: corrected.count ?? Math.max(...items.map((item) => item.count)),
    sightings: items.flatMap((item) => item.sightings),
    whole: items.flatMap((item) => item.whole),
    ...(amount && { amount }),
    ...(corrected.label === undefined && { ...(opinion && { opinion }), ...(rivalNames && { rivalNames }) }),
    ...(lead.menu && { menu: Object.assign({}, ...items.map(({ menu }) => menu).reverse()) }),
    ...seenIn(items),
    alsoIn: others.map((item) => leadingAppearance(item, item.photo ?? '')),
    corrected,
  }
}

function labelled(lead: FoodItem, { label }: Correction): Pick<FoodItem, 'label' | 'seenAs'> {
  if (label === undefined) return { label: lead.label }
  const seenAs = lead.seenAs ?? (lead.sightings.length > 0 ? lead.label : undefined)
  return { label, ...(seenAs !== undefined && { seenAs }) }
}

/** A corrected place is one photo's own; everything else is about the object. */
function bothCorrected(lead: Correction, other: Correction): Correction {
  const { point: _, box: __, ...rest } = other
  const cleared = [...new Set([...(lead.cleared ?? []), ...(other.cleared ?? [])])]
  const known = lead.extras ?? []
  const extras = [...known, ...(other.extras ?? []).filter(({ id }) => known.every((each) => each.id !== id))]
  return { ...rest, ...lead, ...(cleared.length > 0 && { cleared }), ...(extras.length > 0 && { extras }) }
}

function seenIn(items: readonly FoodItem[]): Pick<FoodItem, 'agreement' | 'standing'> {
  const agreements = items.flatMap(({ agreement }) => agreement ?? [])
  const standings = items.flatMap(({ standing }) => standing ?? [])
  const sum = (of: 'seen' | 'couldHave') => agreements.reduce((total, agreement) => total + agreement[of], 0)
  return {
    ...(agreements.length > 0 && { agreement: { seen: sum('seen'), couldHave: sum('couldHave') } }),
    ...(standings.length > 0 && { standing: standings.includes('settled') ? 'settled' : 'provisional' }),
  }
}
