import { ingredientForUsda, statementsOf, TRAIT_IDS, UNKNOWN } from './ingredient-traits.mjs'

/** A recipe of the USDA's: ingredient names with their percent by weight. Of a name the table lacks everything is unknown. */
export function recipeOfUsda(table, leaves) {
  const parts = leaves.map(({ ingredient, percent }) => ({
    ingredient: ingredientForUsda(table, ingredient) ?? UNKNOWN_INGREDIENT,
    share: percent,
    maybe: false,
  }))
  return { parts, raised: [] }
}

const UNKNOWN_INGREDIENT = {
  name: 'unknown',
  names: [],
  nova: 4,
  fruitVegShare: 0,
  single: false,
  written: '',
  stated: TRAIT_IDS.map((trait) => ({ trait, rank: UNKNOWN, fromGrams: 0 })),
}

/** How a dish was heated shows in the FDA's ingredient names alone. */
const BY_HEAT = ['raw-fish', 'raw-meat', 'raw-egg', 'raw-sprouts']

/**
 * What a dish of the USDA's states, from both recipes it has: the survey's names say what was bought, the FDA's (FDD) what
 * was eaten. The FDA leaves out emulsifiers and flavourings, so beside the other it clears nothing but rawness.
 */
export function usdaStatements(table, { survey, fdd }, servingGrams) {
  const [first, second] = [survey, fdd].filter((leaves) => leaves.length > 0)
  if (!first) return {}
  const eaten = statementsOf(recipeOfUsda(table, second ?? first), servingGrams)
  const bought = statementsOf(recipeOfUsda(table, first), servingGrams)
  const both = TRAIT_IDS.map((trait) => {
    if (eaten[trait] === 'contains') return [trait, 'contains']
    return [trait, bought[trait] ?? (BY_HEAT.includes(trait) ? eaten[trait] : undefined)]
  })
  return Object.fromEntries(both.filter(([, statement]) => statement !== undefined))
}
