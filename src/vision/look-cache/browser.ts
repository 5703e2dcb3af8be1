import { clear, createStore, delMany, get, set, type UseStore, update } from 'idb-keyval'
import { carryOverLooks } from './first-version.ts'
import { BOUNDS, beyond, fits, type Kept, type LookCache, readBack, written } from './look-cache.ts'

/** Which looks there are, oldest first; no look has such a key. */
const INDEX = '#index'

/** A page of the first version that is still open can hold up moving its looks; no look waits longer for that, ms. */
const FIRST_LOOKS_MS = 1_000

/** Kept in the browser's own database. */
export function browserLookCache(bounds = BOUNDS, open = () => createStore('dishlight', 'looks')): LookCache {
  let opened: Promise<UseStore> | undefined
  const attempt = async <T>(use: (kept: UseStore) => Promise<T>): Promise<T | undefined> => {
    if (!('indexedDB' in globalThis)) return undefined
    try {
      opened ??= openWithFirstLooks(open)
      return await use(await opened)
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

async function openWithFirstLooks(open: () => UseStore): Promise<UseStore> {
  const kept = open()
  const carriedOver = carryOverLooks(kept, INDEX).catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error
  })
  await Promise.race([carriedOver, new Promise((late) => setTimeout(late, FIRST_LOOKS_MS))])
  return kept
}
