import { compileCatalogue } from './compile-messages.mjs'

/** Vite plugin: catalogues are imported compiled, so that ICU messages are parsed here and never where they are shown. */
export function messagesPlugin() {
  return {
    name: 'messages',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/messages\/[^/]+\/[^/]+\.json$/ },
      handler(json, id) {
        return { code: JSON.stringify(compileCatalogue(id, json)), map: null }
      },
    },
  }
}
