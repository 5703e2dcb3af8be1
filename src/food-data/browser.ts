import everyday from '../core/nutrition/table/data/everyday.txt?url&no-inline'
import names from '../core/nutrition/table/data/names.txt?url&no-inline'
import unlisted from '../core/nutrition/table/data/unlisted.txt?url&no-inline'
import usda from '../core/nutrition/table/data/usda.txt?url&no-inline'
import world from '../core/nutrition/table/data/world.txt?url&no-inline'
import { foodLoader } from './food-loader.ts'

/** How an address begins that holds the file itself, packed: where a page carries its own food table. */
const PACKED = 'data:application/gzip;'

/** The food table of a page: its files are fetched from where the page's scripts come from. */
export const { loadFoods, loadForeignNames } = foodLoader({
  everyday: textAt(everyday),
  further: [textAt(world), textAt(usda)],
  unlisted: textAt(unlisted),
  names: textAt(names),
})

function textAt(url: string): () => Promise<string> {
  return async () => {
    const response = await fetch(url)
    if (!response.ok || !response.body)
      throw new Error(`The food table is not there: ${url} gave ${response.status}`)
    if (!url.startsWith(PACKED)) return response.text()
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text()
  }
}
