/**
 * Which food owns which name. A name is known by its words as the matcher reads them, so "Tomatoes, stewed" and "stewed
 * tomato" are two, "tomato" and "tomatoes" one.
 */
export class OwnNames {
  #keyOf
  /** Key → what owns it. */
  #owners = new Map()

  /** `keyOf` gives a name's words in one spelling. */
  constructor(keyOf) {
    this.#keyOf = keyOf
  }

  ownerOf(name) {
    return this.#owners.get(this.#keyOf(plainName(name)))
  }

  /** Whether the name was free and is now the owner's. */
  claim(name, owner) {
    const key = this.#keyOf(plainName(name))
    if (key === '' || this.#owners.has(key)) return false
    this.#owners.set(key, owner)
    return true
  }

  keyOf(name) {
    return this.#keyOf(plainName(name))
  }
}

/** Without the marks of the notation. */
export function plainName(name) {
  return name.replace(/^[~*]+/, '')
}

/** So many foods may share a loose name; what more of them are called tells nothing. */
const MOST_SHARING = 3

/**
 * Gives each food the further names that it alone has. A name that several foods want becomes loose (`~`) in all of them, or
 * nobody's where they are many. `foods` have taken their first names already.
 *
 * @template {{ name: string, names: readonly string[], loose?: boolean }} Food
 * @param {readonly Food[]} foods
 * @param {OwnNames} owned
 * @returns {(Food & { names: string[] })[]}
 */
export function shareNames(foods, owned) {
  const wanting = new Map()
  for (const food of foods) {
    for (const name of new Map(food.names.map((each) => [owned.keyOf(each), each])).values()) {
      if (owned.ownerOf(name) !== undefined || owned.keyOf(name) === '') continue
      const key = owned.keyOf(name)
      wanting.set(key, [...(wanting.get(key) ?? []), { food, name }])
    }
  }
  const names = new Map(foods.map((food) => [food, []]))
  for (const wanted of wanting.values()) {
    if (wanted.length > MOST_SHARING) continue
    for (const { food, name } of wanted) {
      names.get(food).push(wanted.length === 1 ? name : `~${plainName(name)}`)
    }
    owned.claim(wanted[0].name, wanted[0].food)
  }
  return foods.map((food) => ({
    ...food,
    names: [food.loose ? `~${food.name}` : food.name, ...names.get(food)],
  }))
}
