import type { Detection } from '../../core/fusion/detection.ts'
import { type NormalizedBox, normalizedBox } from '../../core/geometry/normalized.ts'
import { readLabel } from '../label/label.ts'
import type { LabelPiece } from '../label/piece.ts'
import type { Page, WrittenPiece } from './page.ts'
import type { Recognition, TextEngine } from './read-text.ts'

/** What a pack is called that shows no name: its back, as a rule. */
const UNNAMED_PACK = 'Packaged food'

/** Words read this surely are not read again; figures always are, since one digit changes everything. */
const SURE = 88

/** A pack's back, read piece by piece, as one sighting; undefined where neither panel nor list can be made out. */
export function packSighting(pieces: readonly LabelPiece[], page: Page, id: string): Detection | undefined {
  const label = readLabel(pieces)
  if (!label) return undefined
  const evidence = label.pieces.map((index) => pieces[index]?.readings[0]?.text ?? '').join(' ')
  return {
    id,
    label: label.name ?? UNNAMED_PACK,
    region: { kind: 'box', box: boxAround(label.pieces, page) },
    count: 1,
    amount: { basis: 'package' },
    evidence: evidence.slice(0, 300),
    panel: label.panel,
  }
}

/** One piece of a pack as often as it takes. */
export async function readInEveryView(
  piece: WrittenPiece,
  index: number,
  engine: TextEngine,
): Promise<LabelPiece> {
  const { left, right, middle, height, views } = piece
  const first = await engine.recognise(views[0], 'line')
  const readings = [first]
  if (first.confidence < SURE || /\d/.test(first.text)) {
    for (const view of views.slice(1)) readings.push(await engine.recognise(view, 'line'))
  }
  return { readings, left, right, middle, height, index }
}

/** The writing's edges as shares of the photo. */
export function boxAround(indexes: readonly number[], page: Page): NormalizedBox {
  const parts = indexes.flatMap((index) => page.pieces[index] ?? [])
  return normalizedBox({
    xMin: Math.min(...parts.map((part) => part.left)) / page.width,
    yMin: Math.min(...parts.map((part) => part.top)) / page.height,
    xMax: Math.max(...parts.map((part) => part.right)) / page.width,
    yMax: Math.max(...parts.map((part) => part.bottom)) / page.height,
  })
}

/** The same engine, which reads no line twice: a page is sampled first, and read as what it turned out to be. */
export function readingOnce(engine: TextEngine): TextEngine {
  const read = new Map<object, Promise<Recognition>>()
  return {
    recognise(image, expected) {
      if (expected !== 'line') return engine.recognise(image, expected)
      const known = read.get(image) ?? engine.recognise(image, expected)
      read.set(image, known)
      return known
    },
    close: () => engine.close(),
  }
}
