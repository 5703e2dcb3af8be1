import { type FoodItem, namesOf } from '../../fusion/food-item.ts'
import { textsAbout } from '../../fusion/texts-about.ts'
import { type FoodMatch, type FoodTable, SURE_OF_NAME } from '../table/food.ts'

/** What separates a dish from what comes with it. */
const DIVIDERS = /\b(?:with|in|on|and|or|plus|topped|filled|stuffed)\b|[,;&+/()]/i

/** The foods that an item's words name beside the one it was read as. */
export type Mentions = {
  readonly mentioned: readonly FoodMatch[]
  readonly allNamesRead: boolean
  /** Each part of the name is surely a food: "hummus & pita bread" is a mix of the two and nothing else. */
  readonly allPartsRead: boolean
}

/**
 * The foods named by an item's other names, and by each part of a name or of a menu's description ("rice cakes with peanut
 * butter"). `allNamesRead`: every name as a whole is surely a food of the table.
 */
export function readMentions(item: FoodItem, foods: FoodTable, match: FoodMatch | undefined): Mentions {
  const names = namesOf(item)
  const parts = textsAbout(item).flatMap((words) => {
    const ofWords = partsOf(words)
    if (words === item.label && isNameOf(match, words)) return []
    return names.length === 1 && ofWords.length === 1 && words === item.label ? [] : ofWords
  })
  const mentioned = new Map<string, FoodMatch>()
  for (const words of [...names.filter((name) => name !== item.label), ...parts]) {
    const [best] = foods.match(words)
    if (best && best.food !== match?.food) mentioned.set(best.food.id, best)
  }
  const sure = (found: FoodMatch | undefined) => (found?.quality ?? 0) >= SURE_OF_NAME
  const labelParts = partsOf(item.label)
  const read = (name: string) => (name === item.label ? match : foods.match(name)[0])
  return {
    mentioned: [...mentioned.values()],
    allNamesRead: names.every((name) => sure(read(name))),
    allPartsRead: labelParts.length > 1 && labelParts.every((part) => sure(foods.match(part)[0])),
  }
}

/** "Macaroni and cheese" is one dish, and its row states all that is in it. */
function isNameOf(match: FoodMatch | undefined, words: string): boolean {
  if (!match || match.quality < SURE_OF_NAME) return false
  const { name, synonyms } = match.food
  return [name, ...synonyms].some((each) => each.toLowerCase() === words.trim().toLowerCase())
}

function partsOf(words: string): readonly string[] {
  return words.split(DIVIDERS).filter((part) => part.trim() !== '')
}
