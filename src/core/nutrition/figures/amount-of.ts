import type { FoodItem } from '../../fusion/food-item.ts'
import type { Amount, AmountBasis } from '../../terms/amount.ts'
import { type Estimate, exactly } from '../../terms/estimate.ts'

/**
 * The amount that is judged and shown: what the person set; the grams seen, only where the food is served; else the
 * label's serving or the reference serving, since a pack is not eaten at once. What is served is all eaten: where the
 * person says how many pieces there are, the grams are of so many.
 */
export function amountOf(item: FoodItem, referenceServingGrams: number, labelGrams?: number): Amount {
  const stated = statedAmount(item)
  const basis = basisOf(item)
  const seenGrams = stated?.grams
  const amount = { basis, count: item.count, ...(seenGrams && { seenGrams }) }
  const { servingGrams: byPerson, weighedCount, count } = item.corrected
  const seenCount = item.seenCount ?? item.count
  const ofPieces = (grams: Estimate, pieces: number) =>
    basis === 'served' && count !== undefined ? times(grams, count / pieces) : grams
  if (byPerson !== undefined) {
    return { ...amount, servingGrams: ofPieces(exactly(byPerson), weighedCount ?? seenCount), source: 'person' }
  }
  if (basis === 'served' && seenGrams && seenGrams.likely > 0) {
    return { ...amount, servingGrams: ofPieces(seenGrams, seenCount), source: 'seen' }
  }
  if (labelGrams !== undefined) {
    return { ...amount, servingGrams: ofPieces(exactly(labelGrams), 1), source: 'label' }
  }
  return { ...amount, servingGrams: ofPieces(exactly(referenceServingGrams), 1), source: 'reference' }
}

function times({ min, likely, max }: Estimate, by: number): Estimate {
  return { min: min * by, likely: likely * by, max: max * by }
}

/** Whether it is a line of a menu, served on a plate, or in a pack. */
export function basisOf(item: FoodItem): AmountBasis {
  return statedAmount(item)?.basis ?? (item.menu ? 'menu' : 'package')
}

function statedAmount(item: FoodItem) {
  return item.amount ?? item.whole.find(({ amount }) => amount)?.amount
}
