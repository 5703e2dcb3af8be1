import type { FoodCategory } from '../../terms/categories.ts'
import { TRAIT_IDS, type TraitId } from '../../terms/traits.ts'
import { isTimeSpan } from '../../text/food-words.ts'
import type { Food, Reach } from '../table/food.ts'
import { statementsOf } from '../traits/row-statements.ts'
import { withImplied } from '../traits/trait-words.ts'

const NOTHING: readonly TraitId[] = []
const STRENGTH: readonly TraitId[] = ['alcohol']
const SULPHUR: readonly TraitId[] = ['sulphite']

/** Counts, sizes and portions: they change how much it is, and never what is in it. */
const AMOUNTS =
  wordSet(`a an the one two three four five six seven eight nine ten eleven twelve dozen few several couple pair
  some single double half third quarter whole large small medium big mini jumbo tiny huge giant regular extra standard xl
  slice piece portion serving helping`)

/** Packages, wherever they stand: a water bottle holds water. */
const PACKAGES = wordSet('bottle can carton jar tin pack packet package glass mug punnet')

/** They hold an amount before "of" only: a "tofu bowl" is a dish of its own. */
const MEASURES =
  wordSet(`bowl cup plate dish pot tub box bag sachet basket bunch pile stack heap handful pinch spoonful teaspoon tablespoon spoon dollop knob scoop sprinkle dash drop splash
  drizzle loaf wedge chunk cube segment bite sprig stalk head clove bulb ear rasher strip stick square bar block bundle
  tray pint litre liter gram gramme kilo kilogram ounce pound ml cl dl kg oz lb g l`)

/** Beside a single ingredient they name its state, its cut or its looks, and add nothing to it. */
const PLAIN =
  wordSet(`fresh freshly organic bio ripe unripe young baby new local seasonal wild farmed freerange pastured grass fed
  plain natural pure salted unsalted frozen chilled thawed sliced chopped diced grated shredded crumbled crushed cut peeled unpeeled
  trimmed minced ground milled cracked halved quartered cubed cored pitted stoned deseeded seedless shelled unshelled washed
  rinsed drained skinless boneless bone skin lean fillet filet breast leg thigh drumstick loin tenderloin sirloin rump shoulder
  shank neck chop cutlet steak joint rack rib belly cheek tail leaf floret stalk spear sprig clove bulb head stem root
  segment wedge chunk cube block kernel cob bunch
  red green yellow white black brown purple orange golden dark light blue pale long short round thick thin flat curly`)

/** Boiling and steaming add nothing to a single ingredient. */
const WET_HEAT = wordSet('boiled steamed poached simmered blanched softboiled hardboiled')
/** Nor do these at home; a kitchen may brush, oil, glaze or marinate. */
const DRY_HEAT = wordSet(
  'grilled roasted baked toasted chargrilled charred barbecued broiled cooked microwaved',
)
const RICH =
  wordSet(`fried battered breaded crumbed glazed rotisserie sauteed panfried deepfried stirfry crispy crusted buttered
  basted browned caramelised caramelized tempura seared`)
/** What may be added in such cooking: butter, egg wash, soy sauce, flour, seeds, mustard. */
const COOKED_IN = withImplied(['milk', 'egg', 'soy', 'gluten', 'wheat', 'sesame', 'mustard'])
/** Fruit is often dried with sulphur dioxide. */
const DRIED = wordSet('dried')

const RAW = wordSet('raw uncooked rare')
const HALF_RAW = wordSet('pink undercooked underdone bloody runny seared')
const STRONG = wordSet('hard spiked shot')

/** What goes by its own name wherever it is: nobody just says "chips" of what has these. */
const ALWAYS_NAMED: readonly TraitId[] = [
  'grapefruit',
  'star-fruit',
  'liver',
  'pate',
  'high-mercury',
  'some-mercury',
]
/** What a name that commonly means the foods found may bring in, where it means another. */
export const LOOSE_REACH: Reach = TRAIT_IDS.filter((trait) => !ALWAYS_NAMED.includes(trait))

/** What is raw of a food that has the first of these in it. */
const RAW_TRAITS: readonly (readonly [trait: TraitId, of: readonly TraitId[]])[] = [
  ['raw-fish', ['fish', 'crustacean', 'mollusc']],
  ['raw-meat', ['meat']],
  ['raw-egg', ['egg']],
  ['unpasteurised', ['milk']],
  ['raw-sprouts', ['raw-sprouts']],
]

/** Where a word stands: beside which foods, before "of", and whether on a menu. */
export type WordPlace = {
  readonly beside: readonly Food[]
  readonly beforeOf: boolean
  readonly onMenu: boolean
}

/**
 * What a word that no name explains may bring into the foods beside it. Only words known to bring nothing have no reach;
 * any other, of a cuisine, a brand or another language, may bring anything.
 */
export function reachOf(word: string, { beside, beforeOf, onMenu }: WordPlace): Reach {
  if (AMOUNTS.has(word) || PACKAGES.has(word) || isFigure(word)) return NOTHING
  if (beforeOf && MEASURES.has(word)) return NOTHING
  if (beside.length === 0) return 'everything'
  // Of a dish it may be how long it was braised, and nobody knows in what; an egg of three minutes is half raw.
  if (isTimeSpan(word) && beside.every(isBrewed)) return NOTHING
  if (RAW.has(word)) return rawTraits(beside)
  if (STRONG.has(word) && beside.every(isDrink)) return STRENGTH
  if (!beside.every(({ single }) => single)) return 'everything'
  if (STRONG.has(word)) return STRENGTH
  if (PLAIN.has(word) || WET_HEAT.has(word)) return NOTHING
  if (DRY_HEAT.has(word)) return onMenu ? COOKED_IN : NOTHING
  if (DRIED.has(word)) return SULPHUR
  if (HALF_RAW.has(word)) return [...rawTraits(beside), ...(RICH.has(word) ? COOKED_IN : [])]
  return RICH.has(word) ? COOKED_IN : 'everything'
}

/** What grilling and roasting leave much as it was; grain, pulses and nuts dry out. */
const KEPT_BY_DRY_HEAT: readonly FoodCategory[] = [
  'vegetable',
  'fruit',
  'fish-seafood',
  'red-meat',
  'poultry',
]
/** g of protein, fat and carbohydrate in 100 g: what has more is dry, and takes up water when boiled. */
const MOIST_UP_TO = 60

/** Whether a word is a way of cooking that leaves a single ingredient what its row says: "steamed" asparagus, "roasted" carrots. */
export function isPlainHeat(word: string, { single, category, per100g }: Food): boolean {
  const { protein = 0, fat = 0, carbs = 100 } = per100g
  if (!single || protein + fat + carbs > MOIST_UP_TO) return false
  return WET_HEAT.has(word) || (DRY_HEAT.has(word) && KEPT_BY_DRY_HEAT.includes(category))
}

/** What a word surely brings in: raw fish is raw. */
export function broughtBy(word: string, beside: readonly Food[]): readonly TraitId[] {
  if (!RAW.has(word)) return NOTHING
  return RAW_TRAITS.flatMap(([trait, of]) =>
    trait !== 'raw-sprouts' && beside.some((food) => of.some((each) => states(food, each) === 'contains'))
      ? [trait]
      : [],
  )
}

function rawTraits(beside: readonly Food[]): readonly TraitId[] {
  return RAW_TRAITS.flatMap(([trait, of]) =>
    beside.some((food) => of.some((each) => states(food, each) !== 'none')) ? [trait] : [],
  )
}

function states(food: Food, trait: TraitId): string | undefined {
  return statementsOf(food).get(trait)
}

function isDrink({ category }: Food): boolean {
  return ['water', 'tea-coffee', 'juice', 'soft-drink'].includes(category)
}

/** What is brewed, distilled or pressed is named after how long that took, or how long it lay. */
function isBrewed({ category }: Food): boolean {
  return category === 'alcoholic-drink' || category === 'tea-coffee'
}

/** In India a dish: chicken 65 is fried in a batter, and so is paneer 65. */
const DISH = '65'

/** Counts, weights, prices, shares. */
function isFigure(word: string): boolean {
  return word !== DISH && /^\d+(?:[.,]\d+)?(?:k?g|ml|cl|l|oz|lb|kcal|x|cm|mm|%)?$/.test(word)
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
