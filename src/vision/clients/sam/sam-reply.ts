import type { GroundedThing } from '../../../core/fusion/grounded-thing.ts'
import { normalizedBox } from '../../../core/geometry/normalized.ts'
import { deepestPoint, silhouetteOf } from '../../../core/geometry/silhouette.ts'
import { decodeMask } from './mask-code.ts'

/** What a reply says, and how many of its lines are no SAM text. */
export type SamReply = { readonly things: readonly SamThing[]; readonly unreadable: number }

/** `id` and `frame` stay the same for one object over the frames of a clip; a photo is frame 0. */
export type SamThing = GroundedThing & {
  readonly id: string
  readonly frame: number
  readonly confidence?: number
}

const HEADER = /^<(\d+)f(?:;[^>]*)?>/
const TOKEN = /<\|([A-Za-z][\w.-]*)((?:;[^|]*)?)\|>/g
const OBJECT = /^,?(\d+)(?=<\|)/
/** More is a model that repeats itself. */
const MOST_THINGS = 300
/** Pixels of a mask: more than any photo that is sent has. */
const MOST_PIXELS = 8_000_000

/**
 * SAM 3.1's text of one photo or clip (meta-models/meta-sam, `protocol/sam3.md`): a line a frame, `<0f>`, then objects, each an
 * id, a box in source pixels with its last pixel included, and a mask. What is no such line is left out and counted; an empty
 * reply means that nothing of that name was found.
 */
export function parseSamReply(text: string): SamReply {
  const things: SamThing[] = []
  let unreadable = 0
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const header = HEADER.exec(line)
    const found = header && objectsIn(line.slice(header[0].length), Number(header[1]))
    if (found) things.push(...found)
    else unreadable += 1
  }
  return { things: things.slice(0, MOST_THINGS), unreadable }
}

function objectsIn(line: string, frame: number): readonly SamThing[] | undefined {
  const things: SamThing[] = []
  for (let rest = line; rest !== ''; ) {
    const object = OBJECT.exec(rest)
    if (!object) return undefined
    rest = rest.slice(object[0].length)
    const next = rest.search(/\|>,?\d+<\|/)
    const own = next === -1 ? rest : rest.slice(0, next + 2)
    const thing = thingIn(own, object[1] as string, frame)
    if (!thing) return undefined
    things.push(thing)
    rest = rest.slice(own.length)
  }
  return things.length > 0 ? things : undefined
}

function thingIn(text: string, id: string, frame: number): SamThing | undefined {
  const tokens = new Map<string, ReadonlyMap<string, string>>()
  let end = 0
  for (const { 0: whole, 1: name = '', 2: fields = '', index } of text.matchAll(TOKEN)) {
    if (index !== end || tokens.has(name)) return undefined
    end += whole.length
    tokens.set(name, fieldsOf(fields))
  }
  const box = tokens.get('box')
  if (end !== text.length || !box) return undefined
  const [x1, y1, x2, y2, w, h] = ['x1', 'y1', 'x2', 'y2', 'w', 'h'].map((key) => whole(box.get(key)))
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined || !w || !h)
    return undefined
  if (x1 < 0 || y1 < 0 || x2 < x1 || y2 < y1 || x2 >= w || y2 >= h) return undefined
  const place = normalizedBox({ xMin: x1 / w, yMin: y1 / h, xMax: (x2 + 1) / w, yMax: (y2 + 1) / h })
  const silhouette = maskIn(tokens.get('mask')?.get('data'))
  const confidence = Number(box.get('c') ?? Number.NaN)
  return {
    id,
    frame,
    box: place,
    ...(silhouette && { silhouette, middle: deepestPoint(silhouette, place) }),
    ...(confidence >= 0 && confidence <= 1 && { confidence }),
  }
}

/** `height,width,payload`. A mask that cannot be read costs no more than itself: the box stands. */
function maskIn(data: string | undefined) {
  const [, height, width, payload] = /^(\d+),(\d+),(.+)$/.exec(data ?? '') ?? []
  const [rows, columns] = [Number(height), Number(width)]
  if (payload === undefined || !(rows * columns > 0) || rows * columns > MOST_PIXELS) return undefined
  const mask = decodeMask(payload, columns, rows)
  return mask && silhouetteOf(mask, columns, rows)
}

function fieldsOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(';').filter((field) => field.trim() !== '')
  return new Map(
    pairs.map((field) => {
      const at = field.indexOf('=')
      return at === -1 ? [field.trim(), ''] : [field.slice(0, at).trim(), field.slice(at + 1).trim()]
    }),
  )
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined
}
