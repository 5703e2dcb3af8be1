import { type LabelKinship, labelKinship, nameWords, tellingWords } from '../text/name-words.ts'
import { DisjointSets } from '../util/disjoint-sets.ts'

/** The one food a name stands for ("eggplant", "aubergine"), where that is known. */
export type CanonicalName = (label: string) => string | undefined

/** Compares names and remembers what it compared: the same few names come up thousands of times in a photo. */
export class LabelMatcher {
  readonly #canonical: CanonicalName
  readonly #ids = new Map<string, number>()
  readonly #kinships = new Map<number, LabelKinship>()
  readonly #keys = new Map<string, string>()
  readonly #words = new Map<string, readonly string[]>()
  readonly #joined = new Map<string, string>()

  constructor(canonical: CanonicalName = () => undefined) {
    this.#canonical = canonical
  }

  /** By the words alone. Symmetric. */
  kinship(a: string, b: string): LabelKinship {
    if (a === b) return 'same'
    const [one, other] = [this.#idOf(a), this.#idOf(b)]
    const pair = one < other ? one * 1_000_003 + other : other * 1_000_003 + one
    const known = this.#kinships.get(pair)
    if (known) return known
    const kinship = labelKinship(a, b, (label) => this.#wordsOf(label))
    this.#kinships.set(pair, kinship)
    return kinship
  }

  /** By the words, or because both stand for one food. */
  kinshipOfFoods(a: string, b: string): LabelKinship {
    const kinship = this.kinship(a, b)
    if (kinship === 'same') return kinship
    return this.key(a) === this.key(b) ? 'same' : kinship
  }

  /** Names of one thing by number: the same but for how it looks ("eggs", "fried egg"), or of one food, or both in turn. */
  kinds(labels: Iterable<string>): ReadonlyMap<string, number> {
    const distinct = [...new Set(labels)]
    const kinds = new DisjointSets(distinct.length)
    const byKey = new Map<string, number>()
    distinct.forEach((label, index) => {
      const telling = [...tellingWords(label)].sort().join(' ') || this.words(label)
      for (const key of [`telling:${telling}`, this.key(label)]) {
        kinds.join(byKey.get(key) ?? index, index)
        byKey.set(key, index)
      }
    })
    return new Map(distinct.map((label, index) => [label, kinds.rootOf(index)]))
  }

  sameWords(a: string, b: string): boolean {
    return this.words(a) === this.words(b)
  }

  /** What a vote is counted under: the food, or the words that name it. */
  key(label: string): string {
    const known = this.#keys.get(label)
    if (known !== undefined) return known
    const food = this.#canonical(label)
    const key = food === undefined ? `words:${this.words(label)}` : `food:${food}`
    this.#keys.set(label, key)
    return key
  }

  words(label: string): string {
    const known = this.#joined.get(label)
    if (known !== undefined) return known
    // A name in letters other than Latin ones is compared as it is written.
    const words = this.#wordsOf(label).join(' ') || label.trim().toLowerCase()
    this.#joined.set(label, words)
    return words
  }

  #wordsOf(label: string): readonly string[] {
    const known = this.#words.get(label)
    if (known) return known
    const words = nameWords(label)
    this.#words.set(label, words)
    return words
  }

  #idOf(label: string): number {
    const known = this.#ids.get(label)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(label, id)
    return id
  }
}
