import { ALLERGEN_IDS, type AllergenId } from '../../terms/allergens.ts'
import { FOOD_CATEGORIES } from '../../terms/categories.ts'
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

type Allergens = { [A in AllergenId]?: Statement }

/** What these two words state, put together once for thousands of rows. */
const PLAIN: Readonly<Allergens> = Object.fromEntries(ALLERGEN_IDS.map((id) => [id, 'none']))
const COOKED: Readonly<Allergens> = Object.fromEntries(
  ALLERGEN_IDS.filter((id) => !ADDED_IN_COOKING.includes(id)).map((id) => [id, 'none']),
)

const KNOWN_ALLERGENS = new Map(ALLERGEN_IDS.map((id) => [id, id]))

/**
 * Reads a line of the table, which is one food, in six parts divided by `|`:
 *
 * 1. id
 * 2. category, fruit-vegetable-legume share %, reference serving g, NOVA group, `sweetener` where one is in it; after a
 *    comma the serving in household words; `-` is unknown
 * 3. per 100 g in the order of `FIGURES`; `-` is unknown
 * 4. allergens: `plain` states none of the fifteen, `cooked` the same but for what cooking may add; `+milk` contains,
 *    `?peanut` may contain, `!egg` none, `-soy` takes a statement back; what is not stated stays unknown
 * 5. tags, see `tags.ts`
 * 6. name, then synonyms; `~` marks a loose name, `*` one that takes any flavour
 *
 * Throws on a line it cannot read: the table is part of the program.
 */
export function readFood(line: string): FoodRow {
  const { id, facts, figures, allergens, tags: written, names } = partsOf(line)
  const tags = readTags(written)
  const [measured = '', ...said] = facts.split(',')
  const portion = said.join(',').trim()
  const [category, share, serving, nova, ...marks] = measured.trim().split(/\s+/)
  if (marks.some((mark) => mark !== 'sweetener')) throw unreadable(line)
  const named = readNames(names, line)
  const food: Food = {
    id,
    ...calledBy(named),
    category: oneOf(FOOD_CATEGORIES, category, line),
    ...tags,
    per100g: { ...readFigures(figures, line), ...tags.per100g },
    ...(share !== '-' && { fruitVegShare: readNumber(share, line) }),
    ...(marks.includes('sweetener') && { sweetener: true }),
    referenceServingGrams: readNumber(serving, line),
    ...(portion && { portion }),
    ...(nova !== '-' && { nova: oneOf([1, 2, 3, 4] as const, Number(nova), line) }),
    allergens: readAllergens(allergens),
  }
  return { food, names: named }
}

function partsOf(line: string) {
  const parts = line.split('|').map((part) => part.trim())
  const [id, facts, figures, allergens, tags, names] = parts
  if (parts.length !== 6 || !id || !facts || !figures || allergens === undefined || !tags || !names)
    throw unreadable(line)
  return { id, facts, figures, allergens, tags, names }
}

/** At least one of them says what the food is called. */
function readNames(written: string, line: string): readonly RowName[] {
  const names = written.split(',').map(readName)
  if (names.every(({ anyFlavour }) => anyFlavour)) throw unreadable(line)
  return names
}

/** A name that takes any flavour is none of its own. */
function calledBy(names: readonly RowName[]): Pick<Food, 'name' | 'synonyms'> {
  const [name = '', ...synonyms] = names.filter(({ anyFlavour }) => !anyFlavour).map(({ text }) => text)
  return { name, synonyms }
}

function readName(written: string): RowName {
  const name = written.trim()
  if (!/^[~*]/.test(name)) return { text: name, loose: false, anyFlavour: false }
  return {
    text: name.replace(/^[~*]+/, ''),
    loose: /^[~*]*~/.test(name),
    anyFlavour: /^[~*]*\*/.test(name),
  }
}

function readFigures(written: string, line: string): Food['per100g'] {
  const values = written.split(/\s+/)
  if (values.length !== FIGURES.length) throw unreadable(line)
  const known: { [N in NutrientId]?: number } = {}
  FIGURES.forEach((nutrient, i) => {
    if (values[i] !== '-') known[nutrient] = readNumber(values[i], line)
  })
  return known
}

function readAllergens(written: string): Food['allergens'] {
  const statements: Allergens = {}
  for (const word of written.split(/\s+/)) {
    if (word === 'plain') Object.assign(statements, PLAIN)
    else if (word === 'cooked') Object.assign(statements, COOKED)
    else if (word !== '' && word !== '-') state(statements, word, KNOWN_ALLERGENS)
  }
  return statements
}

function readNumber(written: string | undefined, line: string): number {
  const value = Number(written)
  if (written === undefined || written === '' || !Number.isFinite(value) || value < 0) throw unreadable(line)
  return value
}

function oneOf<T>(allowed: readonly T[], value: unknown, line: string): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw unreadable(line)
  return found
}

function unreadable(line: string): Error {
  return new Error(`Unreadable row in the food table: ${line}`)
}
