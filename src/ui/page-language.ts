import type { Memory } from '../app/persist.ts'
import { directionOf } from '../messages/direction.ts'
import { LOCALES, type Locale } from '../messages/keys.ts'
import { pickLocale } from '../messages/pick-locale.ts'

/** `?lang=ar` */
const PARAMETER = 'lang'
const KEY = 'dishlight.lang.1'

/**
 * The language of the page: what its address asks for, as long as the tab is open; else what was chosen in the settings,
 * else what the browser prefers. It is taken off the address, so that no step back in the history brings it up again.
 */
export function pageLanguage(tab: Memory) {
  let asked = takenFromAddress() ?? tab.read(KEY) ?? ''
  if (asked) tab.write(KEY, asked)
  return {
    localeFor: (chosen: string): Locale => pickLocale([asked, chosen, ...navigator.languages], LOCALES),
    /** A choice made on the page wins. */
    forgetAsked() {
      asked = ''
      tab.forget(KEY)
    },
  }
}

function takenFromAddress(): string | null {
  const address = new URL(window.location.href)
  const asked = address.searchParams.get(PARAMETER)
  if (asked === null) return null
  address.searchParams.delete(PARAMETER)
  window.history.replaceState(window.history.state, '', address)
  return asked
}

/** For style sheets, screen readers, hyphenation and the browser's own words. */
export function markPage(locale: string): void {
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
}
