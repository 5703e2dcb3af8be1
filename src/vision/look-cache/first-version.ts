import { keys, promisifyRequest, setMany, type UseStore, update } from 'idb-keyval'
import type { Kept } from './look-cache.ts'

const DATABASE = 'platelens'
const STORE = 'looks'

/**
 * Moves the looks that the first version kept, under its own name, to where this one keeps its own. They count as older than
 * those kept since, of which none is overwritten. `indexKey`: what the list of all looks is kept under, in both.
 */
export async function carryOverLooks(kept: UseStore, indexKey: string): Promise<void> {
  const first = await openFirst()
  if (!first) return
  const looks = first.transaction(STORE).objectStore(STORE)
  const [firstKeys, texts] = await Promise.all([
    promisifyRequest(looks.getAllKeys()),
    promisifyRequest<unknown[]>(looks.getAll()),
  ])
  first.close()
  const known = new Set<IDBValidKey>([...(await keys(kept)), indexKey])
  const found = firstKeys.map((key, at) => [key, texts[at]] as [IDBValidKey, unknown])
  const moved = new Map(found.filter(([key]) => !known.has(key)))
  const index = (found.find(([key]) => key === indexKey)?.[1] ?? []) as readonly Kept[]
  await setMany([...moved], kept)
  await update<readonly Kept[]>(
    indexKey,
    (since = []) => [...index.filter(({ key }) => moved.has(key)), ...since],
    kept,
  )
  indexedDB.deleteDatabase(DATABASE)
}

/** Undefined where there never was one, which is left so. */
function openFirst(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () =>
      opening.error?.name === 'AbortError' ? resolve(undefined) : reject(opening.error)
  })
}
