import { clear, createStore, delMany, get, set, type UseStore, update } from 'idb-keyval'
import { createAttempts } from '../../storage/attempts.ts'
import { carryOverLooks } from './first-version.ts'
import { BOUNDS, beyond, type Kept, keptList, type LookCache, readBack, written } from './look-cache.ts'

/** The key of the list of looks, oldest first. No look has such a key. */
const INDEX = '#index'

/** A page of the first version that is still open can hold up moving its looks. Nothing waits longer than this for it, ms. */
const FIRST_LOOKS_MS = 500

/** Keeps looks in the browser's own database. Where that is missing, refuses or hangs, nothing is remembered. */
export function browserLookCache(bounds = BOUNDS, open = () => createStore('dishlight', 'looks')): LookCache {
  const kept = createAttempts(() => openWithFirstLooks(open))
  const attempt = async <T>(use: (store: UseStore) => Promise<T>): Promise<T | undefined> => {
    const answer = await kept(use)
    return answer.ok ? answer.value : undefined
  }
  return {
    recall: async (key) => {
      const text = await attempt((kept) => get<string>(key, kept))
      return typeof text === 'string' ? readBack(text) : undefined
    },
    keep: async (key, recording) => {
      const text = written(recording, bounds)
      if (text === undefined) return
      await attempt(async (kept) => {
        await set(key, text, kept)
        let gone: readonly Kept[] = []
        await update<unknown>(
          INDEX,
          (index) => {
            const others = keptList(index).filter((each) => each.key !== key)
            const all = [...others, { key, characters: text.length }]
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
