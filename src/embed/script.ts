import { LOCALES } from '../messages/keys.ts'
import type { Catalogue } from '../messages/messages.ts'
import { defineElements } from './define-elements.ts'

/**
 * The whole element in one script, for a tag with `integrity`. Its words and the food table are data: they lie beside it, and are
 * fetched as they are needed.
 */
const AREAS = ['foods', 'health', 'reasons', 'report', 'viewer']
const here =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI
const fetched = new Map<string, Promise<Readonly<Record<string, Catalogue>>>>()

function wordsIn(locale: string): Promise<Readonly<Record<string, Catalogue>>> {
  const known = fetched.get(locale)
  if (known) return known
  const asked = fetch(new URL(`words-${locale}.json`, here)).then((response) => response.json())
  fetched.set(locale, asked)
  // The next one who needs them asks again.
  asked.catch(() => fetched.delete(locale))
  return asked
}

defineElements(
  Object.fromEntries(
    LOCALES.flatMap((locale) =>
      AREAS.map((area) => {
        const path = `/${locale}/${area}.json`
        // English names of foods stand in the food table.
        return [path, async () => (await wordsIn(locale))[path] ?? {}]
      }),
    ),
  ),
)
