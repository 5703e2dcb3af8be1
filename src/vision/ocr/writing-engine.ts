import { Image } from 'paddleocr'
import { type Corners, distance, findLines, type Ink, type Point } from './find-lines.ts'
import type { LineReader } from './line-reader.ts'
import { type View, viewOf } from './line-views.ts'
import { type Alphabet, type Ort, type RgbImage, WEIGHTS } from './nets.ts'
import type { Recognition } from './recogniser.ts'

/** A line as read once; `from` and `to`: how far that look went, the line as found being 0–1. */
export type Written = Recognition & { readonly from: number; readonly to: number }

/** Finds and reads writing; one photo at a time. */
export type WritingEngine = {
  /** How many lines are read at a time. */
  readonly lanes: number
  /** Where there is writing, in reading order or none; the page stays open to be read from. */
  find(image: RgbImage): Promise<readonly Ink[]>
  /** What a line found says. */
  read(line: number, alphabet: Alphabet, view: View): Promise<Written>
  close(): Promise<void>
}

/** Opens the net that finds lines; `load` brings a file of {@link WEIGHTS}. What is found goes to `lines` to be read. */
export async function openWritingEngine(
  ort: Ort,
  load: (file: string) => Promise<Uint8Array>,
  lines: LineReader,
): Promise<WritingEngine> {
  const detector = await ort.InferenceSession.create(await load(WEIGHTS.detector))
  let page: { readonly image: Image; readonly ink: readonly Ink[] } | undefined
  const cut = new Map<string, Image>()
  // No line is read twice alike: a page is sampled first.
  const read = new Map<string, Promise<Written>>()
  return {
    lanes: lines.lanes,
    async find(image) {
      const ink = await findLines(ort, detector, image)
      page = { image: new Image(image.width, image.height, 3, image.data), ink }
      cut.clear()
      read.clear()
      return ink
    },
    read(line, alphabet, view) {
      const key = `${line} ${alphabet} ${view}`
      const known = read.get(key) ?? readOnce(line, alphabet, view)
      read.set(key, known)
      return known
    },
    async close() {
      await Promise.all([detector.release(), lines.close()])
    },
  }

  async function readOnce(line: number, alphabet: Alphabet, view: View): Promise<Written> {
    const corners = page?.ink[line]?.corners
    if (!page || !corners) throw new RangeError(`No line ${line} was found.`)
    const room = view === 'contrast' ? ROOM : 0
    const key = `${line} ${room}`
    const plain = cut.get(key) ?? page.image.cropRotated([...grown(corners, room)])
    cut.set(key, plain)
    const recognition = await lines.read(alphabet, pixelsOf(viewOf(plain, view)))
    return alongTheLine(
      recognition,
      (room * distance(corners[0], corners[3])) / distance(corners[0], corners[1]),
    )
  }
}

/** A second look takes in more around a line, by this share of its height: letters that the first cut off are read. */
const ROOM = 0.15

/** `beyond`: how much further than the line the look went at each end, the line being 1. */
function alongTheLine({ letters, steps }: Recognition, beyond: number): Written {
  const stretch = 1 + 2 * beyond
  return {
    letters: letters.map((letter) => ({ ...letter, at: letter.at * stretch - beyond })),
    steps,
    from: -beyond,
    to: 1 + beyond,
  }
}

function grown([a, b, c, d]: Corners, room: number): Corners {
  const [across, down] = [unit(a, b, room * distance(a, d)), unit(a, d, room * distance(a, d))]
  const moved = (corner: Point, x: number, y: number): Point => ({
    x: corner.x + x * across.x + y * down.x,
    y: corner.y + x * across.y + y * down.y,
  })
  return [moved(a, -1, -1), moved(b, 1, -1), moved(c, 1, 1), moved(d, -1, 1)]
}

function unit(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1
  return { x: ((to.x - from.x) / whole) * length, y: ((to.y - from.y) / whole) * length }
}

/** Nothing but what a worker can be handed. */
function pixelsOf({ width, height, data }: Image): RgbImage {
  return { width, height, data: Uint8Array.from(data) }
}
