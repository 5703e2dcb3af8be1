import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { READER_MODEL } from '../../core/analysis/sent-looks.ts'
import { WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import type { Failure } from '../../core/terms/failure.ts'
import { type Pace, yieldToMain } from '../../core/util/yield-to-main.ts'
import { NOT_INSTALLED, NotInstalled } from '../installed.ts'
import { sightingSteps } from './page-sightings.ts'
import type { PageEvent, ReadLine } from './read-page.ts'
import { SilenceLimit } from './silence-limit.ts'

/** What the reader needs of the place it runs in: browser and Node each have their own. */
export type ReaderPorts = {
  /** Finds and reads the writing on a photo, line by line. */
  readonly readWriting: (image: EncodedImage, signal: AbortSignal) => AsyncIterable<PageEvent>
  /** With the names of other languages: menus are written in all of them. */
  readonly foods: () => Promise<FoodTable>
  readonly pace: Pace
  /** A photo is given up once nothing new was read for so long; what was read by then is kept. */
  readonly silenceMs: number
}

/** For the food table alone, once reading ended early. */
const FOODS_LIMIT_MS = 15_000

/** Reads a menu or a pack on the device. Every offer is one sighting, a pack is one; nothing is sent anywhere. */
export function createReader(ports: ReaderPorts): VisionClient {
  return {
    id: 'reader',
    async *look({ photo, enough = NEVER }, signal) {
      const started = ports.pace.now()
      const lookId = `reader-${photo.sha256.slice(0, 12)}`
      yield { type: 'look', id: lookId, region: WHOLE_PHOTO, model: READER_MODEL }
      yield { type: 'stage', stage: 'preparing' }
      const limit = new SilenceLimit(ports.silenceMs, signal, enough)
      try {
        yield* read(ports, photo.original, lookId, limit, signal)
        const elapsedMs = Math.round(ports.pace.now() - started)
        yield { type: 'usage', lookId, inputTokens: 0, outputTokens: 0, elapsedMs }
        yield { type: 'end', lookId, truncated: false }
      } catch (error) {
        if (signal.aborted) return
        if (!enough.aborted) yield { type: 'failure', lookId, failure: failureOf(error, limit) }
        yield { type: 'end', lookId, truncated: true }
      } finally {
        limit.clear()
      }
    },
  }
}

/** Where nobody can say that it is enough. */
const NEVER = new AbortController().signal

async function* read(
  ports: ReaderPorts,
  image: EncodedImage,
  lookId: string,
  limit: SilenceLimit,
  signal: AbortSignal,
): AsyncGenerator<LookEvent> {
  const lines: ReadLine[] = []
  let page = { width: 1, height: 1, lines: 0 }
  let failed: unknown
  // While the page is read: on a slow device there may be no time left after it.
  const loading = ports.foods()
  loading.catch(() => undefined)
  const writing = ports.readWriting(image, limit.signal)[Symbol.asyncIterator]()
  try {
    for (;;) {
      const { value: event, done } = await limit.hold(writing.next())
      if (done) break
      if (event.type === 'page') page = event
      else lines.push(event.line)
      const [read, of] = [lines.length, page.lines]
      yield of === 0
        ? { type: 'stage', stage: 'reading', share: 1 }
        : { type: 'stage', stage: 'reading', share: read / of, lines: { read, of } }
    }
  } catch (error) {
    // What was read before it broke down, fell silent or was stopped is kept; that it is not all is told after it.
    if (lines.length === 0) throw error
    failed = error
  } finally {
    void writing.return?.()
  }
  const foods = await (limit.signal.aborted ? inTime(loading, signal) : limit.hold(loading))
  const steps = sightingSteps({ lines, photo: page, whole: failed === undefined }, foods, lookId)
  const { detections, unread, leftOut, notMenu } = await yieldToMain(steps, ports.pace)
  for (const detection of detections) yield { type: 'detection', lookId, detection }
  const left = unread + page.lines - lines.length
  if (notMenu) yield { type: 'not-menu', lookId, page: notMenu }
  if (left > 0) yield { type: 'unread', lookId, lines: left }
  if (leftOut) yield { type: 'left-out', lookId, texts: leftOut }
  if (failed !== undefined) throw failed
}

/** What was read is named even when reading ended early. */
async function inTime<T>(loading: Promise<T>, signal: AbortSignal): Promise<T> {
  const limit = new SilenceLimit(FOODS_LIMIT_MS, signal)
  try {
    return await limit.hold(loading)
  } finally {
    limit.clear()
  }
}

/** The recogniser and its files come from our own origin: what keeps them away is the way there. */
function failureOf(error: unknown, limit: SilenceLimit): Failure {
  if (limit.reached) return { kind: 'transport', code: 'slow-reading', retryable: true }
  if (error instanceof EngineUnavailable) return { kind: 'transport', code: 'server-error', retryable: true }
  if (error instanceof NotInstalled) return NOT_INSTALLED
  throw error
}

/** The recogniser could not be loaded or broke down. */
export class EngineUnavailable extends Error {}
