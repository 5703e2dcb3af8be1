import type { FoodItem } from '../../fusion/food-item.ts'
import type { Amount, AmountBasis } from '../../terms/amount.ts'
import { exactly } from '../../terms/estimate.ts'

/**
 * The amount that is judged and shown: what the person set; the grams seen, only where the food is served; else the
 * label's serving or the reference serving, since a pack is not eaten at once.
 */
export function amountOf(item: FoodItem, referenceServingGrams: number, labelGrams?: number): Amount {
  const stated = statedAmount(item)
  const basis = basisOf(item)
  const seenGrams = stated?.grams
  const amount = { basis, count: item.count, ...(seenGrams && { seenGrams }) }
  const byPerson = item.corrected.servingGrams
  if (byPerson !== undefined) return { ...amount, servingGrams: exactly(byPerson), source: 'person' }
  if (basis === 'served' && seenGrams && seenGrams.likely > 0) {
    return { ...amount, servingGrams: seenGrams, source: 'seen' }
  }
  if (labelGrams !== undefined) return { ...amount, servingGrams: exactly(labelGrams), source: 'label' }
  return { ...amount, servingGrams: exactly(referenceServingGrams), source: 'reference' }
}

/** Whether it is a line of a menu, served on a plate, or in a pack. */
export function basisOf(item: FoodItem): AmountBasis {
  return statedAmount(item)?.basis ?? (item.menu ? 'menu' : 'package')
}

function statedAmount(item: FoodItem) {
  return item.amount ?? item.whole.find(({ amount }) => amount)?.amount
}
