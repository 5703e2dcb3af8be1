import { rounded } from '../lines.mjs'
import { idOf } from './names.mjs'

const SIGNS = { '+': 'contains', '?': 'may-contain', '!': 'none', '-': undefined }

/**
 * @typedef {{ out?: boolean, loose?: boolean, called?: string, also: string[], not: string[], category?: string,
 *   instead?: boolean, composite?: boolean, signs: string[], figures: { [nutrient: string]: number } }} Review What a person decided of a dish.
 */

/** Reads `review.txt`: "name > verb words; verb words # reason". Throws on what it cannot read. */
export function readReview(text) {
  const reviews = new Map()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, names, verbs] = /^(.+?) > (.+?)(?: # .*)?$/.exec(line) ?? []
    if (!names) throw new Error(`Unreadable review: ${line}`)
    for (const name of names.split(' | ')) {
      const review = reviews.get(name) ?? { also: [], not: [], signs: [], figures: {} }
      for (const verb of verbs.split('; ')) apply(review, verb, line)
      reviews.set(name, review)
    }
  }
  return reviews
}

function apply(review, verb, line) {
  const [what, ...rest] = verb.split(' ')
  const words = rest.join(' ')
  const list = words.split(', ')
  if (what === 'out') review.out = true
  else if (what === 'loose' || what === 'instead' || what === 'composite') review[what] = true
  else if (what === 'called' || what === 'category') review[what] = words
  else if (what === 'figure') review.figures[rest[0]] = Number(rest[1])
  else if (what === 'also' || what === 'not') review[what].push(...list)
  else if (/^[+?!-][a-z]/.test(what)) review.signs.push(what, ...rest)
  else throw new Error(`Unreadable review: ${line}`)
}

/** A food as the review has it; nothing if it was left out. */
export function reviewed(food, review) {
  if (!review) return food
  if (review.out) return undefined
  const { called, also, not, category, composite, loose, instead, signs, figures } = review
  const stated = { ...food.stated }
  for (const sign of signs) {
    const statement = SIGNS[sign[0]]
    if (statement) stated[sign.slice(1)] = statement
    else delete stated[sign.slice(1)]
  }
  const { single, ...others } = food
  return {
    ...others,
    ...(single && !composite && { single }),
    ...(called && { name: called, id: idOf(called) }),
    names: not.includes('all') ? also : [...food.names.filter((name) => !not.includes(name)), ...also],
    ...(category && { category }),
    figures: { ...food.figures, ...figures },
    ...(loose && { loose }),
    ...(instead && { instead }),
    stated,
  }
}

/**
 * Dishes made of others, by weight: "Cobb salad without dressing 85, Blue cheese dressing 15 = Cobb salad, …". The USDA has
 * salads and their dressings apart.
 */
export function readMixes(text, dishes) {
  const byName = new Map([...dishes.values()].map((dish) => [dish.name, dish]))
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [made, names] = line.split(' = ')
      const parts = made.split(', ').map((part) => {
        const [, name, share] = /^(.+) (\d+)$/.exec(part) ?? []
        const dish = byName.get(name)
        if (!dish) throw new Error(`No such dish: ${part}`)
        return { dish, share: Number(share) / 100 }
      })
      const [name, ...others] = names.split(', ')
      return { ...mixed(parts), name, names: others }
    })
}

function mixed(parts) {
  const [{ dish: first, share: firstShare }] = parts
  const figures = {}
  for (const nutrient of Object.keys(first.figures)) {
    const values = parts.map(({ dish, share }) => share * dish.figures[nutrient])
    if (values.every(Number.isFinite)) figures[nutrient] = values.reduce((a, b) => a + b)
  }
  const leaves = (source) =>
    parts.flatMap(({ dish, share }) =>
      (dish[source].length > 0 ? dish[source] : dish.survey).map((leaf) => ({
        ...leaf,
        percent: leaf.percent * share,
      })),
    )
  const allergens = {}
  const RANKS = ['none', 'varies', 'hidden', 'contains']
  for (const each of Object.keys(first.allergens)) {
    allergens[each] = RANKS[Math.max(...parts.map(({ dish }) => RANKS.indexOf(dish.allergens[each])))]
  }
  return {
    kind: first.kind,
    figures,
    grams: rounded('grams', (first.grams ?? 100) / firstShare),
    survey: leaves('survey'),
    fdd: leaves('fdd'),
    allergens,
  }
}
