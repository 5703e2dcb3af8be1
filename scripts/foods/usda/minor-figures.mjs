import { figuresOfIngredients } from '../ingredient-figures.mjs'
import { ingredientForUsda } from '../ingredient-traits.mjs'

/** What the USDA measures in no dish, per 100 g: mg, mg, g. */
const MINOR = ['purines', 'oxalate', 'lactose']
/** So many grams in 100 may be of ingredients nobody has measured. */
const NEGLIGIBLE = 4
/** How much drier or wetter an ingredient can be than the food of the same name whose figures are known: dried, in broth. */
const MOST_DRIED = 12

/**
 * Purines, oxalate and lactose of a recipe, each where it is known of its ingredients. The figures of an ingredient are those
 * of `ingredient-figures.txt`, by what is not water in it: dried mushrooms have ten times the purines of fresh ones.
 *
 * @param table `ingredient-figures.txt`
 * @param singles the foods of SR28 by number
 */
export function minorFigures(table, ingredients, singles) {
  const named = new Set(table.split('\n').map((line) => line.split('|')[0].trim()))
  const figuresOfName = figuresOfIngredients(
    table,
    new Map([...singles].map(([ndb, { figures }]) => [ndb, figures])),
  )
  const figuresOf = (ingredient) => {
    const name = ingredient.names.find((each) => named.has(each))
    if (name !== undefined) return figuresOfName(name)
    const parts = ingredient.recipe?.parts.filter(({ maybe }) => !maybe) ?? []
    return parts.some(({ share }) => share === undefined)
      ? {}
      : summed(parts.map(({ ingredient: part, share }) => [figuresOf(part), share]))
  }
  const byName = new Map([...singles.values()].map(({ description, figures }) => [description, figures]))
  const known = new Map()
  const figuresOfLeaf = (leaf) => {
    const before = known.get(leaf)
    if (before) return before
    const ingredient = ingredientForUsda(ingredients, leaf)
    const figures = ingredient ? scaled(figuresOf(ingredient), byName.get(leaf)) : {}
    known.set(leaf, figures)
    return figures
  }
  return {
    ofRecipe: (leaves) =>
      summed(leaves.map(({ ingredient, percent }) => [figuresOfLeaf(ingredient), percent])),
    ofSingle: (ingredient, figures) => scaled(figuresOf(ingredient), figures),
  }
}

/** The same food with another share of water. */
function scaled(figures, as) {
  const [dry, dryAs] = [drySubstance(figures), drySubstance(as)]
  const factor = dry > 1 && dryAs > 1 ? Math.min(MOST_DRIED, Math.max(1 / MOST_DRIED, dryAs / dry)) : 1
  return Object.fromEntries(
    MINOR.flatMap((nutrient) =>
      figures[nutrient] === undefined ? [] : [[nutrient, figures[nutrient] * factor]],
    ),
  )
}

function drySubstance(figures) {
  return figures ? (figures.protein ?? 0) + (figures.fat ?? 0) + (figures.carbs ?? 0) : 0
}

function summed(parts) {
  const sums = MINOR.map((nutrient) => {
    const unknown = parts.filter(([figures]) => figures[nutrient] === undefined)
    const missing = unknown.reduce((grams, [, percent]) => grams + percent, 0)
    const sum = parts.reduce((all, [figures, percent]) => all + ((figures[nutrient] ?? 0) * percent) / 100, 0)
    return [nutrient, parts.length === 0 || missing > NEGLIGIBLE ? undefined : sum]
  })
  return Object.fromEntries(sums.filter(([, sum]) => sum !== undefined))
}
