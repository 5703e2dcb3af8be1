import { LOCALES, type Locale } from '../messages/keys.ts'
import type { Catalogue } from '../messages/messages.ts'
import { pickLocale } from '../messages/pick-locale.ts'

/** The few words that are needed where nothing else came: they stand in the element's own file. */
const WORDS = import.meta.glob<Catalogue>('../messages/*/embed.json', { eager: true, import: 'default' })

/** Its own language or that of what is around it, also around a component it is a part of; or else that of its reader. */
export function localeOf(element: Element): Locale {
  return pickLocale([languageAround(element), ...navigator.languages], LOCALES)
}

function languageAround(element: Element): string {
  const around = element.closest<HTMLElement>('[lang]')
  if (around) return around.lang
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageAround(root.host) : ''
}

export function firstWords(locale: Locale, key: 'embed.loading' | 'embed.notLoaded'): string {
  const found = Object.entries(WORDS).find(([path]) => path.endsWith(`/${locale}/embed.json`))
  return String(found?.[1][key] ?? '')
}
