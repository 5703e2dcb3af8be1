import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { LearntName } from '../core/analysis/kept.ts'
import type { CardRecord, DocumentRecord, PhotoRecord, ThumbnailRecord } from './records.ts'

/** Cards are apart from documents, and thumbnails from photos: the list reads neither documents nor photos. */
interface Schema extends DBSchema {
  cards: { key: string; value: CardRecord }
  documents: { key: string; value: DocumentRecord }
  photos: { key: string; value: PhotoRecord }
  thumbnails: { key: string; value: ThumbnailRecord }
  names: { key: string; value: LearntName }
}

export type KeptDatabase = IDBPDatabase<Schema>

/** Raised when a store is added or its keys change. */
const VERSION = 1

/** Opens the database of kept analyses. It makes way for a page that needs a newer version. */
export async function openKeptDatabase(name = 'dishlight-kept'): Promise<KeptDatabase> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(made) {
      for (const store of ['cards', 'documents'] as const) made.createObjectStore(store, { keyPath: 'id' })
      for (const store of ['photos', 'thumbnails'] as const)
        made.createObjectStore(store, { keyPath: 'sha256' })
      made.createObjectStore('names', { keyPath: 'reported' })
    },
    blocking: () => database.close(),
  })
  return database
}
