import { besideScript, heldByPage } from '../food-data/one-script.ts'
import { LOCALES } from '../messages/keys.ts'
import type { Catalogue } from '../messages/messages.ts'
import { defineElements } from './define-elements.ts'

/**
 * The whole element in one script, for a tag with `integrity`, and for pages that are sent as one file. Its words and the food
 * table are data: they lie beside it and are fetched as they are needed, or the page holds them, with the report it shows.
 */
const AREAS = ['asked', 'foods', 'health', 'reasons', 'report', 'viewer']
type Words = Readonly<Record<string, Catalogue>>
const fetched = new Map<string, Promise<Words>>()

function wordsIn(locale: string): Promise<Words> {
  const known = fetched.get(locale)
  if (known) return known
  const asked = fetch(besideScript(`words-${locale}.json`)).then((response) => response.json())
  fetched.set(locale, asked)
  // The next one who needs them asks again.
  asked.catch(() => fetched.delete(locale))
  return asked
}

/** English names of foods stand in the food table, and have no catalogue. */
const toFetch = LOCALES.flatMap((locale) =>
  AREAS.map((area) => {
    const path = `/${locale}/${area}.json`
    return [path, async () => (await wordsIn(locale))[path] ?? {}] as const
  }),
)
const words = heldByPage('words')
const held = words && Object.entries<Catalogue>(JSON.parse(words))
defineElements(
  Object.fromEntries(held ? held.map(([path, catalogue]) => [path, async () => catalogue]) : toFetch),
)

const report = heldByPage('report')
const element = report && document.querySelector('dish-light')
if (element) Object.assign(element, { loading: 'eager', report })
