import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { READER_MODEL } from '../../core/analysis/sent-looks.ts'
import type { Detection } from '../../core/fusion/detection.ts'
import { WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import type { Failure } from '../../core/terms/failure.ts'
import { isLabel } from '../label/label.ts'
import type { LabelPiece } from '../label/piece.ts'
import { intoLines, type Piece } from './lines.ts'
import { type MenuEntry, readMenu } from './menu.ts'
import type { Page, WrittenPiece } from './page.ts'
import { boxAround, packSighting, readInEveryView, readingOnce } from './read-pack.ts'
import { knownShare, type ReadText, readText, type TextEngine } from './read-text.ts'
import { TimeLimit } from './time-limit.ts'
import { menuVocabulary, type Vocabulary } from './vocabulary.ts'

/** What the reader needs of the place it runs in: browser and Node each have their own. */
export type ReaderPorts = {
  readonly findWriting: (image: EncodedImage, signal: AbortSignal) => Promise<readonly [Page, Page]>
  readonly openEngine: (signal: AbortSignal) => Promise<TextEngine>
  readonly foods: () => Promise<FoodTable>
  /** Milliseconds, from any start. */
  readonly now: () => number
  /** The recogniser hangs rather than fails where it is not allowed to run. */
  readonly timeLimitMs: number
}

/** Reads a menu or a label on the device. Every offer is one sighting, a pack is one; nothing is sent anywhere. */
export function createReader(ports: ReaderPorts): VisionClient {
  return {
    id: 'reader',
    async *look({ photo }, signal) {
      const started = ports.now()
      const lookId = `reader-${photo.sha256.slice(0, 12)}`
      yield { type: 'look', id: lookId, region: WHOLE_PHOTO, model: READER_MODEL }
      yield { type: 'stage', stage: 'preparing' }
      const limit = new TimeLimit(ports.timeLimitMs, signal)
      try {
        yield* read(ports, photo.original, lookId, limit)
        const elapsedMs = Math.round(ports.now() - started)
        yield { type: 'usage', lookId, inputTokens: 0, outputTokens: 0, elapsedMs }
        yield { type: 'end', lookId, truncated: false }
      } catch (error) {
        if (signal.aborted) return
        yield { type: 'failure', lookId, failure: failureOf(error, limit) }
        yield { type: 'end', lookId, truncated: true }
      } finally {
        limit.clear()
      }
    },
  }
}

async function* read(
  ports: ReaderPorts,
  image: EncodedImage,
  lookId: string,
  limit: TimeLimit,
): AsyncGenerator<LookEvent> {
  const [pages, foods] = await limit.hold(
    Promise.all([ports.findWriting(image, limit.signal), ports.foods()]),
  )
  const vocabulary = menuVocabulary(foods)
  const engine = readingOnce(await limit.hold(ports.openEngine(limit.signal)))
  const known = new Map<WrittenPiece, ReadText>()
  const readPiece = async (piece: WrittenPiece): Promise<ReadText> => {
    const reading = known.get(piece) ?? (await limit.hold(readText(engine, piece.views, vocabulary)))
    known.set(piece, reading)
    return reading
  }
  try {
    yield { type: 'stage', stage: 'reading', share: 0 }
    const page = await likelierPage(pages, readPiece, vocabulary)
    const isPack = () =>
      isLabel([...known].flatMap(([piece, { raw }]) => (page.pieces.includes(piece) ? [raw] : [])))
    const pieces: (Piece & { raw: string })[] = []
    let outOfTime: unknown
    for (const [index, written] of isPack() ? [] : page.pieces.entries()) {
      yield { type: 'stage', stage: 'reading', share: index / page.pieces.length }
      try {
        pieces.push({ ...written, ...(await readPiece(written)), runs: [index] })
      } catch (error) {
        if (!limit.reached) throw error
        outOfTime = error
        break
      }
    }
    if (isPack()) {
      yield* pack(page, engine, lookId, limit)
      return
    }
    const entries = readMenu(intoLines(pieces), (text) => namesFood(text, vocabulary, foods))
    for (const [index, entry] of entries.entries()) {
      yield { type: 'detection', lookId, detection: sighting(entry, `${lookId}-${index + 1}`, page, pieces) }
    }
    // What was read in time is kept; that it is not all is told after it.
    if (outOfTime !== undefined) throw outOfTime
  } finally {
    await engine.close()
  }
}

/** What a pack says; figures half read are not told, since what adds up is only known of all of them. */
async function* pack(
  page: Page,
  engine: TextEngine,
  lookId: string,
  limit: TimeLimit,
): AsyncGenerator<LookEvent> {
  const pieces: LabelPiece[] = []
  for (const [index, piece] of page.pieces.entries()) {
    yield { type: 'stage', stage: 'reading', share: index / page.pieces.length }
    pieces.push(await limit.hold(readInEveryView(piece, index, engine)))
  }
  const detection = packSighting(pieces, page, `${lookId}-1`)
  if (detection) yield { type: 'detection', lookId, detection }
}

/** How many pieces, the longest first, decide which of two pages is the writing. */
const SAMPLE = 6

/** The page of which a sample reads better; the second is only tried if the first's does not read well. */
async function likelierPage(
  [first, second]: readonly [Page, Page],
  readPiece: (piece: WrittenPiece) => Promise<ReadText>,
  vocabulary: Vocabulary,
): Promise<Page> {
  const sense = async (page: Page) => {
    const texts: string[] = []
    const sample = [...page.pieces].sort((a, b) => b.letters - a.letters).slice(0, SAMPLE)
    let letters = 0
    for (const piece of sample) {
      const { text, kind, raw } = await readPiece(piece)
      texts.push(raw)
      if (kind === 'words') letters += knownShare(text, vocabulary) * (text.match(/\p{L}/gu)?.length ?? 0)
    }
    return isLabel(texts) ? Math.max(letters, SENSIBLE) : letters
  }
  const firstSense = await sense(first)
  if (firstSense >= SENSIBLE) return first
  return (await sense(second)) > firstSense ? second : first
}

/** Letters in known words: half a dozen of words in a sample are no accident. */
const SENSIBLE = 30

function namesFood(text: string, vocabulary: Vocabulary, foods: FoodTable): boolean {
  const known = knownShare(text, vocabulary)
  return known === 1 || (known > 0.6 && (foods.match(text)[0]?.quality ?? 0) >= 0.5)
}

function sighting(entry: MenuEntry, id: string, page: Page, pieces: readonly { raw: string }[]): Detection {
  const { section, price, description } = entry
  const raw = entry.runs.map((run) => pieces[run]?.raw ?? '').join(' ')
  return {
    id,
    label: entry.name.slice(0, 80),
    region: { kind: 'box', box: boxAround(entry.runs, page) },
    count: 1,
    amount: { basis: 'menu' },
    evidence: raw.slice(0, 300),
    menu: {
      ...(section === undefined ? {} : { section: section.slice(0, 80) }),
      ...(price === undefined ? {} : { price: price.slice(0, 24) }),
      ...(description === undefined ? {} : { description: description.slice(0, 200) }),
    },
  }
}

/** The recogniser and its files come from our own origin: what keeps them away is the way there. */
function failureOf(error: unknown, limit: TimeLimit): Failure {
  if (limit.reached) return { kind: 'transport', code: 'timeout', retryable: true }
  if (error instanceof EngineUnavailable) return { kind: 'transport', code: 'server-error', retryable: true }
  throw error
}

/** The recogniser could not be loaded or broke down. */
export class EngineUnavailable extends Error {}
