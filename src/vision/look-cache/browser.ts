import { clear, createStore, delMany, get, set, type UseStore, update } from 'idb-keyval'
import { BOUNDS, beyond, fits, type Kept, type LookCache, readBack, written } from './look-cache.ts'

/** Which looks there are, oldest first; no look has such a key. */
const INDEX = '#index'

/** Kept in the browser's own database. */
export function browserLookCache(bounds = BOUNDS, open = () => createStore('dishlight', 'looks')): LookCache {
  let store: UseStore | undefined
  const attempt = async <T>(use: (kept: UseStore) => Promise<T>): Promise<T | undefined> => {
    if (!('indexedDB' in globalThis)) return undefined
    try {
      store ??= open()
      return await use(store)
    } catch (error) {
      // Forbidden or full: without a memory, then.
      if (error instanceof DOMException) return undefined
      throw error
    }
  }
  return {
    recall: async (key) => {
      const text = await attempt((kept) => get<string>(key, kept))
      return typeof text === 'string' ? readBack(text) : undefined
    },
    keep: async (key, recording) => {
      const text = written(recording)
      if (!fits(text, bounds)) return
      await attempt(async (kept) => {
        await set(key, text, kept)
        let gone: readonly Kept[] = []
        await update<readonly Kept[]>(
          INDEX,
          (index = []) => {
            const all = [...index.filter((each) => each.key !== key), { key, characters: text.length }]
            gone = beyond(all, bounds)
            return all.slice(gone.length)
          },
          kept,
        )
        if (gone.length > 0) await delMany([...gone.map((each) => each.key)], kept)
      })
    },
    forget: async () => {
      await attempt((kept) => clear(kept))
    },
  }
}
