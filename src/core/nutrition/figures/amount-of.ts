import type { FoodItem } from '../../fusion/food-item.ts'
import type { Amount, AmountBasis } from '../../terms/amount.ts'
import { type Estimate, exactly } from '../../terms/estimate.ts'

/**
 * The amount that is judged and shown: what the person set; the grams seen, only where the food is served; else the
 * label's serving or the reference serving, since a pack is not eaten at once. What is served is all eaten: where the
 * person says how many pieces there are, the grams are of so many.
 */
export function amountOf(item: FoodItem, referenceServingGrams: number, labelGrams?: number): Amount {
  const { servingGrams: byPerson, weighedCount } = item.corrected
  const portion = portionOf(item, referenceServingGrams, labelGrams)
  if (byPerson === undefined) return portion
  const pieces = weighedCount ?? item.seenCount ?? item.count
  return {
    ...portion,
    portionGrams: portion.servingGrams.likely,
    servingGrams: ofPieces(item, exactly(byPerson), pieces),
    source: 'person',
  }
}

/** How much it is where the person does not say. */
function portionOf(item: FoodItem, referenceServingGrams: number, labelGrams?: number): Amount {
  const seenGrams = statedAmount(item)?.grams
  const basis = basisOf(item)
  const amount = { basis, count: item.count, ...(seenGrams && { seenGrams }) }
  if (basis === 'served' && seenGrams && seenGrams.likely > 0) {
    const servingGrams = ofPieces(item, seenGrams, item.seenCount ?? item.count)
    return { ...amount, servingGrams, source: 'seen' }
  }
  const one = exactly(labelGrams ?? referenceServingGrams)
  const source = labelGrams === undefined ? 'reference' : 'label'
  return { ...amount, servingGrams: ofPieces(item, one, 1), source }
}

/** Grams of so many pieces, as grams of all there are; a pack's or a menu line's stay those of one. */
function ofPieces(item: FoodItem, grams: Estimate, pieces: number): Estimate {
  const { count } = item.corrected
  return count === undefined || basisOf(item) !== 'served' ? grams : times(grams, count / pieces)
}

function times({ min, likely, max }: Estimate, by: number): Estimate {
  return { min: min * by, likely: likely * by, max: max * by }
}

/** Whether it is a line of a menu, served on a plate, or in a pack. */
export function basisOf(item: FoodItem): AmountBasis {
  return statedAmount(item)?.basis ?? (item.menu ? 'menu' : 'package')
}

/** Who can say what is in it: the kitchen where it was cooked for somebody, the label of a pack, either where that is not known. */
export type CheckedAt = 'kitchen' | 'label' | 'either'

export function checkedAt({ item }: { readonly item: FoodItem }): CheckedAt {
  const basis = statedAmount(item)?.basis
  if (item.menu || basis === 'served' || basis === 'menu') return 'kitchen'
  const isPack = basis === 'package' || item.corrected.panel || item.sightings.some(({ panel }) => panel)
  return isPack ? 'label' : 'either'
}

function statedAmount(item: FoodItem) {
  return item.amount ?? item.whole.find(({ amount }) => amount)?.amount
}
