import { normalise } from './normalise.ts'
import { singular } from './singular.ts'

/** Words that say how a food is held or shown, not what it is. */
const CONTAINERS = new Set(
  'bag block bottle bowl box bunch can carton container cup dish glass half jar jug mug pack package packet piece plate portion pot punnet serving slice stick tin tray tub'.split(
    ' ',
  ),
)
const FILLERS = new Set('a an and of the some fresh whole large small'.split(' '))
/** Words that say how a food looks or was prepared: with or without them it is the same food. */
const LOOKS = new Set(
  (
    'raw ripe red green yellow brown black dark light fried boiled grilled baked roast roasted steamed poached toasted chopped ' +
    'sliced cut cooked cold hot sparkling still mineral plain natural organic salted unsalted mixed assorted big medium baby'
  ).split(' '),
)
/** What follows is served with the food, or says more about it: "salmon with lemon butter", "milk, whole". */
const DETAILS = /\b(?:with|in|on)\b|[,(]/

/** The words that name the food, lower case and singular, the noun last: "Carton of 6 Eggs" → ["egg"]. If none does, all words. */
export function nameWords(label: string): readonly string[] {
  const plain = normalise(label)
  const dish = plain.split(DETAILS)[0] || plain
  const words = dish
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !FILLERS.has(word))
    .map(singular)
  const naming = words.filter((word) => !CONTAINERS.has(word))
  return naming.length > 0 ? naming : words
}

export type LabelKinship = 'same' | 'akin' | 'different'

/**
 * `same`: the names differ at most in how the food looks or was prepared ("egg", "fried eggs"). `akin`: they share a word
 * and may be two foods ("lemon", "lemon tart"; "milk", "oat milk"). Decides whether two sightings in one place are one.
 */
export function labelKinship(a: string, b: string, wordsOf = nameWords): LabelKinship {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.length === 0 || second.length === 0) return a.trim() === b.trim() ? 'same' : 'different'
  const shared = first.filter((word) => second.includes(word))
  if (shared.length === 0) return 'different'
  const apart = [...first, ...second].filter((word) => !shared.includes(word))
  return apart.every((word) => LOOKS.has(word)) ? 'same' : 'akin'
}

/** The words that decide whether two names are the `same`: those that say more than how the food looks. */
export function distinctiveWords(label: string): readonly string[] {
  const words = nameWords(label)
  const distinctive = words.filter((word) => !LOOKS.has(word))
  return distinctive.length > 0 ? distinctive : words
}
