/** Writes foods in the notation that `src/core/nutrition/table/notation.ts` reads, as short as it allows. */

export const FIGURES =
  'energy protein fat saturates trans carbs sugars fibre sodium cholesterol potassium phosphorus vitaminK alcohol caffeine'.split(
    ' ',
  )
export const TAGS = { calcium: 'ca', purines: 'pu', oxalate: 'ox', lactose: 'la' }
const WHOLE = new Set('energy sodium cholesterol potassium phosphorus caffeine calcium purines'.split(' '))
const SIGNS = { contains: '+', 'may-contain': '?', none: '!' }
/** What the base words of the notation state of traits other than allergens, beside which all others are `none`. */
const ORIGINS = {
  vegan: [],
  vegetarian: ['animal'],
  seafood: ['animal'],
  meat: ['animal', 'meat'],
  pork: ['animal', 'meat', 'pork'],
}

/**
 * @typedef {{ readonly id: string, readonly names: readonly string[], readonly category: string,
 *   readonly fruitVegShare?: number, readonly grams: number, readonly portion?: string, readonly nova?: number,
 *   readonly sweetener?: boolean, readonly single?: boolean, readonly figures: { readonly [nutrient: string]: number },
 *   readonly stated: { readonly [trait: string]: 'contains' | 'may-contain' | 'none' }, readonly glycaemicIndex?: number,
 *   readonly texture?: number }} TableFood Names are written with their marks.
 */

/** A food as one line; `allergens` and `others` are the ids of all traits. */
export function lineOf(food, { allergens, others }) {
  const marks = food.names.find((name) => /[,|]/.test(name))
  if (marks) throw new Error(`A name that cannot be written: ${marks}`)
  const { category, fruitVegShare = '-', grams, nova = '-', sweetener, portion } = food
  const facts = `${category} ${fruitVegShare} ${grams} ${nova}${sweetener ? ' sweetener' : ''}`
  return [
    food.id,
    portion ? `${facts},${portion}` : facts,
    FIGURES.map((nutrient) => written(nutrient, food.figures[nutrient])).join(' '),
    shortest(food.stated, allergens, { plain: [] }) || '-',
    [shortest(food.stated, others, ORIGINS), ...tagsOf(food)].filter((tag) => tag !== '').join(' ') || '-',
    food.names.join(','),
  ].join('|')
}

function tagsOf({ figures, glycaemicIndex, texture, single }) {
  const measured = Object.entries(TAGS).filter(([nutrient]) => figures[nutrient] !== undefined)
  return [
    ...measured.map(([nutrient, tag]) => `${tag}${written(nutrient, figures[nutrient])}`),
    ...(glycaemicIndex === undefined ? [] : [`gi${glycaemicIndex}`]),
    ...(texture === undefined ? [] : [`t${texture}`]),
    ...(single ? ['single'] : []),
  ]
}

/** A figure with as many digits as mean anything. */
export function rounded(nutrient, value) {
  if (WHOLE.has(nutrient) || value >= 100) return Math.round(value)
  return Number(value.toFixed(value < 1 ? 2 : 1))
}

function written(nutrient, value) {
  return value === undefined ? '-' : String(rounded(nutrient, value)).replace(/^0\./, '.')
}

/** The statements in the fewest letters: signs alone, or a base word and what differs from it. */
function shortest(stated, traits, bases) {
  const alone = traits.flatMap((trait) => (stated[trait] ? [SIGNS[stated[trait]] + trait] : []))
  const seafood = ['fish', 'crustacean', 'mollusc'].some((trait) => stated[trait] === 'contains')
  const fitting = Object.entries(bases).filter(([word]) => word !== 'seafood' || seafood)
  const based = fitting.map(([word, contained]) => [
    word,
    ...traits.flatMap((trait) => {
      const base = contained.includes(trait) ? 'contains' : 'none'
      return stated[trait] === base ? [] : [(SIGNS[stated[trait]] ?? '-') + trait]
    }),
  ])
  return [alone, ...based].map((words) => words.join(' ')).reduce((a, b) => (b.length < a.length ? b : a))
}
