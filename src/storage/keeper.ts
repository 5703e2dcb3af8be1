import {
  type Keeper,
  type KeptAnalysis,
  type KeptCard,
  type KeptChange,
  type KeptNow,
  type OpenFailure,
  type StorageFailure,
  versionOf,
} from '../core/analysis/kept.ts'
import type { Photo } from '../core/analysis/photo.ts'
import type { Result } from '../core/terms/failure.ts'
import { compareText } from '../core/util/compare.ts'
import { type Attempt, type AttemptOptions, createAttempts } from './attempts.ts'
import { type KeptDatabase, openKeptDatabase } from './database.ts'
import { readHistoryFile, writeHistoryFile } from './history-file.ts'
import {
  type CardRecord,
  cardSchema,
  type DocumentRecord,
  documentOf,
  documentSchema,
  learntNameSchema,
  photoSchema,
  readable,
  readDocument,
  thumbnailSchema,
} from './records.ts'

/** What was removed can be brought back for this long, ms; after it, it is swept away when a page is opened. */
const BACK_WITHIN = 60_000
/** Nobody waits for it. */
const PATIENT: AttemptOptions = { patient: true }

type KeeperOptions = {
  readonly open?: () => Promise<KeptDatabase>
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined
}

/** Keeps analyses and corrected names in the browser's own database. */
export function browserKeeper({
  open = openKeptDatabase,
  now = Date.now,
  channel = openChannel(),
}: KeeperOptions = {}): Keeper {
  const attempt = createAttempts(open)
  /** Photos and thumbnails that are there for sure: whoever deletes analyses says so. */
  const known = new Set<string>()
  const tell = (change: KeptChange) => channel?.postMessage(change)

  async function change<T>(
    use: (database: KeptDatabase) => Promise<T>,
    told: KeptChange,
  ): Promise<Result<T, StorageFailure>> {
    const done = await attempt(use, PATIENT)
    if (!done.ok) return done
    if (told.type === 'removed') known.clear()
    tell(told)
    return done
  }

  /** Changes cards that are there. */
  const changeCards = (ids: readonly string[], next: (card: CardRecord) => CardRecord, told: KeptChange) =>
    change(async (database) => {
      const { store, done } = database.transaction('cards', 'readwrite')
      for (const id of ids) {
        const card = await store.get(id)
        if (card) await store.put(next(card))
      }
      await done
    }, told)

  return {
    list: () => attempt(listCards),
    open: (id) => openAnalysis(attempt, id),
    save: (kept) =>
      change((database) => save(database, kept, known), {
        type: 'saved',
        ids: [kept.id],
        version: versionOf(kept.analysis),
        ...(kept.over !== undefined && { over: kept.over }),
      }),
    rename: (id, name) =>
      changeCards([id], (card) => ({ ...card, name }), { type: 'renamed', ids: [id], name }),
    remove: (ids) =>
      changeCards(ids, (card) => ({ ...card, removedAt: new Date(now()).toISOString() }), {
        type: 'removed',
        ids,
      }),
    restore: (ids) => changeCards(ids, ({ removedAt: _, ...card }) => card, { type: 'restored', ids }),
    sweep: (ids) =>
      change(
        (database) =>
          sweep(database, ({ id, removedAt }) => {
            if (removedAt === undefined) return false
            return ids ? ids.includes(id) : now() - Date.parse(removedAt) > BACK_WITHIN
          }),
        { type: 'removed', ids: ids ?? [] },
      ),
    names: () => attempt(async (database) => readable(learntNameSchema, await database.getAll('names'))),
    keepNames: (names) =>
      change(
        async (database) => {
          const { store, done } = database.transaction('names', 'readwrite')
          for (const name of names) void store.put(name)
          await done
        },
        { type: 'names' },
      ),
    forgetNames: (reported) =>
      change(
        async (database) => {
          const { store, done } = database.transaction('names', 'readwrite')
          for (const name of reported) void store.delete(name)
          await done
        },
        { type: 'names' },
      ),
    exportAll: (createdAt) => attempt((database) => writeHistoryFile(database, createdAt), PATIENT),
    importAll: async (file) => {
      const read = await attempt((database) => readHistoryFile(database, file), PATIENT)
      if (read.ok && read.value) {
        tell({ type: 'saved', ids: read.value.ids })
        tell({ type: 'names' })
        const { ids: _, ...imported } = read.value
        return { ok: true, value: imported }
      }
      return read.ok ? { ok: true, value: undefined } : read
    },
    onChanged: (listener) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<KeptChange>) => {
        if (data.type === 'removed') known.clear()
        listener(data)
      }),
  }
}

/** Undefined where the browser has none: pages then learn of each other when they are opened. */
function openChannel(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel('dishlight-kept') : undefined
}

async function listCards(database: KeptDatabase): Promise<readonly KeptCard[]> {
  const [cards, thumbnails] = await Promise.all([database.getAll('cards'), database.getAll('thumbnails')])
  const pictures = new Map(readable(thumbnailSchema, thumbnails).map(({ sha256, bytes }) => [sha256, bytes]))
  return readable(cardSchema, cards)
    .filter(({ removedAt }) => removedAt === undefined)
    .map((card) => {
      const thumbnail = pictures.get(card.photos[0])
      return thumbnail ? { ...card, thumbnail } : card
    })
    .sort((a, b) => compareText(b.changedAt, a.changedAt))
}

/** Each photo has the time limit to itself: eight of them take longer than one. */
async function openAnalysis(
  attempt: Attempt<KeptDatabase>,
  id: string,
): Promise<Result<KeptAnalysis, OpenFailure>> {
  const head = await attempt((database) =>
    Promise.all([database.get('cards', id), database.get('documents', id)]),
  )
  if (!head.ok) return head
  const [card] = readable(cardSchema, [head.value[0]])
  const [document] = readable(documentSchema, [head.value[1]])
  if (!card || card.removedAt !== undefined) return { ok: false, failure: 'gone' }
  const read = document && readDocument(document)
  if (!read) return { ok: false, failure: 'damaged' }
  const photos: Photo[] = []
  for (const { name, sha256 } of read.analysis.photos) {
    const found = await attempt((database) => database.get('photos', sha256))
    if (!found.ok) return found
    const [photo] = readable(photoSchema, [found.value])
    if (!photo) return { ok: false, failure: 'damaged' }
    photos.push({ ...photo, name })
  }
  const { name, createdAt } = card
  return { ok: true, value: { id, name, createdAt, ...read, photos } }
}

/**
 * All in one transaction, so that no card is ever without its photos. `known`: photos and thumbnails that are there for sure. If all
 * are, the transaction is committed at once, so that it also ends well if the page goes now.
 */
async function save(database: KeptDatabase, kept: KeptNow, known: Set<string>): Promise<KeptCard> {
  const document = documentOf(kept)
  const card = cardOf(kept, document)
  const stores = database.transaction(['cards', 'documents', 'photos', 'thumbnails'], 'readwrite')
  const photos = kept.photos.filter(({ sha256 }) => !known.has(sha256))
  const thumbnails = [...kept.thumbnails].filter(([sha256]) => !known.has(smallOf(sha256)))
  // Failures of single requests abort the transaction, which tells the reason.
  const requests: Promise<unknown>[] = [
    stores.objectStore('documents').put(document),
    stores.objectStore('cards').put(card),
    ...thumbnails.map(([sha256, { bytes }]) => stores.objectStore('thumbnails').put({ sha256, bytes })),
    ...photos.map(async ({ sha256, sent, original }) => {
      const isThere = await stores.objectStore('photos').getKey(sha256)
      if (isThere === undefined) await stores.objectStore('photos').put({ sha256, sent, original })
    }),
  ]
  for (const request of requests) request.catch(() => undefined)
  if (photos.length === 0) stores.commit()
  await stores.done
  for (const { sha256 } of photos) known.add(sha256)
  for (const [sha256] of thumbnails) known.add(smallOf(sha256))
  const thumbnail = kept.thumbnails.get(card.photos[0])?.bytes
  return thumbnail ? { ...card, thumbnail } : card
}

const smallOf = (sha256: string) => `small ${sha256}`

function cardOf(kept: KeptNow, document: DocumentRecord): CardRecord {
  const { id, name, createdAt, changedAt, items, counts, people, analysis, photos } = kept
  const [first, ...others] = analysis.photos.map(({ sha256 }) => sha256) as [string, ...string[]]
  const pixels = photos.reduce(
    (sum, { sent, original }) => sum + sent.bytes.length + original.bytes.length,
    0,
  )
  return {
    id,
    name,
    createdAt,
    changedAt,
    photos: [first, ...others],
    items,
    counts,
    people: people.map((person) => person.name),
    corrected: analysis.edits.length > 0,
    bytes: document.report.length + pixels,
  }
}

/** Deletes cards with their documents, and the photos that no other card has. */
async function sweep(database: KeptDatabase, goes: (card: CardRecord) => boolean): Promise<void> {
  const stores = database.transaction(['cards', 'documents', 'photos', 'thumbnails'], 'readwrite')
  const known = readable(cardSchema, await stores.objectStore('cards').getAll())
  const going = known.filter(goes)
  const shown = new Set(known.filter((card) => !goes(card)).flatMap(({ photos }) => photos))
  for (const { id } of going) {
    void stores.objectStore('cards').delete(id)
    void stores.objectStore('documents').delete(id)
  }
  for (const sha256 of new Set(going.flatMap(({ photos }) => photos))) {
    if (shown.has(sha256)) continue
    void stores.objectStore('photos').delete(sha256)
    void stores.objectStore('thumbnails').delete(sha256)
  }
  await stores.done
}
