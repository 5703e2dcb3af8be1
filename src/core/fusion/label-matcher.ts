import { distinctiveWords, type LabelKinship, labelKinship, nameWords } from '../text/name-words.ts'
import { DisjointSets } from '../util/disjoint-sets.ts'
import { remembered } from '../util/memoised.ts'

/** The id of the one food a name stands for ("eggplant", "aubergine"), where that is known. */
export type CanonicalName = (label: string) => string | undefined

/** Compares the names of detections, and remembers what it compared: a few names come up thousands of times in a photo. */
export class LabelMatcher {
  readonly #kinships = new Map<number, LabelKinship>()
  readonly #wordsOf = remembered(nameWords)
  #ids = 0
  readonly #idOf = remembered((_label: string) => this.#ids++)

  /** The naming words of a label, as one text. A name in other letters than Latin ones is compared as it is written. */
  readonly words = remembered((label: string) => this.#wordsOf(label).join(' ') || label.trim().toLowerCase())

  /** What a vote for this name counts for: the food, or the words that name it. */
  readonly key: (label: string) => string

  /** Whether a name surely stands for one food. */
  readonly isFood: (label: string) => boolean

  constructor(canonical: CanonicalName = () => undefined) {
    this.isFood = (label) => canonical(label) !== undefined
    this.key = remembered((label) => {
      const food = canonical(label)
      return food === undefined ? `words:${this.words(label)}` : `food:${food}`
    })
  }

  /** How two names are related by their words alone. Symmetric. */
  kinship(a: string, b: string): LabelKinship {
    if (a === b) return 'same'
    const [one, other] = [this.#idOf(a), this.#idOf(b)]
    const pair = one < other ? one * 1_000_003 + other : other * 1_000_003 + one
    const known = this.#kinships.get(pair)
    if (known) return known
    const kinship = labelKinship(a, b, this.#wordsOf)
    this.#kinships.set(pair, kinship)
    return kinship
  }

  /** The same, where names of one food ("eggplant", "aubergine") count as the same. */
  kinshipOfFoods(a: string, b: string): LabelKinship {
    const kinship = this.kinship(a, b)
    return kinship !== 'same' && this.key(a) === this.key(b) ? 'same' : kinship
  }

  /**
   * A number for each name, the same for all names of one kind of object: those that differ only in how it looks ("eggs",
   * "fried egg"), that stand for one food, or that a chain of such pairs connects.
   */
  kinds(labels: Iterable<string>): ReadonlyMap<string, number> {
    const distinct = [...new Set(labels)]
    const kinds = new DisjointSets(distinct.length)
    const byKey = new Map<string, number>()
    distinct.forEach((label, index) => {
      const distinctive = [...distinctiveWords(label)].sort().join(' ') || this.words(label)
      for (const key of [`distinctive:${distinctive}`, this.key(label)]) {
        kinds.join(byKey.get(key) ?? index, index)
        byKey.set(key, index)
      }
    })
    return new Map(distinct.map((label, index) => [label, kinds.rootOf(index)]))
  }

  /** Whether both have the same naming words. */
  sameWords(a: string, b: string): boolean {
    return this.words(a) === this.words(b)
  }
}
