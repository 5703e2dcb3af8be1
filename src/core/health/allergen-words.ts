import type { AllergyId } from './profile.ts'
import { PLANT_WORDS } from './profile-lexicon.ts'

/** Words that name the allergen or a food made of it, singular. */
const WORDS: { readonly [A in AllergyId]?: ReadonlySet<string> } = {
  peanut: new Set('peanut groundnut satay'.split(' ')),
  milk: new Set(
    (
      'milk milkshake buttermilk butter cheese cheesecake cheeseburger cream custard yogurt yoghurt ghee dairy whey casein ' +
      'mozzarella parmesan cheddar feta brie ricotta mascarpone gouda halloumi latte cappuccino'
    ).split(' '),
  ),
}
/** After one of these, milk, butter, cheese or cream is none: almond milk, peanut butter, vegan cheese. */
const NO_MILK_AFTER = new Set([
  ...PLANT_WORDS,
  ...'peanut nut cocoa shea apple hazelnut sunflower vegan'.split(' '),
])
/** Before one of these neither: butter beans. */
const NO_MILK_BEFORE = new Set(['bean', 'lettuce', 'squash'])
const FREE =
  /\b(?:vegan|plant[ -]based|(?:dairy|milk|lactose|peanut)[ -]free|(?:no|without) (?:dairy|milk|peanuts?))\b/i

/** Whether a name says that the allergen is in it: "chicken in peanut sauce". A name can close a gate, never open it. */
export function namesAllergen(name: string, allergen: AllergyId): boolean {
  if (FREE.test(name)) return false
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
  return words.some((word, i) => {
    if (!WORDS[allergen]?.has(word)) return false
    if (allergen !== 'milk') return true
    return !NO_MILK_AFTER.has(words[i - 1] ?? '') && !NO_MILK_BEFORE.has(words[i + 1] ?? '')
  })
}
