import { readFileSync } from 'node:fs'
import { shareNames } from '../own-names.mjs'
import { readCategories } from './categories.mjs'
import { foodOfDish, transOf } from './dishes.mjs'
import { readPatterns } from './names.mjs'
import { readUsda } from './read-usda.mjs'
import { readMixes, readReview, reviewed } from './review.mjs'
import { singleFoods } from './sr28.mjs'
import { readKinds } from './statements.mjs'

const text = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')
/** Ours and the USDA's portion of a food are the same if their weights agree so far. */
const PORTIONS_AGREE = 0.2

/**
 * The foods of the USDA that we do not have, under names that no other food has, and what our own foods take from it: further
 * names, and their serving in household words. Where both know a food, ours stays.
 *
 * @param folder holds the USDA's tables
 * @param own our foods: `id`, `names` (the first is its name), `grams`, `figures`, and whether it has a `portion`
 * @param owned the names that our foods own; those of the USDA's are added
 */
export function usdaFoods(folder, { own, owned, ingredients, categories, cautious }) {
  const usda = readUsda(folder)
  const reviews = readReview(text('review.txt'))
  const parts = {
    ingredients,
    kinds: readKinds(text('kinds.txt')),
    categories: readCategories(text('categories.txt'), categories),
    unused: readPatterns(text('unused-names.txt')),
    trans: transOf(usda.single),
  }
  const dishes = [...readMixes(text('mixes.txt'), usda.dishes), ...usda.dishes.values()]
  const wanted = [
    ...singleFoods(text('sr28.txt'), usda.single, ingredients),
    ...dishes.map((dish) => foodOfDish(dish, parts)),
  ].flatMap((food) => reviewed(food, food.code ? reviews.get(food.name) : undefined) ?? [])
  const unknown = [...reviews.keys()].filter((name) => !dishes.some((dish) => dish.name === name))
  if (unknown.length > 0) throw new Error(`Reviewed, but not in the USDA's tables: ${unknown.join(', ')}`)

  const yielded = []
  const ids = new Set(own.map(({ id }) => id))
  const shared = []
  const foods = []
  for (const food of wanted) {
    const owner = owned.ownerOf(food.name)
    if (owner !== undefined && !(food.instead && own.includes(owner) && owner.names[0] !== food.name)) {
      shared.push({ food, owner })
      continue
    }
    if (owner !== undefined) {
      yielded.push({ id: owner.id, name: food.name })
      owned.release(food.name)
    }
    owned.claim(food.name, food)
    while (ids.has(food.id)) food.id += '-usda'
    ids.add(food.id)
    foods.push(food)
  }
  const given = givenTo(own, shared, owned)
  for (const { food, owner } of shared) {
    if (foods.includes(owner) && isNear(food.figures.energy, owner.figures.energy)) owner.names.push(...food.names)
  }
  return {
    foods: shareNames(foods, owned).map((food) => ({ ...food, stated: cautious(food) })),
    given,
    yielded,
    shared,
  }
}

/** What our foods take from the USDA's of the same name: further names that nobody has, the serving in household words. */
function givenTo(own, shared, owned) {
  return own.flatMap((food) => {
    const same = shared.filter(({ owner }) => owner === food).map((each) => each.food)
    const near = same.filter(({ figures }) => isNear(figures.energy, food.figures.energy))
    const names = near.flatMap((each) => each.names).filter((name) => owned.claim(name, food))
    const portion = food.portion ? undefined : near.find((each) => hasPortion(each, food.grams))?.portion
    return names.length > 0 || portion ? [{ id: food.id, names, portion }] : []
  })
}

function hasPortion({ portion, grams }, ours) {
  return portion !== undefined && Math.abs(grams - ours) <= PORTIONS_AGREE * ours
}

/** Whether two foods of one name can be the same by their energy. */
function isNear(a, b) {
  return Math.abs(a - b) <= Math.max(10, 0.25 * Math.max(a, b))
}
