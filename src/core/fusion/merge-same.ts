import { boxContainsPoint, type Region } from '../geometry/normalized.ts'
import { normalise } from '../text/normalise.ts'
import { append } from '../util/group-by.ts'
import { type FoodItem, leadingAppearance, photosWith } from './food-item.ts'

/**
 * Items that the person said are the same thing, each of which goes into the one it was said to be. Where neither had its
 * name from the person, the other name stays in question: it can raise an alert until they say which is right.
 */
export function mergeSame(items: readonly FoodItem[]): readonly FoodItem[] {
  if (!items.some(({ corrected }) => corrected.mergedInto !== undefined)) return items
  const byId = new Map<string, FoodItem>()
  for (const item of items) {
    byId.set(item.id, item)
    for (const { itemId } of item.alsoIn ?? []) byId.set(itemId, item)
  }
  const others = new Map<FoodItem, FoodItem[]>()
  for (const item of items) {
    const lead = leadOf(item, byId)
    if (lead !== item) append(others, lead, item)
  }
  return items.flatMap((item) =>
    leadOf(item, byId) === item ? [(others.get(item) ?? []).reduce(merged, item)] : [],
  )
}

/** The item it goes into in the end; itself where that one is not there, or where they go round in a circle. */
function leadOf(item: FoodItem, byId: ReadonlyMap<string, FoodItem>): FoodItem {
  const passed = new Set([item])
  for (let at = item; ; ) {
    const next = byId.get(at.corrected.mergedInto ?? '')
    if (!next) return at
    if (passed.has(next)) return item
    passed.add(next)
    at = next
  }
}

function merged(lead: FoodItem, other: FoodItem): FoodItem {
  const isNamedByOther = lead.corrected.label === undefined && other.corrected.label !== undefined
  const named = isNamedByOther ? other : lead
  const { label, cleared, clearedElsewhere } = named.corrected
  const { cleared: _, clearedElsewhere: __, ...said } = lead.corrected
  const { rivalNames: ___, ...led } = lead
  const rivals = label === undefined ? otherNames(lead, other) : []
  const amount = lead.amount ?? other.amount
  const servingGrams = lead.corrected.servingGrams ?? other.corrected.servingGrams
  const alsoIn = appearances(lead, other)
  const extras = allExtras(lead.corrected.extras, other.corrected.extras)
  const panel = lead.corrected.panel ?? other.corrected.panel
  return {
    ...led,
    ...placeOf(lead, other),
    label: named.label,
    ...(isNamedByOther && { seenAs: lead.label }),
    count: Math.max(lead.count, other.count),
    sightings: [...new Set([...lead.sightings, ...other.sightings])],
    whole: [...new Set([...lead.whole, ...other.whole])],
    ...(amount && { amount }),
    ...(rivals.length > 0 && { rivalNames: rivals }),
    ...(lead.standing && { standing: 'settled' }),
    ...(alsoIn.length > 0 && { alsoIn }),
    corrected: {
      ...said,
      ...(label !== undefined && { label }),
      // Checked under one name, it may be what the other says.
      ...(cleared && rivals.length === 0 && { cleared }),
      ...(clearedElsewhere && rivals.length === 0 && { clearedElsewhere }),
      ...(servingGrams !== undefined && { servingGrams }),
      ...(extras.length > 0 && { extras }),
      ...(panel && { panel }),
    },
  }
}

type Extras = NonNullable<FoodItem['corrected']['extras']>

/** What was said to be in either is in it. What was checked of one extra holds where only the lead has it. */
function allExtras(own: Extras = [], others: Extras = []): Extras {
  const more = others.filter(({ id }) => !own.some((each) => each.id === id))
  return [...own, ...more.map(({ id, times }) => ({ id, times }))]
}

/** The names it may have besides the lead's. */
function otherNames(lead: FoodItem, other: FoodItem): readonly string[] {
  const names = new Map<string, string>()
  for (const name of [...(lead.rivalNames ?? []), other.label, ...(other.rivalNames ?? [])])
    if (!names.has(normalise(name))) names.set(normalise(name), name)
  names.delete(normalise(lead.label))
  return [...names.values()]
}

/** Only a point was told of the lead: the box that the other has of it says more. */
function placeOf(lead: FoodItem, other: FoodItem): Pick<FoodItem, 'region' | 'anchor'> {
  const isBetter = lead.region.kind === 'point' && other.region.kind === 'box' && lead.photo === other.photo
  if (!isBetter) return { region: lead.region, anchor: lead.anchor }
  return { region: other.region, anchor: holds(other.region, lead) ? lead.anchor : other.anchor }
}

const holds = (region: Region, { anchor }: FoodItem) =>
  region.kind === 'box' && boxContainsPoint(region.box, anchor)

/** The lead's further photos, then those that only the other is in. */
function appearances(lead: FoodItem, other: FoodItem): NonNullable<FoodItem['alsoIn']> {
  const known = photosWith(lead)
  const own = lead.alsoIn ?? []
  if (other.photo === undefined) return own
  const more = [leadingAppearance(other, other.photo), ...(other.alsoIn ?? [])]
  return [...own, ...more.filter(({ photo }) => !known.includes(photo))]
}
