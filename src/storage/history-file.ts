import * as z from 'zod/mini'
import type { Imported } from '../core/analysis/kept.ts'
import type { EncodedImage } from '../core/analysis/photo.ts'
import { fromBase64, toBase64 } from '../report/base64.ts'
import type { KeptDatabase } from './database.ts'
import {
  type CardRecord,
  cardSchema,
  type DocumentRecord,
  documentOf,
  documentSchema,
  learntNameSchema,
  type PhotoRecord,
  photoSchema,
  readable,
  readDocument,
  thumbnailSchema,
} from './records.ts'

/**
 * The file that holds all that is kept: one line of JSON for the head, then one for each analysis with its photos in base64,
 * then one for each corrected name. Line by line, neither writing nor reading ever holds all photos in memory.
 */
const FORMAT = 'dishlight-history'
const VERSION = 1

const headSchema = z.object({ format: z.literal(FORMAT), version: z.literal(VERSION) })
const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('analysis'),
    card: z.unknown(),
    document: z.unknown(),
    photos: z.array(z.looseObject({ sent: z.looseObject({}), original: z.looseObject({}) })),
    thumbnail: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('name'), name: z.unknown() }),
])

type AnalysisLine = Extract<z.infer<typeof lineSchema>, { kind: 'analysis' }>

type Read = Imported & { readonly ids: readonly string[] }

export async function writeHistoryFile(database: KeptDatabase, createdAt: string): Promise<Blob> {
  const parts: Blob[] = []
  const line = (content: object) => parts.push(new Blob([`${JSON.stringify(content)}\n`]))
  line({ format: FORMAT, version: VERSION, createdAt })
  const cards = readable(cardSchema, await database.getAll('cards'))
  for (const card of cards.filter(({ removedAt }) => removedAt === undefined)) {
    const document = await database.get('documents', card.id)
    const photos = await Promise.all(card.photos.map((photo) => database.get('photos', photo)))
    const thumbnail = await database.get('thumbnails', card.photos[0])
    const whole = readable(photoSchema, photos)
    if (!document || whole.length < card.photos.length) continue
    line({
      kind: 'analysis',
      card,
      document,
      photos: whole.map(({ sha256, sent, original }) => ({
        sha256,
        sent: asText(sent),
        original: asText(original),
      })),
      ...(thumbnail && { thumbnail: toBase64(thumbnail.bytes) }),
    })
  }
  for (const name of readable(learntNameSchema, await database.getAll('names'))) line({ kind: 'name', name })
  return new Blob(parts, { type: 'application/x-ndjson' })
}

/**
 * Adds what the file holds. Of what is kept already the later version stays. Undefined: it is no such file. It may come from
 * anybody, so what its writer checked for an allergy counts for nobody here.
 */
export async function readHistoryFile(database: KeptDatabase, file: Blob): Promise<Read | undefined> {
  const lines = linesOf(file)
  const head = await lines.next()
  if (head.done || !z.safeParse(headSchema, parsed(head.value)).success) return undefined
  const ids: string[] = []
  let [known, damaged] = [0, 0]
  for await (const text of lines) {
    if (text.trim() === '') continue
    const line = z.safeParse(lineSchema, parsed(text))
    const [name] =
      line.success && line.data.kind === 'name' ? readable(learntNameSchema, [line.data.name]) : []
    const analysis = line.success && line.data.kind === 'analysis' ? readAnalysis(line.data) : undefined
    if (name) {
      if (!(await database.get('names', name.reported))) await database.put('names', name)
    } else if (!analysis) damaged += 1
    else if (await isNewer(database, analysis.card)) {
      await put(database, analysis)
      ids.push(analysis.card.id)
    } else known += 1
  }
  return { added: ids.length, known, damaged, ids }
}

type ReadAnalysis = {
  readonly card: CardRecord
  readonly document: DocumentRecord
  readonly photos: readonly PhotoRecord[]
  readonly thumbnail: Uint8Array<ArrayBuffer> | undefined
}

function readAnalysis(line: AnalysisLine): ReadAnalysis | undefined {
  const [card] = readable(cardSchema, [line.card])
  const [document] = readable(documentSchema, [line.document])
  const read = document && readDocument(document, 'elsewhere')
  const photos = readable(photoSchema, line.photos.map(fromText))
  const hasAll = card?.photos.every((photo) => photos.some(({ sha256 }) => sha256 === photo))
  const isOne = read?.analysis.photos.every(({ sha256 }, at) => sha256 === card?.photos[at])
  if (!card || !read || !hasAll || !isOne || card.id !== document.id) return undefined
  const { id, name, createdAt } = card
  const sha256 = card.photos[0]
  const [thumbnail] = readable(thumbnailSchema, [{ sha256, bytes: bytesOf(line.thumbnail) }])
  return {
    card,
    document: documentOf({ id, name, createdAt, photos: [], ...read }),
    photos,
    thumbnail: thumbnail?.bytes,
  }
}

async function isNewer(database: KeptDatabase, { id, changedAt }: CardRecord): Promise<boolean> {
  const [here] = readable(cardSchema, [await database.get('cards', id)])
  return !here || here.removedAt !== undefined || here.changedAt < changedAt
}

async function put(database: KeptDatabase, { card, document, photos, thumbnail }: ReadAnalysis) {
  const stores = database.transaction(['cards', 'documents', 'photos', 'thumbnails'], 'readwrite')
  const requests: Promise<unknown>[] = [
    stores.objectStore('cards').put(card),
    stores.objectStore('documents').put(document),
    // A photo that is here already is never replaced by one from elsewhere.
    ...photos.map(async (photo) => {
      const known = await stores.objectStore('photos').getKey(photo.sha256)
      if (known === undefined) await stores.objectStore('photos').put(photo)
    }),
    ...(thumbnail
      ? [stores.objectStore('thumbnails').put({ sha256: card.photos[0], bytes: thumbnail })]
      : []),
  ]
  for (const request of requests) request.catch(() => undefined)
  await stores.done
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  for await (const chunk of chunksOf(file)) {
    // Only what is new is searched: a line may be many megabytes long.
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    pieces.push(first)
    for (const next of others) {
      yield pieces.join('')
      pieces = [next]
    }
  }
  yield pieces.join('')
}

/** Not every browser can loop over a stream. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
}

function asText({ bytes, ...image }: EncodedImage) {
  return { ...image, bytes: toBase64(bytes) }
}

function fromText({ sent, original, ...photo }: AnalysisLine['photos'][number]) {
  const image = (of: object) => ({ ...of, bytes: 'bytes' in of ? bytesOf(of.bytes) : undefined })
  return { ...photo, sent: image(sent), original: image(original) }
}

function bytesOf(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return fromBase64(text)
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
