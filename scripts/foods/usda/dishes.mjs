import { fruitVegShareOf, ingredientForUsda, novaOf } from '../ingredient-traits.mjs'
import { rounded } from '../lines.mjs'
import { recipeOfUsda } from '../usda-recipe.mjs'
import { idOf, usedNames } from './names.mjs'
import { householdPortion } from './portions.mjs'
import { statementsOfDish } from './statements.mjs'

/** What is in nearly everything and tells nothing: a dish of one ingredient, water and salt is of one ingredient. */
const AS_NOTHING = /^(Water|Salt|Beverages, water)/
/** Names of what is made of more than the USDA's recipe says. */
const MADE =
  /sauce|barbecue|bbq|pulled|pickled|creamed|flavou?red|pancake|drink|bread|candy|chips|rinds|beverage|multigrain|mix|blend|jerky|simple|congee|isopure|soy nuts|in syrup|cream of coconut|canned (blue|straw)berries|margarine|shortening|spread|topping|popcorn|reduced-|light|fat-free|imitation|substitute|processed|cotton/i
/** Drinks that are thin (IDDSI level 0) are of these categories, and not of these names. */
const THIN = new Set('soft-drink juice water tea-coffee alcoholic-drink milk plant-drink'.split(' '))
const THICK =
  /smoothie|shake|frozen|frapp|slush|eggnog|nectar|bubble|powder|condensed|evaporated|jello|daiquiri|colada|yogurt|ice cream|kefir|buttermilk|licuado|malted|nutrition|boost|ensure|glucerna|slim|atole|horchata|avena|instant breakfast|whipped/i
const SWEETENED =
  /aspartame|sucralose|saccharin|acesulfame|stevia|low.calorie|artificial sweetener|sugar substitute|sweetener/i
const DRINKS = new Set('soft-drink juice tea-coffee milk plant-drink alcoholic-drink'.split(' '))

/** A dish of the USDA's as a food of the table. Its names still need to be told apart from those of other foods. */
export function foodOfDish(dish, { ingredients, kinds, categories, unused, trans, minor }) {
  const category = categories.find(({ pattern }) => pattern.test(`${dish.kind}: ${dish.name}`))?.category
  if (!category) throw new Error(`No category for ${dish.kind}: ${dish.name}`)
  const leaves = dish.survey.length > 0 ? dish.survey : dish.fdd
  const recipe = recipeOfUsda(ingredients, leaves)
  const single = isSingle(dish, leaves, ingredients)
  const fat = trans(leaves, dish.figures.fat)
  return {
    id: idOf(dish.name),
    name: dish.name.replaceAll(',', ''),
    names: usedNames(dish.names, unused),
    category,
    figures: { ...dish.figures, ...(fat !== undefined && { trans: fat }), ...minor.ofRecipe(leaves) },
    grams: gramsOf(dish),
    portion: householdPortion(dish.portion),
    stated: statementsOfDish(ingredients, kinds, dish, single),
    ...(leaves.length > 0 && {
      fruitVegShare: Math.min(100, Math.round(fruitVegShareOf(recipe))),
      nova: novaOf(recipe),
    }),
    ...(single && { single }),
    ...(DRINKS.has(category) && isSweetened(dish, leaves) && { sweetener: true }),
    ...(THIN.has(category) && !THICK.test(dish.name) && { texture: 0 }),
  }
}

function gramsOf({ grams = 100 }) {
  return rounded('grams', grams)
}

function isSingle({ name }, leaves, ingredients) {
  if (MADE.test(name)) return false
  const others = leaves.filter(({ ingredient }) => !AS_NOTHING.test(ingredient))
  const made = new Set(others.map(({ ingredient }) => ingredientForUsda(ingredients, ingredient)))
  const [only] = made
  return made.size === 1 && only?.single === true
}

function isSweetened({ name }, leaves) {
  return (
    /\b(diet|sugar-free|zero)\b/i.test(name) || leaves.some(({ ingredient }) => SWEETENED.test(ingredient))
  )
}

/**
 * Trans fat of a recipe, g per 100 g: known where it is of every ingredient with fat. SR28 states it of a third of its foods.
 * Cooking moves water, so it is taken with the fat that the dish has.
 */
export function transOf(singles) {
  const byName = new Map([...singles.values()].map(({ description, figures }) => [description, figures]))
  return (leaves, fat) => {
    let [all, trans] = [0, 0]
    for (const { ingredient, percent } of leaves) {
      const figures = byName.get(ingredient)
      if (figures?.fat === undefined) return undefined
      if (figures.fat > 0.1 && figures.trans === undefined) return undefined
      all += (figures.fat * percent) / 100
      trans += ((figures.trans ?? 0) * percent) / 100
    }
    if (leaves.length === 0 || fat === undefined) return undefined
    return all === 0 ? 0 : Math.min(fat, (trans / all) * fat)
  }
}
