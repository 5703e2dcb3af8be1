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

/** Where the USDA's recipe is plainer than what goes by the name: its sushi has no raw fish, its tiramisu no raw egg. */
const SAID_BY_NAME = [
  [/\b(sushi|sashimi|nigiri|poke bowl|california roll|ceviche)\b/i, ['raw-fish']],
  [/\b(tartare|carpaccio|kibbeh|prosciutto|rare)\b/i, ['raw-meat']],
  [/\b(mousse|tiramisu|hollandaise|benedict|caesar|meringue|batter|dough|eggnog)\b/i, ['raw-egg']],
  [/\b(wine|rum|brandy|sherry|bourbon|liqueur|tiramisu|kombucha)\b|\bwith alcohol\b/i, ['alcohol']],
  [/\b(mousse|chiffon|bavarian|aspic)\b/i, ['gelatine']],
]

/**
 * What a dish of the USDA's states, from both recipes it has: the survey's names say what was bought, the FDA's (FDD) what
 * was eaten. The FDA leaves out emulsifiers and flavourings, so beside the other it clears nothing but rawness; and it knows
 * no wine without alcohol, so what the survey only thinks possible stays so.
 */
export function usdaStatements(table, { name = '', survey, fdd }, servingGrams) {
  const [first, second] = [survey, fdd].filter((leaves) => leaves.length > 0)
  if (!first) return {}
  const eaten = statementsOf(recipeOfUsda(table, second ?? first), servingGrams)
  const bought = statementsOf(recipeOfUsda(table, first), servingGrams)
  const said = SAID_BY_NAME.flatMap(([words, traits]) => (words.test(name) ? traits : []))
  const all = TRAIT_IDS.map((trait) => {
    if (eaten[trait] === 'contains' && bought[trait] !== 'may-contain') return [trait, 'contains']
    const statement = bought[trait] ?? (BY_HEAT.includes(trait) ? eaten[trait] : undefined)
    return [trait, statement !== 'contains' && said.includes(trait) ? 'may-contain' : statement]
  })
  return Object.fromEntries(all.filter(([, statement]) => statement !== undefined))
}
