import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import { SURE_OF_NAME } from '../../nutrition/table/food.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { Alert } from '../assessment.ts'
import { DRINKS } from '../rules/conditions/kinds.ts'
import type { TextureRule } from '../rules/rule.ts'

/** IDDSI levels 0–2 are liquids only, so a thin soup is as hard to swallow as a thin drink; 3 and 4 are drinks and foods. */
const FLOWS_UP_TO = 2

/**
 * Whether it can be swallowed: nothing firmer than the rule allows, and no liquid thinner. Only a sure name or the person
 * can confirm that; for a dish on a menu the kitchen has to, and a name that fits only loosely says nothing.
 */
export function textureFinding(
  { item, match, mentioned, allNamesRead, amount }: ComposedItem,
  { firmest, thinnest }: TextureRule,
): Alert['finding'] | undefined {
  if (item.corrected.cleared?.includes('texture')) return 'cleared-by-person'
  const read = [...(match ? [match] : []), ...mentioned]
  const wrong = read.some(
    ({ food: { texture, category }, quality }) =>
      quality >= SURE_OF_NAME &&
      texture !== undefined &&
      (texture > firmest || (isLiquid(texture, category) && texture < thinnest)),
  )
  if (wrong) return 'contains'
  const sure =
    allNamesRead && read.every(({ food, quality }) => quality >= SURE_OF_NAME && food.texture !== undefined)
  const known = match !== undefined && (amount.basis !== 'menu' || DRINKS.includes(match.food.category))
  return sure && known ? undefined : 'unconfirmed'
}

function isLiquid(texture: number, category: FoodCategory): boolean {
  return texture <= FLOWS_UP_TO || DRINKS.includes(category)
}
