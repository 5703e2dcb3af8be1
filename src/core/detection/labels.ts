/** Words that say how a food is held or shown, not what it is. */
const CONTAINERS = new Set(
  'bag block bottle bowl box bunch can carton container cup dish glass half jar jug mug pack package packet piece plate portion pot punnet serving slice stick tin tray tub'.split(
    ' ',
  ),
)
const FILLERS = new Set('a an and of the some fresh whole large small'.split(' '))
/** What follows is beside the food, or says more of it: "salmon with lemon butter", "milk, whole". */
const COMPANY = /\b(?:with|in|on)\b|[,(]/

/** The words that name the food, lower case and singular, the noun last: "Carton of 6 Eggs" → ["egg"]. All words where none names one. */
export function nameWords(label: string): readonly string[] {
  const plain = label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
  const dish = plain.split(COMPANY)[0] || plain
  const words = dish
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !FILLERS.has(word))
    .map(singular)
  const naming = words.filter((word) => !CONTAINERS.has(word))
  return naming.length > 0 ? naming : words
}

export type LabelKinship = 'same' | 'akin' | 'different'

/**
 * `same`: one name says what the other does, perhaps in more words ("egg", "fried eggs"), or both end in the same noun.
 * `akin`: they share a word ("lemon", "lemon tart"). Decides whether two sightings in one place can be one thing.
 */
export function labelKinship(a: string, b: string): LabelKinship {
  const [first, second] = [nameWords(a), nameWords(b)]
  if (first.length === 0 || second.length === 0) return a.trim() === b.trim() ? 'same' : 'different'
  if (first.at(-1) === second.at(-1)) return 'same'
  return first.some((word) => second.includes(word)) ? 'akin' : 'different'
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:oes|ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1)
  return word
}
