import type { Appearance, Correction, FoodItem } from '../food-item.ts'

/** One item out of those several photos show of an object, the earliest first: that one leads, the others add what it lacks. */
export function mergeItems(items: readonly FoodItem[]): FoodItem {
  const [lead, ...others] = items as readonly [FoodItem, ...FoodItem[]]
  if (others.length === 0) return lead
  const corrected = items.map((item) => item.corrected).reduce(bothCorrected)
  const amount = firstOf(items, (item) => item.amount)
  const opinion = corrected.label === undefined ? firstOf(items, (item) => item.opinion) : undefined
  const { rivalNames, amount: _, opinion: __, ...led } = lead
  return {
    ...led,
    ...labelled(lead, corrected),
    count: Math.max(...items.map((item) => item.count)),
    sightings: items.flatMap((item) => item.sightings),
    whole: items.flatMap((item) => item.whole),
    ...(amount && { amount }),
    ...(opinion && { opinion }),
    ...(rivalNames && corrected.label === undefined && { rivalNames }),
    ...(lead.menu && { menu: Object.assign({}, ...items.map(({ menu }) => menu).reverse()) }),
    ...seenIn(items),
    alsoIn: others.map(appearance),
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
  const { point: _, ...rest } = other
  const cleared = [...new Set([...(lead.cleared ?? []), ...(other.cleared ?? [])])]
  return { ...rest, ...lead, ...(cleared.length > 0 && { cleared }) }
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

function appearance({ photo = '', id, anchor, region }: FoodItem): Appearance {
  return { photo, itemId: id, anchor, region }
}

function firstOf<Value>(
  items: readonly FoodItem[],
  read: (item: FoodItem) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const value = read(item)
    if (value !== undefined) return value
  }
  return undefined
}
