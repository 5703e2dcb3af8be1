import type { NormalizedBox, NormalizedPoint } from '../geometry/normalized.ts'
import type { ExtraId } from '../terms/extras.ts'
import type { PhotoId } from '../terms/ids.ts'
import type { PlateId } from '../terms/plates.ts'
import type { CheckableId } from '../terms/traits.ts'
import type { AddedExtra, Correction } from './food-item.ts'
import type { Panel } from './nutrition-panel.ts'

/** A correction by the person. `itemId` is the id of the item's earliest sighting, or of the `add` that made it. */
export type Edit =
  /** `seen`: how many sightings of the photo there were then. Those are of other objects; a later one may be of this. */
  | {
      readonly type: 'add'
      readonly itemId: string
      /** Absent: the first photo. */
      readonly photo?: PhotoId
      readonly point: NormalizedPoint
      readonly label: string
      readonly seen: number
    }
  | { readonly type: 'rename'; readonly itemId: string; readonly label: string }
  /** The dot goes to `point`. `box`: where the thing is; absent, what was seen of it goes along once the dot has left it. */
  | ({ readonly type: 'move' } & Spot)
  | { readonly type: 'amount'; readonly itemId: string; readonly servingGrams: number }
  /** The item stands for so many equal pieces. */
  | { readonly type: 'count'; readonly itemId: string; readonly count: number }
  /** So many usual amounts of something unseen are in it; 0 takes it off. */
  | { readonly type: 'extra'; readonly itemId: string; readonly extra: ExtraId; readonly times: number }
  /** What its own label or barcode says; without a panel that is taken off. `label`: what the product is called. */
  | { readonly type: 'panel'; readonly itemId: string; readonly panel?: Panel; readonly label?: string }
  | { readonly type: 'remove'; readonly itemId: string }
  /** It is nothing to eat or drink. */
  | { readonly type: 'not-food'; readonly itemId: string }
  /** It is the same thing as another item, and goes into that one. */
  | { readonly type: 'merge'; readonly itemId: string; readonly into: string }
  /** Several equal things were taken for one. The first part is the item itself; the others are items of their own. */
  | { readonly type: 'split'; readonly itemId: string; readonly parts: readonly Spot[] }
  /** It was taken for an object that other photos show too, and is not: it is an item of its own. */
  | { readonly type: 'apart'; readonly itemId: string }
  /** The person read the label or asked the kitchen: it has none of this, or a texture they can eat. */
  | { readonly type: 'checked-label'; readonly itemId: string; readonly trait: CheckableId }
  /** Whoever a report comes from checked that. It counts for them alone, and is only told to anyone else. */
  | { readonly type: 'checked-elsewhere'; readonly itemId: string; readonly trait: CheckableId }
  /** So many servings of it are on a plate; 0 takes it off. It says nothing of the item: see `core/analysis/plates.ts`. */
  | { readonly type: 'serve'; readonly itemId: string; readonly plate: PlateId; readonly portions: number }

/** Into so many things one item can be split. */
export const MOST_PARTS = 12

/** Where an item is: its dot, and its box if it has one. */
export type Spot = {
  readonly itemId: string
  readonly point: NormalizedPoint
  readonly box?: NormalizedBox
}

/** What the edits so far say of each item; of two edits of a kind the later one counts. */
export function correctionsOf(edits: readonly Edit[]): ReadonlyMap<string, Correction> {
  const corrections = new Map<string, Correction>()
  for (const edit of edits) {
    if (edit.type === 'split') split(corrections, edit)
    else corrections.set(edit.itemId, apply(corrections.get(edit.itemId) ?? {}, edit))
    if (edit.type === 'merge') corrections.set(edit.into, { ...corrections.get(edit.into), joined: true })
  }
  return corrections
}

type Split = Extract<Edit, { type: 'split' }>

/** Each part begins with what was said of the whole, and an equal share of it. */
function split(corrections: Map<string, Correction>, { itemId, parts }: Split): void {
  const {
    removed: _,
    mergedInto: __,
    servingGrams,
    count,
    weighedCount,
    ...known
  } = corrections.get(itemId) ?? {}
  const part = (whole: number) => Math.max(1, Math.round(whole / parts.length))
  const share: Correction = {
    ...known,
    sharedBy: parts.length * (known.sharedBy ?? 1),
    ...(servingGrams !== undefined && { servingGrams: servingGrams / parts.length }),
    ...(count !== undefined && { count: part(count) }),
    ...(weighedCount !== undefined && { weighedCount: part(weighedCount) }),
  }
  for (const spot of parts) {
    if (spot.itemId !== itemId && corrections.has(spot.itemId)) continue
    const placed = moved(share, spot)
    // What the person added needs no sighting to stand on.
    const isOwn = spot.itemId === itemId || known.added !== undefined
    corrections.set(spot.itemId, isOwn ? placed : { ...placed, partOf: known.partOf ?? itemId })
  }
}

/** What is known of the box stays where nothing is said of it. */
function moved(corrected: Correction, { point, box }: Omit<Spot, 'itemId'>): Correction {
  return { ...corrected, point, ...(box && { box }) }
}

function apply(corrected: Correction, edit: Exclude<Edit, Split>): Correction {
  switch (edit.type) {
    case 'add':
      return { ...corrected, added: edit.seen, label: edit.label, point: edit.point }
    case 'rename':
      return renamed(corrected, edit.label)
    case 'move':
      return moved(corrected, edit)
    case 'amount':
      return weighed(corrected, edit.servingGrams)
    case 'count':
      return { ...corrected, count: edit.count }
    case 'extra':
      return { ...corrected, extras: withExtra(corrected.extras, edit.extra, edit.times) }
    case 'panel':
      return withPanel(edit.label === undefined ? corrected : renamed(corrected, edit.label), edit.panel)
    case 'remove':
      return { ...corrected, removed: true }
    case 'not-food':
      return { ...corrected, removed: true, notFood: true }
    case 'merge':
      return { ...corrected, mergedInto: edit.into }
    case 'apart':
      return { ...corrected, apart: true }
    case 'checked-label':
      return checked(corrected, edit.trait)
    case 'checked-elsewhere':
      return { ...corrected, clearedElsewhere: withTrait(corrected.clearedElsewhere, edit.trait) }
    case 'serve':
      return corrected
  }
}

/** The label the person checked was another food's; what they put into it is still in it. */
function renamed(corrected: Correction, label: string): Correction {
  const { cleared: _, clearedElsewhere: __, extras, ...rest } = corrected
  return { ...rest, label, ...(extras && { extras: extras.map(({ id, times }) => ({ id, times })) }) }
}

/** Grams are of all pieces there are at that time. */
function weighed({ weighedCount: _, ...rest }: Correction, servingGrams: number): Correction {
  return { ...rest, servingGrams, ...(rest.count !== undefined && { weighedCount: rest.count }) }
}

function withExtra(known: readonly AddedExtra[] = [], id: ExtraId, times: number): readonly AddedExtra[] {
  const before = known.find((each) => each.id === id)
  if (times <= 0) return known.filter((each) => each !== before)
  if (!before) return [...known, { id, times }]
  return known.map((each) => (each === before ? { ...each, times } : each))
}

/** A pack has its figures on one side and its ingredients on another: what was read of it before still holds. */
function withPanel({ panel: before, ...rest }: Correction, panel: Panel | undefined): Correction {
  if (!panel) return rest
  if (!before) return { ...rest, panel }
  const contains = [...new Set([...(before.contains ?? []), ...(panel.contains ?? [])])]
  const mayContain = [...new Set([...(before.mayContain ?? []), ...(panel.mayContain ?? [])])]
  return {
    ...rest,
    panel: {
      ...before,
      ...panel,
      per100g: Object.keys(panel.per100g).length > 0 ? panel.per100g : before.per100g,
      ...(contains.length > 0 && { contains }),
      ...(mayContain.length > 0 && { mayContain }),
    },
  }
}

/** It counts for the extras that are in it by then, not for those that come later. */
function checked(corrected: Correction, trait: CheckableId): Correction {
  const { extras } = corrected
  const withExtras = extras?.map((each) => ({ ...each, cleared: withTrait(each.cleared, trait) }))
  return {
    ...corrected,
    cleared: withTrait(corrected.cleared, trait),
    ...(withExtras && { extras: withExtras }),
  }
}

function withTrait(known: readonly CheckableId[] = [], trait: CheckableId): readonly CheckableId[] {
  return known.includes(trait) ? known : [...known, trait]
}

/** The edits that say something of an item: what is put on a plate changes none. */
export function aboutItems(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ type }) => type !== 'serve')
}

/** The edits as they count for anyone but who made them: what was checked is only told. */
export function asFromElsewhere(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => (edit.type === 'checked-label' ? { ...edit, type: 'checked-elsewhere' } : edit))
}
