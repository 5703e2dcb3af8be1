import { directionOf } from '../messages/direction.ts'
import { LOCALES, type Locale } from '../messages/keys.ts'
import { pickLocale } from '../messages/pick-locale.ts'

/** `?lang=ar` */
const PARAMETER = 'lang'

/** The locale of the page: what its address asks for, else what was chosen in the settings, else what the browser prefers. */
export function pageLocale(chosen: string): Locale {
  const asked = new URLSearchParams(window.location.search).get(PARAMETER)
  return pickLocale([asked ?? '', chosen, ...navigator.languages], LOCALES)
}

/** A choice made on the page comes after the address, and wins. */
export function forgetAskedLanguage(): void {
  const address = new URL(window.location.href)
  if (!address.searchParams.has(PARAMETER)) return
  address.searchParams.delete(PARAMETER)
  window.history.replaceState(window.history.state, '', address)
}

/** For style sheets, screen readers, hyphenation and the browser's own words. */
export function markPage(locale: string): void {
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
}
