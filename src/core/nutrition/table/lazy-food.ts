import type { Food } from './food.ts'

/** What a food is looked for by. */
type Known = Pick<Food, 'id' | 'name' | 'synonyms' | 'category'>

/**
 * A food whose other facts are read when the first of them is asked for: of thousands of rows most are only ever looked for by
 * name.
 */
export class LazyFood implements Food {
  readonly id: Food['id']
  readonly name: Food['name']
  readonly synonyms: Food['synonyms']
  readonly category: Food['category']
  readonly #read: () => Food
  #whole: Food | undefined

  constructor({ id, name, synonyms, category }: Known, read: () => Food) {
    this.id = id
    this.name = name
    this.synonyms = synonyms
    this.category = category
    this.#read = read
  }

  get per100g() {
    return this.#facts().per100g
  }

  get fruitVegShare() {
    return this.#facts().fruitVegShare
  }

  get sweetener() {
    return this.#facts().sweetener
  }

  get referenceServingGrams() {
    return this.#facts().referenceServingGrams
  }

  get portion() {
    return this.#facts().portion
  }

  get nova() {
    return this.#facts().nova
  }

  get allergens() {
    return this.#facts().allergens
  }

  get traits() {
    return this.#facts().traits
  }

  get glycaemicIndex() {
    return this.#facts().glycaemicIndex
  }

  get single() {
    return this.#facts().single
  }

  get texture() {
    return this.#facts().texture
  }

  #facts(): Food {
    this.#whole ??= this.#read()
    return this.#whole
  }
}
