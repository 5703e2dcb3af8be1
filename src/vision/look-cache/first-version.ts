import { keys, promisifyRequest, setMany, type UseStore, update } from 'idb-keyval'
import { keptList } from './look-cache.ts'

const DATABASE = 'platelens'
const STORE = 'looks'

/**
 * Moves the looks that the first version kept under its own name. They count as older than those kept since, and overwrite
 * none of them. `indexKey`: the key of the list of looks, in both databases.
 */
export async function carryOverLooks(kept: UseStore, indexKey: string): Promise<void> {
  const databases = await indexedDB.databases?.()
  if (!databases?.some(({ name }) => name === DATABASE)) return
  const first = await promisifyRequest(indexedDB.open(DATABASE))
  const looks = first.transaction(STORE).objectStore(STORE)
  const [firstKeys, texts] = await Promise.all([
    promisifyRequest(looks.getAllKeys()),
    promisifyRequest<unknown[]>(looks.getAll()),
  ])
  first.close()
  const known = new Set<IDBValidKey>([...(await keys(kept)), indexKey])
  const found = firstKeys.map((key, at) => [key, texts[at]] as [IDBValidKey, unknown])
  const moved = new Map(found.filter(([key]) => !known.has(key)))
  const index = keptList(found.find(([key]) => key === indexKey)?.[1])
  await setMany([...moved], kept)
  await update<unknown>(
    indexKey,
    (since) => [...index.filter(({ key }) => moved.has(key)), ...keptList(since)],
    kept,
  )
  indexedDB.deleteDatabase(DATABASE)
}
