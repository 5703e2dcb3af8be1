import type { FoodItem } from '../../fusion/food-item.ts'
import { namesOf, wordsOn } from '../../fusion/item-names.ts'
import { type FoodMatch, type FoodTable, SURE_OF_NAME } from '../table/food.ts'

/** What divides a dish from what is with it. */
const DIVIDERS = /\b(?:with|in|on|and|or|plus|topped|filled|stuffed)\b|[,;&+/()]/i

export type Mentions = {
  readonly mentioned: readonly FoodMatch[]
  readonly allNamesRead: boolean
  /** Each part of the name is surely a food: "hummus & pita bread" is a mix of the two and nothing else. */
  readonly allPartsRead: boolean
}

/**
 * Foods an item's words speak of beside the one it was read as: those of its other names, and each part of a name or of a
 * menu's description ("rice cakes with peanut butter"). `allNamesRead`: every name, whole, is surely a food of the table.
 */
export function readMentions(item: FoodItem, foods: FoodTable, match: FoodMatch | undefined): Mentions {
  const names = namesOf(item)
  const parts = wordsOn(item).flatMap((words) => {
    const divided = dividedAt(words)
    if (words === item.label && isNameOf(match, words)) return []
    return names.length === 1 && divided.length === 1 && words === item.label ? [] : divided
  })
  const mentioned = new Map<string, FoodMatch>()
  for (const words of [...names.filter((name) => name !== item.label), ...parts]) {
    const [best] = foods.match(words)
    if (best && best.food !== match?.food) mentioned.set(best.food.id, best)
  }
  const sure = (found: FoodMatch | undefined) => (found?.quality ?? 0) >= SURE_OF_NAME
  const labelParts = dividedAt(item.label)
  const read = (name: string) => (name === item.label ? match : foods.match(name)[0])
  return {
    mentioned: [...mentioned.values()],
    allNamesRead: names.every((name) => sure(read(name))),
    allPartsRead: labelParts.length > 1 && labelParts.every((part) => sure(foods.match(part)[0])),
  }
}

/** "Macaroni and cheese" is one dish: its row speaks for all that is in it. */
function isNameOf(match: FoodMatch | undefined, words: string): boolean {
  if (!match || match.quality < SURE_OF_NAME) return false
  const { name, synonyms } = match.food
  return [name, ...synonyms].some((each) => each.toLowerCase() === words.trim().toLowerCase())
}

function dividedAt(words: string): readonly string[] {
  return words.split(DIVIDERS).filter((part) => part.trim() !== '')
}
