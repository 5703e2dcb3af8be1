import { describe, expect, it } from 'vitest'
import type { Corners, Ink } from '../../../src/vision/ocr/find-lines.ts'
import type { RgbImage } from '../../../src/vision/ocr/nets.ts'
import { type PageEvent, readPage } from '../../../src/vision/ocr/read-page.ts'
import { type QuarterTurns, turned, turnedBack } from '../../../src/vision/ocr/turned.ts'
import type { WritingEngine } from '../../../src/vision/ocr/writing-engine.ts'
import { writtenOf } from '../../support/letters.ts'
import { cornersOf } from '../../support/read-lines.ts'
import { vocabularyOfWords } from '../../support/vocabulary.ts'

const vocabulary = vocabularyOfWords('tomato soup onion tart')
const WRITTEN = ['Tomato soup', 'Onion tart', 'Tomato tart', 'Onion soup']
/** An upright page; its first pixel tells which way it lies. */
const UPRIGHT: RgbImage = {
  width: 30,
  height: 40,
  data: Uint8Array.from({ length: 30 * 40 * 3 }, (_, i) => (i < 3 ? 255 : 0)),
}

/** The page as a photo on which it lies turned: `turns` quarter turns clockwise set it upright. */
const lying = (turns: QuarterTurns) => turned(UPRIGHT, ((4 - turns) % 4) as QuarterTurns)

/** Lines on the upright page, one below the other. */
function inkOf(lines: number): readonly Ink[] {
  return Array.from({ length: lines }, (_, index) => ({
    corners: cornersOf(5, 5 + index * 8, 20, 4),
    height: 4,
  }))
}

/** An engine that finds these lines wherever the page lies, and reads them only where it is upright. */
function engineOn(written: readonly string[]) {
  const found: string[] = []
  let upright = false
  const engine: WritingEngine = {
    lanes: 1,
    async find(image) {
      const corner = image.data[0] === 255 ? 0 : undefined
      upright = corner === 0 && image.width === UPRIGHT.width
      found.push(`${image.width}x${image.height}${upright ? ' upright' : ''}`)
      const turns = ([0, 1, 2, 3] as const).find((each) => sameImage(turned(image, each), UPRIGHT)) ?? 0
      return inkOf(written.length).map(({ corners, height }) => ({
        corners: turns % 2 === 0 ? corners : onItsSide(corners, image, turns),
        height,
      }))
    },
    async read(line) {
      return upright ? writtenOf(written[line] ?? '') : writtenOf('vxkqw', { sure: 0.3 })
    },
    close: async () => {},
  }
  return { engine, found }
}

/** The detector names the upper left corner of what it sees first, whichever way the letters stand. */
function onItsSide(corners: Corners, image: RgbImage, turns: QuarterTurns): Corners {
  const [a, b, c, d] = turnedBack(corners, image, turns)
  const xs = [a, b, c, d].map(({ x }) => x)
  const ys = [a, b, c, d].map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}

function sameImage(a: RgbImage, b: RgbImage): boolean {
  return a.width === b.width && a.data.every((value, i) => value === b.data[i])
}

async function eventsOf(engine: WritingEngine, photo: RgbImage): Promise<readonly PageEvent[]> {
  const events: PageEvent[] = []
  for await (const event of readPage(engine, photo, vocabulary)) events.push(event)
  return events
}

/** The same engine, which tells at once what is asked of it to see which way up the page is. */
function withoutSample(engine: WritingEngine): WritingEngine {
  return {
    ...engine,
    read: async (line, alphabet, view) =>
      alphabet === 'any' ? writtenOf(WRITTEN[line] ?? '') : engine.read(line, alphabet, view),
  }
}

const linesIn = (events: readonly PageEvent[]) =>
  events.flatMap((event) => (event.type === 'line' ? [event.line] : []))

describe('reading a page', () => {
  it('should tell its size and number of lines first, then each line', async () => {
    const events = await eventsOf(engineOn(WRITTEN).engine, UPRIGHT)
    expect(events[0]).toEqual({ type: 'page', width: 30, height: 40, lines: 4 })
    expect(linesIn(events).map(({ text }) => text)).toEqual(WRITTEN)
  })

  it('should look at an upright page once', async () => {
    const { engine, found } = engineOn(WRITTEN)
    await eventsOf(engine, UPRIGHT)
    expect(found).toHaveLength(1)
  })

  it.each([1, 2, 3] as const)(
    'should set a page upright that is %d quarter turns away from it',
    async (turns) => {
      const photo = lying(turns)
      const events = await eventsOf(engineOn(WRITTEN).engine, photo)
      const lines = linesIn(events)
      expect(lines.map(({ text }) => text)).toEqual(WRITTEN)
      expect(events[0]).toMatchObject({ width: photo.width, height: photo.height })
      // Places are those on the photo as it was given.
      expect(lines.map(({ onPhoto }) => onPhoto)).toEqual(
        inkOf(4).map(({ corners }) => turnedBack(corners, photo, turns)),
      )
      for (const { x, y } of lines.flatMap(({ onPhoto }) => onPhoto)) {
        expect(x).toBeLessThanOrEqual(photo.width)
        expect(y).toBeLessThanOrEqual(photo.height)
      }
    },
  )

  it('should leave a page as it is that nobody can read either way', async () => {
    const { engine } = engineOn(WRITTEN)
    const scrawl: WritingEngine = { ...engine, read: async () => writtenOf('vxkqw', { sure: 0.3 }) }
    const lines = linesIn(await eventsOf(scrawl, UPRIGHT))
    expect(lines.map(({ onPhoto }) => onPhoto)).toEqual(inkOf(4).map(({ corners }) => corners))
  })

  it('should read no more than the 200 longest lines, in the order they were found', async () => {
    const ink = Array.from({ length: 230 }, (_, index) => ({
      corners: cornersOf(0, index * 3, index < 30 ? 5 : 20, 2),
      height: 2,
    }))
    const asked = new Set<number>()
    const engine: WritingEngine = {
      lanes: 1,
      find: async () => ink,
      read: async (line) => {
        asked.add(line)
        return writtenOf('Tomato soup')
      },
      close: async () => {},
    }
    const [page, ...lines] = await eventsOf(engine, UPRIGHT)
    expect(page).toMatchObject({ lines: 200 })
    expect(lines).toHaveLength(200)
    expect([...asked].every((line) => line >= 30)).toBe(true)
    const tops = linesIn(lines).map(({ corners: [{ y }] }) => y)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })

  it('should read as many lines at a time as there are lanes and one more, and tell them in order', async () => {
    let [reading, most] = [0, 0]
    const engine: WritingEngine = {
      ...engineOn(WRITTEN).engine,
      lanes: 2,
      async read(line) {
        most = Math.max(most, ++reading)
        // The later ones are read first.
        await new Promise((resolve) => setTimeout(resolve, 2 * (WRITTEN.length - line)))
        reading--
        return writtenOf(WRITTEN[line] ?? '')
      },
    }
    const [first, ...events] = await eventsOf(withoutSample(engine), UPRIGHT)
    expect(first).toMatchObject({ type: 'page' })
    expect(linesIn(events).map(({ text }) => text)).toEqual(WRITTEN)
    expect(most).toBe(3)
  })

  it('should find nothing on a page without writing', async () => {
    expect(await eventsOf(engineOn([]).engine, UPRIGHT)).toEqual([
      { type: 'page', width: 30, height: 40, lines: 0 },
    ])
  })
})
