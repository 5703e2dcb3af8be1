import { ingredientFor, ingredientForUsda, statementsOf } from '../ingredient-traits.mjs'
import { idOf } from './names.mjs'
import { householdPortion } from './portions.mjs'

/** Kept in salt, smoke or a tin, a food is processed (NOVA 3) whatever it was. */
const PROCESSED =
  /^(canned|tinned|smoked|pickled|salted|dried salt|jarred|roast ham|lean roast ham)|\bin (syrup|oil|light syrup)\b/i
const MARKS = ['product', 'single', 'instead']
const SIGNS = { '+': 'contains', '?': 'may-contain', '!': 'none', '-': undefined }

/** The single foods of `sr28.txt`, with the figures of SR28. Throws on a line it cannot read and on an ingredient nobody knows. */
export function singleFoods(text, single, ingredients, minor) {
  let heading
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) heading = readHeading(line)
    if (line === '' || line.startsWith('#')) return []
    return [singleFood(readLine(line), heading, { single, ingredients, minor })]
  })
}

function readHeading(line) {
  const [, category, grams] = /^## ([a-z-]+) (\d+)$/.exec(line) ?? []
  if (!category) throw new Error(`Unreadable heading: ${line}`)
  return { category, grams: Number(grams) }
}

/** "09264 Dried persimmon, dried kaki = dates; product ?sulphite" */
export function readLine(line) {
  const [, ndb, names, made, signs = ''] = /^(\d{5}) ([^=;]+?)(?: = ([^;]+?))?(?:; (.*))?$/.exec(line) ?? []
  if (!ndb) throw new Error(`Unreadable single food: ${line}`)
  const words = signs.split(' ').filter(Boolean)
  return { ndb, names: names.split(',').map((name) => name.trim()), made, words }
}

function singleFood({ ndb, names, made, words }, heading, { single, ingredients, minor }) {
  const source = single.get(ndb)
  const ingredient = made
    ? ingredientFor(ingredients, made)
    : source && ingredientForUsda(ingredients, source.description)
  if (!source || !ingredient)
    throw new Error(`No such food in SR28 or no such ingredient: ${ndb} ${names[0]} ${made}`)
  const portion = householdPortion(source.portion)
  const near = portion && source.grams >= heading.grams / 2 && source.grams <= heading.grams * 2
  const grams = near ? source.grams : heading.grams
  const [product, alone, instead] = MARKS.map((mark) => words.includes(mark))
  const stated = { ...statementsOf({ parts: [{ ingredient, share: 100, maybe: false }], raised: [] }, grams) }
  for (const word of words.filter((each) => !MARKS.includes(each))) {
    const statement = SIGNS[word[0]]
    if (statement) stated[word.slice(1)] = statement
    else delete stated[word.slice(1)]
  }
  return {
    id: idOf(names[0]),
    name: names[0],
    names: names.slice(1),
    category: heading.category,
    figures: { ...source.figures, ...minor.ofSingle(ingredient, source.figures) },
    grams,
    ...(near && { portion }),
    stated,
    fruitVegShare: ingredient.fruitVegShare,
    nova: PROCESSED.test(names[0]) || product ? Math.max(3, ingredient.nova) : ingredient.nova,
    ...((ingredient.single || alone) && !product && { single: true }),
    ...(instead && { instead }),
    ...(['tea-coffee', 'juice'].includes(heading.category) &&
      !/concentrate/.test(names[0]) && { texture: 0 }),
  }
}
