import { foodLoader } from './food-loader.ts'

/**
 * The food table of the npm package. Its files are modules, which Node, browsers, workers and every bundler load the same
 * way: a file that lies beside a script is lost where a bundler puts the script elsewhere.
 */
export const { loadFoods, loadForeignNames } = foodLoader({
  everyday: textOf(() => import('../core/nutrition/table/data/everyday.txt?raw')),
  further: [
    textOf(() => import('../core/nutrition/table/data/world.txt?raw')),
    textOf(() => import('../core/nutrition/table/data/usda.txt?raw')),
  ],
  unlisted: textOf(() => import('../core/nutrition/table/data/unlisted.txt?raw')),
  names: textOf(() => import('../core/nutrition/table/data/names.txt?raw')),
})

function textOf(load: () => Promise<{ default: string }>): () => Promise<string> {
  return async () => (await load()).default
}
