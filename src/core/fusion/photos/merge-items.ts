import type { Appearance, Correction, FoodItem } from '../food-item.ts'

/** One thing out of what several photos show of it, the earliest first: that one leads, the others add what it lacks. */
export function mergeItems(parts: readonly FoodItem[]): FoodItem {
  const [lead, ...others] = parts as readonly [FoodItem, ...FoodItem[]]
  if (others.length === 0) return lead
  const corrected = parts.map((part) => part.corrected).reduce(bothCorrected)
  const amount = firstOf(parts, (part) => part.amount)
  const opinion = corrected.label === undefined ? firstOf(parts, (part) => part.opinion) : undefined
  const { rivalNames, amount: _, opinion: __, ...led } = lead
  return {
    ...led,
    ...labelled(lead, corrected),
    count: Math.max(...parts.map((part) => part.count)),
    sightings: parts.flatMap((part) => part.sightings),
    whole: parts.flatMap((part) => part.whole),
    ...(amount && { amount }),
    ...(opinion && { opinion }),
    ...(rivalNames && corrected.label === undefined && { rivalNames }),
    ...(lead.menu && { menu: Object.assign({}, ...parts.map(({ menu }) => menu).reverse()) }),
    ...seenIn(parts),
    alsoIn: others.map(appearance),
    corrected,
  }
}

function labelled(lead: FoodItem, { label }: Correction): Pick<FoodItem, 'label' | 'seenAs'> {
  if (label === undefined) return { label: lead.label }
  const seenAs = lead.seenAs ?? (lead.sightings.length > 0 ? lead.label : undefined)
  return { label, ...(seenAs !== undefined && { seenAs }) }
}

/** Places are each photo's own; the rest is of the thing. */
function bothCorrected(lead: Correction, other: Correction): Correction {
  const { point: _, ...rest } = other
  const cleared = [...new Set([...(lead.cleared ?? []), ...(other.cleared ?? [])])]
  return { ...rest, ...lead, ...(cleared.length > 0 && { cleared }) }
}

function seenIn(parts: readonly FoodItem[]): Pick<FoodItem, 'agreement' | 'standing'> {
  const agreements = parts.flatMap(({ agreement }) => agreement ?? [])
  const standings = parts.flatMap(({ standing }) => standing ?? [])
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
  parts: readonly FoodItem[],
  read: (part: FoodItem) => Value | undefined,
): Value | undefined {
  for (const part of parts) {
    const value = read(part)
    if (value !== undefined) return value
  }
  return undefined
}
