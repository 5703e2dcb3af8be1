import type { Area, Locale } from './keys.ts'
import { type Catalogues, loadCatalogue, loadMessages } from './load-messages.ts'
import type { Catalogue, Messages } from './messages.ts'

/** What a page says, in one language at a time. It knows every area that was wanted, so that another language can take over whole. */
export type Spoken = {
  /** One area, for a part of the page that is fetched later. */
  readonly loadArea: (area: Area, locale: string) => Promise<Catalogue>
  /** All that was wanted so far, in this language. */
  readonly inLocale: (locale: Locale) => Promise<Messages>
}

/** Begins with the areas that the page cannot be drawn without. */
export function spokenOf(catalogues: Catalogues, first: readonly Area[]): Spoken {
  const wanted = new Set(first)
  return {
    loadArea(area, locale) {
      wanted.add(area)
      return loadCatalogue(catalogues, locale, area)
    },
    async inLocale(locale) {
      for (;;) {
        const areas = [...wanted]
        const messages = await loadMessages(catalogues, locale, areas)
        // Something may have been opened meanwhile.
        if (areas.length === wanted.size) return messages
      }
    },
  }
}
