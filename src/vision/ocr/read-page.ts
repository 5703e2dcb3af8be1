import { pMapIterable } from 'p-map'
import { mean } from '../../core/util/mean.ts'
import type { Corners, Ink } from './find-lines.ts'
import type { RgbImage } from './nets.ts'
import { HAN, type LineText, readLine } from './read-line.ts'
import { type QuarterTurns, turned, turnedBack } from './turned.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WritingEngine } from './writing-engine.ts'

/** A line of writing, read. Corners are pixels of the page held upright; `onPhoto` of the photo as it was given. */
export type ReadLine = Pick<LineText, 'parts' | 'text'> & {
  readonly corners: Corners
  readonly onPhoto: Corners
  /** Of its letters, pixels. */
  readonly height: number
  /** All it was read as, the likeliest first; confidence 0–100. */
  readonly readings: readonly { readonly text: string; readonly confidence: number }[]
}

/** What comes out of a page, in this order: its size and how many lines there are, then each line. */
export type PageEvent =
  | { readonly type: 'page'; readonly width: number; readonly height: number; readonly lines: number }
  | { readonly type: 'line'; readonly line: ReadLine }

/** The detector's boxes leave a margin; letters are this share of their height. */
const LETTERS_OF_BOX = 0.7
/** More lines than a menu has: a texture, and the longest will do. */
const MOST_LINES = 200
/** How many lines at most, the longest first, tell whether a page is upside down, and how sure they are when it is not, 0–100. */
const SAMPLE = 4
const UPRIGHT = 80

/** Reads a whole page, turning it first where its writing lies on its side or stands on its head. */
export async function* readPage(
  engine: WritingEngine,
  photo: RgbImage,
  vocabulary: Vocabulary,
): AsyncGenerator<PageEvent> {
  const { ink, turns, han } = await upright(engine, photo)
  const lines = longest(ink)
  yield { type: 'page', width: photo.width, height: photo.height, lines: lines.length }
  const readAt = async (index: number): Promise<ReadLine> => {
    const { corners, height } = ink[index] as Ink
    const { parts, text, readings } = await readLine(
      (alphabet, view) => engine.read(index, alphabet, view),
      vocabulary,
      han,
    )
    return {
      corners,
      onPhoto: turnedBack(corners, photo, turns),
      height: height * LETTERS_OF_BOX,
      parts,
      text,
      readings: readings.map((reading) => ({ text: reading.text, confidence: reading.confidence })),
    }
  }
  // One line more than there are lanes, so that none of them is idle while words are put right.
  const concurrency = engine.lanes === 1 ? 1 : engine.lanes + 1
  for await (const line of pMapIterable(lines, readAt, { concurrency })) yield { type: 'line', line }
}

/** `han`: most of its longest lines are Chinese. */
type Upright = { readonly ink: readonly Ink[]; readonly turns: QuarterTurns; readonly han: boolean }

async function upright(engine: WritingEngine, photo: RgbImage): Promise<Upright> {
  const asGiven = await engine.find(photo)
  const sideways = asGiven.filter(isOnItsSide).length > asGiven.length / 2
  const tries: readonly QuarterTurns[] = sideways ? [1, 3] : [0, 2]
  const seen: (Upright & { readonly sure: number })[] = []
  for (const turns of tries) {
    const ink = turns === 0 ? asGiven : await engine.find(turned(photo, turns))
    const page = { ink, turns, ...(await sampled(engine, ink)) }
    if (page.sure >= UPRIGHT) return page
    seen.push(page)
  }
  const best = seen.reduce((a, b) => (b.sure > a.sure + CLEARLY_SURER ? b : a))
  // The engine reads from the page it found lines on last.
  return best === seen.at(-1) ? best : { ...best, ink: await engine.find(turned(photo, best.turns)) }
}

/** Points of confidence by which a page has to read better turned than as it was given. */
const CLEARLY_SURER = 8

async function sampled(
  engine: WritingEngine,
  ink: readonly Ink[],
): Promise<{ readonly sure: number; readonly han: boolean }> {
  const lines = [...longest(ink)].sort((a, b) => across(ink[b]) - across(ink[a])).slice(0, SAMPLE)
  const seen: { readonly sure: number; readonly han: boolean }[] = []
  // Two by two: long lines take long, and mostly the first two leave no doubt.
  for (let from = 0; from < lines.length; from += 2) {
    const written = await Promise.all(
      lines.slice(from, from + 2).map((line) => engine.read(line, 'any', 'plain')),
    )
    for (const { letters } of written)
      seen.push({
        sure: mean(letters.map(({ sure }) => 100 * sure)),
        han: letters.some(({ char }) => HAN.test(char)),
      })
    if (mean(seen.map(({ sure }) => sure)) >= UPRIGHT && seen.every(({ han }) => han === seen[0]?.han)) break
  }
  const han = seen.filter((line) => line.han).length
  return { sure: seen.length === 0 ? 100 : mean(seen.map(({ sure }) => sure)), han: han > seen.length / 2 }
}

/** Which lines are read, in the order they were found. */
function longest(ink: readonly Ink[]): readonly number[] {
  const all = ink.map((_, index) => index)
  if (all.length <= MOST_LINES) return all
  const kept = new Set([...all].sort((a, b) => across(ink[b]) - across(ink[a])).slice(0, MOST_LINES))
  return all.filter((index) => kept.has(index))
}

function isOnItsSide({ corners: [a, b, , d] }: Ink): boolean {
  return Math.hypot(d.x - a.x, d.y - a.y) > 1.5 * Math.hypot(b.x - a.x, b.y - a.y)
}

function across(ink: Ink | undefined): number {
  const [a, b] = ink?.corners ?? []
  return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0
}
