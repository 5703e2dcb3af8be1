import type { FoodCategory } from '../../terms/categories.ts'
import { normalise } from '../../text/normalise.ts'
import { type Food, type FoodMatch, type FoodTable, SURE_OF_NAME } from '../table/food.ts'

/** What a heading says of all that stands under it: `name` is one of the table's, `role` how much of a name it is. */
type Kind = {
  readonly name: string
  /** `is`: each is that ("Dogfish Head" under "Beers"). `completes`: each is that of what it says ("Salmon" under "Pizza"). */
  readonly role: 'is' | 'completes'
  readonly words: string
}

const KINDS: readonly Kind[] = [
  {
    name: 'wine',
    role: 'is',
    words:
      'wine wines vin vins vino vini vinos wein weine vinho vinhos weinkarte prosecco champagne champagnes reds whites roses 葡萄酒',
  },
  {
    name: 'beer',
    role: 'is',
    words:
      'beer beers biere bieres birra birre bier cerveza cervezas cerveja cervejas ale ales lager lagers stout stouts ipa ipas draft drafts draught draughts tap pression bottles bottled 啤酒',
  },
  { name: 'cider', role: 'is', words: 'cider ciders cidre cidres' },
  {
    name: 'cocktail',
    role: 'is',
    words:
      'cocktail cocktails cocteles aperitif aperitifs aperitivo aperitivi coctel highballs martinis 鸡尾酒',
  },
  {
    name: 'spirits',
    role: 'is',
    words:
      'spirit spirits whisky whiskies whiskey whiskeys gin gins rum rums vodka vodkas tequila tequilas mezcal brandy cognac digestif digestifs digestivi liqueurs schnaps spirituosen 白酒',
  },
  { name: 'tea', role: 'completes', words: 'tea teas tee tees thes 茶' },
  { name: 'juice', role: 'completes', words: 'juice juices jus safte succhi zumos sucos 果汁' },
  { name: 'smoothie', role: 'completes', words: 'smoothie smoothies' },
  {
    name: 'ice cream',
    role: 'completes',
    words: 'ice cream creams gelato gelati glace glaces eis helado helados',
  },
  { name: 'pizza', role: 'completes', words: 'pizza pizzas pizze pizzen' },
  {
    name: 'salad',
    role: 'completes',
    words: 'salad salads salade salades salat salate insalata insalate ensalada ensaladas',
  },
  { name: 'soup', role: 'completes', words: 'soup soups soupe soupes suppe suppen zuppa zuppe sopa sopas' },
  { name: 'sandwich', role: 'completes', words: 'sandwich sandwiches panini paninis bocadillos' },
  { name: 'burger', role: 'completes', words: 'burger burgers hamburgers' },
]

/** Words beside those that leave a heading what it is. */
const NEUTRAL: ReadonlySet<string> = new Set(
  `and et e y und our the by in on of from a la al de del di des le les house local craft imported domestic list selection
  classic signature special specials fresh hot cold iced small large half full white red rose rosso bianco rouge blanc tinto blanco
  rossi bianchi rosati rouges blancs sparkling still dessert fortified`.split(/\s+/),
)
/** Headings that are nothing but a colour are of wine. */
const COLOURS: ReadonlySet<string> = new Set(
  'red white rose sparkling rosso bianco rouge blanc tinto blanco rossi bianchi rosati rouges blancs'.split(
    ' ',
  ),
)
const DESSERTS: ReadonlySet<string> = new Set(
  'dessert desserts dolci dolce postre postres nachspeisen nachspeise nachtisch sobremesas sweets puddings 甜品 甜点'.split(
    ' ',
  ),
)

const DRINKS: ReadonlySet<FoodCategory> = new Set([
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'alcoholic-drink',
  'milk',
  'plant-drink',
])
const PLAIN: ReadonlySet<FoodCategory> = new Set([
  'fruit',
  'vegetable',
  'legume',
  'nuts-seeds',
  'egg',
  'cheese',
  'spice-salt',
  'red-meat',
  'processed-meat',
  'poultry',
  'fish-seafood',
])
const SWEET: ReadonlySet<FoodCategory> = new Set(['dessert-ice', 'sweet-snack', 'fruit', 'yogurt', 'cheese'])

/** How well a food fits that only the heading names, (0, 1]. */
const BY_HEADING = 0.6

/** The foods a name may stand for under a heading. `read`: by what the name itself says. */
export type UnderHeading = {
  readonly matches: readonly FoodMatch[]
  readonly read: boolean
  readonly category?: FoodCategory
}

/**
 * A name under a heading that says of what kind all is. The name goes first where it is understood and of that kind; one word
 * in it that is known decides nothing then, nor a food that no such list has: "Dogfish Head" under "Beers" is no fish.
 */
export function matchUnder(
  heading: string,
  label: string,
  named: readonly FoodMatch[],
  foods: FoodTable,
): UnderHeading {
  const words = wordsOf(heading)
  const kinds = kindsIn(words)
  const [best] = named
  if (kinds.length === 0) {
    const isSweet = best && (best.quality >= SURE_OF_NAME || SWEET.has(best.food.category))
    if (!words.some((word) => DESSERTS.has(word)) || !words.every(isTelling) || isSweet)
      return { matches: named, read: true }
    return { matches: [], read: false, category: 'dessert-ice' }
  }
  const [kind] = kinds as [Kind]
  if (kind.role === 'completes') return completed(kind, label, named, foods)
  const drinks = named.filter(({ food }) => DRINKS.has(food.category))
  const [drink] = drinks
  if (drink && (drink.food.category === 'alcoholic-drink' || drink.quality >= SURE_OF_NAME))
    return { matches: drinks, read: true }
  return { matches: byHeading(kinds.flatMap(({ name }) => foods.match(name))), read: false }
}

function completed(
  { name }: Kind,
  label: string,
  named: readonly FoodMatch[],
  foods: FoodTable,
): UnderHeading {
  const [best] = named
  const isOfKind = ({ food }: FoodMatch) => namesOf(food).some((each) => each.includes(name))
  const isDish = best && best.quality >= SURE_OF_NAME && !PLAIN.has(best.food.category)
  if (best && (isOfKind(best) || isDish)) return { matches: named, read: true }
  const full = foods.match(`${label} ${name}`).filter(isOfKind)
  return full.length > 0 ? { matches: full, read: false } : { matches: named, read: true }
}

function byHeading(matches: readonly FoodMatch[]): readonly FoodMatch[] {
  return matches.map(({ food, quality }) => ({ food, quality: Math.min(quality, BY_HEADING) }))
}

function kindsIn(words: readonly string[]): readonly Kind[] {
  if (words.length === 0 || !words.every(isTelling)) return []
  if (words.every((word) => COLOURS.has(word))) return KINDS.filter(({ name }) => name === 'wine')
  const kinds = KINDS.filter((kind) => words.some((word) => WORDS_OF.get(word)?.includes(kind)))
  const roles = new Set(kinds.map(({ role }) => role))
  return roles.size === 1 ? kinds : []
}

const WORDS_OF: ReadonlyMap<string, readonly Kind[]> = new Map(
  KINDS.flatMap((kind) => kind.words.split(' ').map((word) => [word, [kind]] as const)),
)

function isTelling(word: string): boolean {
  return WORDS_OF.has(word) || NEUTRAL.has(word) || DESSERTS.has(word)
}

function wordsOf(heading: string): readonly string[] {
  return normalise(heading).match(/\p{L}+/gu) ?? []
}

function namesOf({ name, synonyms }: Food): readonly string[] {
  return [name, ...synonyms].map((each) => each.toLowerCase())
}
