import everyday from '../core/nutrition/table/data/everyday.txt?url&no-inline'
import names from '../core/nutrition/table/data/names.txt?url&no-inline'
import unlisted from '../core/nutrition/table/data/unlisted.txt?url&no-inline'
import usda from '../core/nutrition/table/data/usda.txt?url&no-inline'
import world from '../core/nutrition/table/data/world.txt?url&no-inline'
import { foodLoader } from './food-loader.ts'
import { textAt } from './text-at.ts'

/** The food table of a page: its files are fetched from where the page's scripts come from. */
export const { loadFoods, loadForeignNames } = foodLoader({
  everyday: textAt(everyday),
  further: [textAt(world), textAt(usda)],
  unlisted: textAt(unlisted),
  names: textAt(names),
})
