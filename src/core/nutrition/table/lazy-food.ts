import type { Food } from './food.ts'

/** What a food is looked for by. */
type Known = Pick<Food, 'id' | 'name' | 'synonyms' | 'category'>

/**
 * A food whose other facts are read when the first of them is asked for: of thousands of rows most are only ever looked for by
 * name. They are its own and not a class's, so that a copy has them too.
 */
export function lazyFood({ id, name, synonyms, category }: Known, read: () => Food): Food {
  let whole: Food | undefined
  const facts = (): Food => {
    whole ??= read()
    return whole
  }
  return {
    id,
    name,
    synonyms,
    category,
    get per100g() {
      return facts().per100g
    },
    get fruitVegShare() {
      return facts().fruitVegShare
    },
    get sweetener() {
      return facts().sweetener
    },
    get referenceServingGrams() {
      return facts().referenceServingGrams
    },
    get portion() {
      return facts().portion
    },
    get nova() {
      return facts().nova
    },
    get allergens() {
      return facts().allergens
    },
    get traits() {
      return facts().traits
    },
    get glycaemicIndex() {
      return facts().glycaemicIndex
    },
    get single() {
      return facts().single
    },
    get texture() {
      return facts().texture
    },
  }
}
