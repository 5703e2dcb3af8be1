import type { NormalizedBox } from '../core/geometry/normalized.ts'
import type { Food, FoodTable } from '../core/nutrition/table/food.ts'
import { normal, pick, uniform } from './random.ts'
import { boxAt, type Truth, type TruthItem } from './truth.ts'

/** The smallest and largest number of objects in a generated scene. */
export type SceneSizes = { readonly fewest: number; readonly most: number }
/** The share of objects that lie beside an equal one: the second yoghurt, the third apple. */
const TWINS = 0.25
/** An object's width as a share of its cell, and how much that varies: some touch, some overlap a little. */
const FILL = 0.85
const FILL_SPREAD = 0.2

/** Made-up scenes for the simulated observer: objects on a loose grid, as on shelves. No photo is drawn. */
export function generatedScenes(
  count: number,
  foods: FoodTable,
  seed: string,
  { fewest, most }: SceneSizes = { fewest: 20, most: 150 },
): readonly Truth[] {
  return Array.from({ length: count }, (_, i) => {
    const share = count > 1 ? i / (count - 1) : 0
    const size = Math.round(fewest + share * (most - fewest))
    return scene(`scene-${String(i + 1).padStart(2, '0')}`, size, foods, seed)
  })
}

function scene(name: string, size: number, foods: FoodTable, seed: string): Truth {
  const key = `${seed}/${name}`
  const columns = Math.ceil(Math.sqrt(size * 1.6))
  const rows = Math.ceil(size / columns)
  const items: TruthItem[] = []
  let before: Food | undefined
  for (let i = 0; i < size; i += 1) {
    const twin = before && i % columns !== 0 && uniform(key, i, 'twin') < TWINS
    const food = (twin ? before : pick(foods.everyday, key, i, 'food')) as Food
    before = food
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const box = cellBox(key, i, column / columns, row / rows, 1 / columns, 1 / rows)
    const grams = Math.round(food.referenceServingGrams * Math.exp(0.4 * normal(key, i, 'grams')))
    items.push({ id: `${name}/${i}`, label: food.name, box, count: 1, grams, basis: 'served' })
  }
  return { name, width: 4000, height: 3000, items }
}

function cellBox(key: string, i: number, x: number, y: number, width: number, height: number): NormalizedBox {
  const extent = (axis: string) => Math.min(1.15, Math.max(0.35, FILL + FILL_SPREAD * normal(key, i, axis)))
  const middle = (start: number, size: number, axis: string) =>
    start + size * (0.5 + 0.08 * normal(key, i, axis))
  return boxAt(
    middle(x, width, 'x'),
    middle(y, height, 'y'),
    width * extent('width'),
    height * extent('height'),
  )
}
