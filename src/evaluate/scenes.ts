import { type NormalizedBox, normalizedBox } from '../core/geometry/normalized.ts'
import type { Food, FoodTable } from '../core/nutrition/table/food.ts'
import { normal, uniform } from './random.ts'
import type { Truth, TruthItem } from './truth.ts'

/** The smallest and largest number of objects in a generated scene. */
export type SceneSizes = { readonly fewest: number; readonly most: number }
export const SCENE_SIZES: SceneSizes = { fewest: 20, most: 150 }
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
  { fewest, most }: SceneSizes = SCENE_SIZES,
): readonly Truth[] {
  return Array.from({ length: count }, (_, i) => {
    const share = count > 1 ? i / (count - 1) : 0
    return scene(
      `scene-${String(i + 1).padStart(2, '0')}`,
      Math.round(fewest + share * (most - fewest)),
      foods,
      seed,
    )
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
    const food: Food = twin
      ? (before as Food)
      : (foods.foods[Math.floor(uniform(key, i, 'food') * foods.foods.length)] as Food)
    before = food
    const [column, row] = [i % columns, Math.floor(i / columns)]
    items.push({
      id: `${name}/${i}`,
      label: food.name,
      box: cellBox(key, i, column / columns, row / rows, 1 / columns, 1 / rows),
      count: 1,
      grams: Math.round(food.referenceServingGrams * Math.exp(0.4 * normal(key, i, 'grams'))),
      basis: 'served',
    })
  }
  return { name, width: 4000, height: 3000, items }
}

function cellBox(key: string, i: number, x: number, y: number, width: number, height: number): NormalizedBox {
  const extent = (axis: string) => Math.min(1.15, Math.max(0.35, FILL + FILL_SPREAD * normal(key, i, axis)))
  const [w, h] = [width * extent('width'), height * extent('height')]
  const middle = (start: number, size: number, axis: string) =>
    start + size * (0.5 + 0.08 * normal(key, i, axis))
  const [cx, cy] = [middle(x, width, 'x'), middle(y, height, 'y')]
  const within = (value: number) => Math.min(1, Math.max(0, value))
  return normalizedBox({
    xMin: within(cx - w / 2),
    yMin: within(cy - h / 2),
    xMax: within(cx + w / 2),
    yMax: within(cy + h / 2),
  })
}
