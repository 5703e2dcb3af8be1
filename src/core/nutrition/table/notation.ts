import { ALLERGEN_IDS, type AllergenId } from '../../terms/allergens.ts'
import { FOOD_CATEGORIES, type FoodCategory } from '../../terms/categories.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import type { Food, Statement } from './food.ts'
import { readTags, state } from './tags.ts'

/** One name of a row. */
export type RowName = {
  readonly text: string
  /** It commonly means this food but could mean another ("cheese" for cheddar), so it is matched with less confidence. */
  readonly loose: boolean
  /** It takes any flavour before it ("mango" sorbet) without becoming another food. */
  readonly anyFlavour: boolean
}

export type FoodRow = { readonly food: Food; readonly names: readonly RowName[] }

const FIGURES: readonly NutrientId[] = [
  'energy',
  'protein',
  'fat',
  'saturates',
  'trans',
  'carbs',
  'sugars',
  'fibre',
  'sodium',
  'cholesterol',
  'potassium',
  'phosphorus',
  'vitaminK',
  'alcohol',
  'caffeine',
]

/** What cooking may add to a plain food without its name saying so: butter, flour, soy sauce. */
const ADDED_IN_COOKING: readonly AllergenId[] = ['milk', 'gluten', 'wheat', 'soy']

/**
 * Reads a group of foods written as a table, one food per line, six parts divided by `|`:
 *
 * 1. id
 * 2. category, fruit-vegetable-legume share %, reference serving g, NOVA group, and `sweetener` where one is in it
 * 3. per 100 g in the order of `FIGURES`; `-` is unknown
 * 4. allergens: `plain` states none of the fifteen, `cooked` the same but for what cooking may add; `+milk` contains,
 *    `?peanut` may contain, `-soy` takes a statement back; what is not stated stays unknown
 * 5. tags, see `tags.ts`
 * 6. name, then synonyms; `~` marks a loose name, `*` one that takes any flavour
 *
 * `#` starts a comment: the USDA SR28 number (NDB), the parts by weight, or a typical label. Throws on a row it cannot read: the table is part of the program.
 */
export function readFoods(table: string): readonly FoodRow[] {
  return table
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map(readRow)
}

function readRow(line: string): FoodRow {
  const parts = line.split('|').map((part) => part.trim())
  const [id, facts, figures, allergens, written, names] = parts
  if (parts.length !== 6 || !id || !facts || !figures || allergens === undefined || !written || !names)
    throw unreadable(line)
  const tags = readTags(written)
  const [category, share, serving, nova, sweetener] = facts.split(/\s+/)
  const named = names.split(',').map(readName)
  const [first, ...synonyms] = named.filter(({ anyFlavour }) => !anyFlavour).map(({ text }) => text)
  if (first === undefined) throw unreadable(line)
  const food: Food = {
    id,
    name: first,
    synonyms,
    category: oneOf<FoodCategory>(category, FOOD_CATEGORIES, line),
    ...tags,
    per100g: { ...readFigures(figures, line), ...tags.per100g },
    fruitVegShare: readNumber(share, line),
    ...(sweetener && { sweetener: oneOf<true>(sweetener === 'sweetener', [true], line) }),
    referenceServingGrams: readNumber(serving, line),
    nova: oneOf<Food['nova']>(Number(nova), [1, 2, 3, 4], line),
    allergens: readAllergens(allergens),
    ...(/^plain/.test(allergens) && Number(nova) <= 2 && { single: true }), // PROVISIONAL
  }
  return { food, names: named }
}

function readName(written: string): RowName {
  const name = written.trim()
  return {
    text: name.replace(/^[~*]+/, ''),
    loose: /^[~*]*~/.test(name),
    anyFlavour: /^[~*]*\*/.test(name),
  }
}

function readFigures(written: string, line: string): Food['per100g'] {
  const values = written.split(/\s+/)
  if (values.length !== FIGURES.length) throw unreadable(line)
  const known = FIGURES.flatMap((nutrient, i) =>
    values[i] === '-' ? [] : [[nutrient, readNumber(values[i], line)] as const],
  )
  return Object.fromEntries(known)
}

function readAllergens(written: string): Food['allergens'] {
  const statements: { [A in AllergenId]?: Statement } = {}
  for (const word of written.split(/\s+/).filter((each) => each !== '' && each !== '-')) {
    if (word === 'plain' || word === 'cooked') {
      for (const allergen of ALLERGEN_IDS) {
        if (word === 'plain' || !ADDED_IN_COOKING.includes(allergen)) statements[allergen] = 'none'
      }
      continue
    }
    state(statements, word, ALLERGEN_IDS)
  }
  return statements
}

function readNumber(written: string | undefined, line: string): number {
  const value = Number(written)
  if (written === undefined || written === '' || !Number.isFinite(value) || value < 0) throw unreadable(line)
  return value
}

function oneOf<T>(value: unknown, allowed: readonly T[], line: string): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw unreadable(line)
  return found
}

function unreadable(line: string): Error {
  return new Error(`Unreadable row in the food table: ${line}`)
}
