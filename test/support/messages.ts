import { type Catalogue, createMessages } from '../../src/messages/messages.ts'

/** Every English catalogue, compiled, by its path. */
export const englishCatalogues = import.meta.glob<Catalogue>('../../src/messages/en/*.json', {
  import: 'default',
  eager: true,
})

/** All areas in English, for tests of what says something. */
export const english = createMessages('en', Object.values(englishCatalogues))
