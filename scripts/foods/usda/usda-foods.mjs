import { readFileSync } from 'node:fs'
import { withImplied } from '../implied.mjs'
import { shareNames } from '../own-names.mjs'
import { readCategories } from './categories.mjs'
import { foodOfDish, transOf } from './dishes.mjs'
import { minorFigures } from './minor-figures.mjs'
import { readPatterns } from './names.mjs'
import { readUsda } from './read-usda.mjs'
import { readMixes, readReview, reviewed } from './review.mjs'
import { singleFoods } from './sr28.mjs'
import { readKinds } from './statements.mjs'

const text = (file) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** What follows these is read as what a food does not have, so no label would find a food by such a name. */
const LACKING = /\b(without|no)\b(?!.(added )?sugar)/i

/**
 * The foods of the USDA that we do not have, each under names that no other food has. Where both know a food, ours stays;
 * `shared` are the USDA's of that name.
 *
 * @param folder holds the USDA's tables
 * @param own our foods
 * @param owned the names that our foods own; those of the USDA's are added
 * @param cautious what a food states, less what speaks against it
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
    minor: minorFigures(text('../ingredient-figures.txt'), ingredients, usda.single),
  }
  const dishes = [...readMixes(text('mixes.txt'), usda.dishes), ...usda.dishes.values()]
  const wanted = [
    ...singleFoods(text('sr28.txt'), usda.single, ingredients, parts.minor),
    ...dishes.flatMap((dish) => reviewed(foodOfDish(dish, parts), reviews.get(dish.name)) ?? []),
  ]
  const unknown = [...reviews.keys()].filter((name) => !dishes.some((dish) => dish.name === name))
  if (unknown.length > 0) throw new Error(`Reviewed, but not in the USDA's tables: ${unknown.join(', ')}`)

  const ids = new Set(own.map(({ id }) => id))
  const shared = []
  const foods = []
  for (const food of wanted) {
    if (LACKING.test(food.name)) continue
    if (!owned.claim(food.name, food)) {
      shared.push({ food, owner: owned.ownerOf(food.name) })
      continue
    }
    while (ids.has(food.id)) food.id += '-usda'
    ids.add(food.id)
    foods.push(food)
  }
  for (const { food, owner } of shared) {
    if (foods.includes(owner) && isNear(food.figures.energy, owner.figures.energy))
      owner.names.push(...food.names)
  }
  return {
    foods: shareNames(foods, owned).map((food) =>
      asWritten({ ...food, stated: withImplied(cautious(food)) }),
    ),
    shared,
  }
}

/** A tenth of each differs from one potato to the next; more digits would only be more to load. */
const COARSE = ['potassium', 'phosphorus', 'calcium', 'vitaminK', 'purines', 'oxalate']

/** The food with figures as they are written: no more lactose than sugars, and none where there is no milk, which need not be said. */
function asWritten(food) {
  const { lactose, ...figures } = food.figures
  for (const nutrient of COARSE) {
    if (figures[nutrient] !== undefined) figures[nutrient] = Number(figures[nutrient].toPrecision(2))
  }
  const most = figures.sugars ?? figures.carbs ?? 0
  const known = food.stated.milk !== 'none' && lactose !== undefined
  return { ...food, figures: known ? { ...figures, lactose: Math.min(lactose, most) } : figures }
}

/** Whether two foods of one name can be the same by their energy. */
function isNear(a, b) {
  return Math.abs(a - b) <= Math.max(10, 0.25 * Math.max(a, b))
}
