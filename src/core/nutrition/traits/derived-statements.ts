import type { FoodCategory } from '../../terms/categories.ts'
import { CHILDRENS_HAZARD_IDS, type OtherTraitId } from '../../terms/traits.ts'
import { normalise } from '../../text/normalise.ts'
import { singular } from '../../text/singular.ts'
import type { Food, Statement } from '../table/food.ts'
import { traitsNamed } from './trait-words.ts'

type Statements = { [T in OtherTraitId]?: Statement }

/** Small round fruit, where the row is the fruit itself: in a pie or as juice nobody chokes on it. */
const ROUND = namesOf('grape, cherry, blueberry, olive, raisin, sultana, lychee, longan, rambutan, loquat')
/** Sweets that are hard, round or chewy, and seeds: what they choke on is not in a cake or a sauce that is named after them. */
const SWEETS_AND_SEEDS = namesOf(
  'caramel, caramel candy, taffy, butterscotch, mint, skittle, m&m, peanut m&m, reese piece, rolo, licorice, fruit snack, tamarind candy, coconut candy, peanut brittle, wasabi pea, sunflower seed, pumpkin seed',
)
/** Raw it chokes; a row that says no more may be either. */
const HARD_WHEN_RAW = namesOf('carrot')
/** Hard in the mouth of a baby, and soon soft enough for older children. */
const HARD_FOR_BABIES = namesOf('apple')
const NUTS = namesOf(
  'almond, brazil nut, cashew, cashew nut, chestnut, hazelnut, macadamia, macadamia nut, mixed nut, peanut, pecan, pistachio, pistachio nut, walnut',
)
/** All that a newborn drinks. Follow-on milk is for babies from 6 months on. */
const MILK_FEEDS = namesOf('breast milk, infant formula, soy formula')
/** No drink by itself. */
const SQUEEZED_OVER_FOOD = namesOf('lemon juice, lime juice')
/** Of other kinds, bread and cheese above all, babies may have some, whatever salt is in them. */
const SALTY_KINDS: readonly FoodCategory[] = [
  'processed-meat',
  'fish-seafood',
  'savoury-snack',
  'potato-starch',
  'sauce-condiment',
  'spice-salt',
  'soup',
  'mixed-dish',
  'fast-food',
]
/** mg of sodium in 100 g: 1 g of salt, the most for a whole day of a baby. */
const SALTY_FROM = 400
/** g of fat in 100 g below which milk is semi-skimmed, and below which it is skimmed or "1 %". */
const SEMI_SKIMMED_BELOW = 2.8
const SKIMMED_BELOW = 1.3

/** What a row states by being what it is, of hazards to small children: by its name, its kind and its figures. */
export function derivedStatements({ name, category, per100g, allergens }: Food): Statements {
  const statements: Statements = {}
  const named = traitsNamed(name)
  for (const trait of CHILDRENS_HAZARD_IDS) if (named.has(trait)) statements[trait] = 'contains'
  const itself = headOf(name)
  if (ROUND.has(itself) || SWEETS_AND_SEEDS.has(itself)) statements['choking-shape'] = 'contains'
  if (HARD_WHEN_RAW.has(itself)) statements['choking-shape'] = 'may-contain'
  if (HARD_FOR_BABIES.has(itself)) statements['hard-raw'] = 'may-contain'
  if (NUTS.has(itself)) statements['whole-nuts'] = 'contains'
  if (category === 'milk' && allergens.milk === 'contains') {
    const { fat = Number.POSITIVE_INFINITY } = per100g
    statements['cows-milk-drink'] = 'contains'
    if (fat < SEMI_SKIMMED_BELOW) statements['low-fat-milk'] = 'contains'
    if (fat < SKIMMED_BELOW) statements['skimmed-milk'] = 'contains'
  }
  statements['beyond-milk-feeds'] = MILK_FEEDS.has(itself) ? 'none' : 'contains'
  if (category === 'plant-drink') statements['plant-drink'] = 'contains'
  if (category === 'juice' && !SQUEEZED_OVER_FOOD.has(itself)) statements['fruit-juice'] = 'contains'
  if (SALTY_KINDS.includes(category) && (per100g.sodium ?? 0) >= SALTY_FROM) statements.salty = 'contains'
  return statements
}

/** What changes neither shape nor hardness of fruit and nuts. */
const STATE =
  /^(?:(?:(?:lightly )?salted|unsalted|roasted|(?:dry|honey) roasted|toasted|glazed|flavou?red|(?:chocolate|yogurt)(?:-covered)?|raw|fresh|whole|seedless|red|green|black|white|sweet|sour) )+/

/** "Grapes, red or green" is "grape", and so are "red grapes". */
function headOf(name: string): string {
  const [head = ''] = normalise(name).split(/[,(]/)
  return head
    .trim()
    .replace(STATE, '')
    .replace(/'s?(?= |$)/g, '')
    .split(' ')
    .map(singular)
    .join(' ')
}

function namesOf(list: string): ReadonlySet<string> {
  return new Set(list.split(', '))
}
