import { foodLoader } from './food-loader.ts'
import { textAt } from './text-at.ts'

/** What the widget in one script needs as data lies beside it, or stands in the page that holds it: then nothing is fetched. */
export function besideScript(file: string): string {
  // Its first line notes where it lies. Parts of it run later, when the page no longer tells which script that is.
  const { dishLightScript = document.baseURI } = globalThis as { readonly dishLightScript?: string }
  return new URL(file, dishLightScript).href
}

export function heldByPage(name: 'foods' | 'report' | 'words'): string | undefined {
  return document.getElementById(`dish-light-${name}`)?.textContent ?? undefined
}

const held: Readonly<Record<string, string>> = JSON.parse(heldByPage('foods') ?? '{}')

function file(name: string): () => Promise<string> {
  return textAt(held[name] ?? besideScript(`foods/${name}.js`))
}

export const { loadFoods, loadForeignNames } = foodLoader({
  everyday: file('everyday'),
  further: [file('world'), file('usda')],
  unlisted: file('unlisted'),
  names: file('names'),
})
