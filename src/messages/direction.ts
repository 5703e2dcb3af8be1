import type { CompiledMessage, FormatValues } from 'icu-minify/format'
import { remembered } from '../core/util/memoised.ts'

const RIGHT_TO_LEFT: readonly (string | undefined)[] = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']

/** Which way a language is written: `dir` of a page. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(locale).maximize().script) ? 'rtl' : 'ltr'
}

/** Marks that keep a foreign name from pulling its neighbours round: "first strong isolate", and its end. */
const [ISOLATE, END] = ['\u2068', '\u2069']
/** Of a script from left to right, as names of foods, people and publishers may have. */
const FOREIGN_LETTER = /(?!\p{Script=Arabic})\p{L}/u

/**
 * The values of a message in a language from right to left: each text is kept apart from the sentence, which its Latin
 * letters, brackets and figures would otherwise reorder. What chooses between branches stays as it is.
 */
export function isolated(message: CompiledMessage, values: FormatValues = {}): FormatValues {
  if (typeof message === 'string') return values
  const { written, chosenBy } = placesOf(message)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isText = typeof value === 'string' && written.has(name) && !chosenBy.has(name)
      return [name, isText && FOREIGN_LETTER.test(value) ? `${ISOLATE}${value}${END}` : value]
    }),
  )
}

type Places = { readonly written: Set<string>; readonly chosenBy: Set<string> }

const placesOf = remembered((message: object): Places => {
  const places = { written: new Set<string>(), chosenBy: new Set<string>() }
  collect(message, places)
  return places
}, new WeakMap<object, Places>())

/** `[name]` alone is a value put in as it is; with 1 behind it branches are chosen by it. See icu-minify's `types.d.ts`. */
function collect(node: unknown, places: Places): void {
  if (Array.isArray(node)) {
    const [name, kind]: readonly unknown[] = node
    if (typeof name === 'string' && node.length === 1) places.written.add(name)
    if (typeof name === 'string' && kind === 1) places.chosenBy.add(name)
    for (const each of node) collect(each, places)
  } else if (typeof node === 'object' && node !== null) {
    for (const branch of Object.values(node)) collect(branch, places)
  }
}
