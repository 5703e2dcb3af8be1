import type { Statement } from '../../core/nutrition/table/food.ts'
import { NUTRIENT_IDS } from '../../core/terms/nutrients.ts'

/** The columns that say what is in a dish, and what each says of it. */
export const STATEMENTS = {
  contains: 'contains',
  may_contain: 'may-contain',
  free_from: 'none',
} as const satisfies Readonly<Record<string, Statement>>
type StatementColumn = keyof typeof STATEMENTS
export const STATEMENT_COLUMNS = Object.keys(STATEMENTS) as readonly StatementColumn[]

/** What a row of a host's own dishes may say. Figures are per 100 g, in the units of the food table; salt and serving are in g. */
export const DISH_COLUMNS: readonly string[] = [
  'name',
  'also',
  'category',
  'serving',
  ...STATEMENT_COLUMNS,
  'salt',
  ...NUTRIENT_IDS,
]
