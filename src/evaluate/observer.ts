import type { LookEvent, LookRequest, VisionClient } from '../core/analysis/look.ts'
import type { Detection } from '../core/fusion/detection.ts'
import { boxArea, type NormalizedBox, normalizedBox, WHOLE_PHOTO } from '../core/geometry/normalized.ts'
import { commonBox } from '../core/geometry/regions.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { exactly } from '../core/terms/estimate.ts'
import { confusables } from './confusables.ts'
import type { Noise } from './noise.ts'
import { normal, normalQuantile, pick, uniform } from './random.ts'
import { foodOf, type Truth, type TruthItem } from './truth.ts'

export type ObserverOptions = {
  /** By the photo's SHA-256. */
  readonly truths: ReadonlyMap<string, Truth>
  readonly foods: FoodTable
  readonly noise: Noise
  readonly seed: string
}

/** Half of the variance of every error belongs to the photo and half to the look, since looks of one model err alike. */
const SHARED = Math.SQRT1_2
/** An object of which a region shows less than this share is not reported. */
const SEEN_FROM = 0.3
/** Tokens of one look, and of one item in its reply: made up, so that the meter moves. */
const TOKENS = { look: 1500, item: 120 }

/**
 * Simulates looks at photos whose truth is known; no photo is looked at. It errs as `noise` says, in the same way for the
 * same seed. An object counts as large as the share of the asked region that it fills, so a closer look misses less.
 */
export function simulatedObserver({ truths, foods, noise, seed }: ObserverOptions): VisionClient {
  const looks = new Map<string, number>()
  return {
    id: 'simulated',
    async *look(request: LookRequest, signal: AbortSignal): AsyncIterable<LookEvent> {
      const truth = truths.get(request.photo.sha256)
      const region = request.region ?? WHOLE_PHOTO
      const asked = JSON.stringify([request.photo.sha256, region, request.emphasis, request.question])
      const nth = (looks.get(asked) ?? 0) + 1
      looks.set(asked, nth)
      const id = `${asked.length}-${uniform(seed, asked, nth).toString(36).slice(2, 10)}`
      yield { type: 'look', id, region, model: 'simulated' }
      const look = {
        truth,
        region,
        foods,
        noise,
        photo: `${seed}/${truth?.name}`,
        own: `${seed}/${asked}/${nth}`,
      }
      const detections = truth ? sightings(look as Look) : []
      for (const [i, detection] of detections.entries()) {
        if (signal.aborted) return
        yield { type: 'detection', lookId: id, detection: { ...detection, id: `${id}/${i}` } }
      }
      const outputTokens = TOKENS.item * detections.length
      yield { type: 'usage', lookId: id, inputTokens: TOKENS.look, outputTokens, elapsedMs: 0 }
      yield { type: 'end', lookId: id, truncated: false }
    },
  }
}

type Look = {
  readonly truth: Truth
  readonly region: NormalizedBox
  readonly foods: FoodTable
  readonly noise: Noise
  /** Keys of the errors that all looks at the photo share, and of those of this look alone. */
  readonly photo: string
  readonly own: string
}

type Sighting = Omit<Detection, 'id'>

function sightings(look: Look): readonly Sighting[] {
  const { truth, noise, own } = look
  const seen = truth.items.flatMap((item): Sighting[] => {
    if (shareIn(look.region, item.box) < SEEN_FROM || misses(look, item)) return []
    const first = sighting(look, item, 'first')
    return happens(look, noise.double, item.id, 'double') ? [first, sighting(look, item, 'again')] : [first]
  })
  const invented = truth.items.flatMap((item): Sighting[] =>
    shareIn(look.region, item.box) >= SEEN_FROM && happens(look, noise.hallucination, item.id, 'invents')
      ? [invention(look, item)]
      : [],
  )
  const all = [...seen, ...invented].sort(
    (a, b) => uniform(own, a.label, area(a)) - uniform(own, b.label, area(b)),
  )
  return uniform(own, 'unit') < noise.unitMixUp ? all.map(inAnotherUnit) : all
}

function misses(look: Look, item: TruthItem): boolean {
  const small = boxArea(item.box) / boxArea(look.region) < look.noise.smallBelow
  return happens(look, small ? look.noise.missSmall : look.noise.miss, item.id, 'miss')
}

function sighting(look: Look, item: TruthItem, nth: string): Sighting {
  const { noise, region, foods } = look
  const [width, height] = [region.xMax - region.xMin, region.yMax - region.yMin]
  const shift = (axis: string) => noise.jitter * error(look, item.id, nth, axis)
  const stretch = (axis: string) => Math.exp(noise.size * error(look, item.id, nth, axis))
  const { box } = item
  const middle = {
    x: (box.xMin + box.xMax) / 2 + width * shift('x'),
    y: (box.yMin + box.yMax) / 2 + height * shift('y'),
  }
  const half = {
    x: ((box.xMax - box.xMin) / 2) * stretch('width'),
    y: ((box.yMax - box.yMin) / 2) * stretch('height'),
  }
  const grams =
    item.grams === undefined
      ? undefined
      : item.grams * noise.amountBias * Math.exp(noise.amountSpread * error(look, item.id, 'grams'))
  const right = foods.match(foodOf(item))[0]?.food
  const mistaken = right && happens(look, noise.wrongLabel, item.id, 'label') && confusables(right, foods)
  const wrong = mistaken && pick(mistaken, keyOf(look, item), item.id, 'wrong label')
  return {
    label: wrong ? wrong.name : item.label,
    region: { kind: 'box', box: around(middle, half) },
    count: item.count,
    ...(right && { category: right.category }),
    ...((grams !== undefined || item.basis) && {
      amount: { basis: item.basis ?? 'served', ...(grams !== undefined && { grams: exactly(grams) }) },
    }),
  }
}

/** An object that is not there, as large as `like` and somewhere else in the region. */
function invention(look: Look, like: TruthItem): Sighting {
  const { region, foods } = look
  const key = keyOf(look, like)
  const place = (axis: string, min: number, max: number) =>
    min + uniform(key, like.id, 'invented', axis) * (max - min)
  const middle = { x: place('x', region.xMin, region.xMax), y: place('y', region.yMin, region.yMax) }
  const half = { x: (like.box.xMax - like.box.xMin) / 2, y: (like.box.yMax - like.box.yMin) / 2 }
  const food = pick(foods.foods, key, like.id, 'invented food')
  return { label: food?.name ?? like.label, region: { kind: 'box', box: around(middle, half) }, count: 1 }
}

/** A standard normal value, half of whose variance is the photo's and half the look's. */
function error({ photo, own }: Look, ...key: readonly string[]): number {
  return SHARED * normal(photo, ...key) + SHARED * normal(own, ...key)
}

/** In half of the cases every look makes the same mistake. */
function keyOf({ photo, own }: Look, item: TruthItem): string {
  return uniform(photo, item.id, 'alike') < 0.5 ? photo : own
}

/** True with this probability, and in all looks at one photo together more often than by chance. */
function happens(look: Look, probability: number, ...key: readonly string[]): boolean {
  return error(look, ...key) < normalQuantile(probability)
}

function around(middle: { x: number; y: number }, half: { x: number; y: number }): NormalizedBox {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  return normalizedBox({
    xMin: within(middle.x - half.x),
    yMin: within(middle.y - half.y),
    xMax: within(middle.x + half.x),
    yMax: within(middle.y + half.y),
  })
}

/** As if pixels of a smaller picture were read as pixels of this one: everything moves to the top left. */
function inAnotherUnit(sighting: Sighting): Sighting {
  if (sighting.region.kind !== 'box') return sighting
  const { xMin, yMin, xMax, yMax } = sighting.region.box
  const [x, y] = [0.64, 0.64]
  const box = normalizedBox({ xMin: xMin * x, yMin: yMin * y, xMax: xMax * x, yMax: yMax * y })
  return { ...sighting, region: { kind: 'box', box } }
}

function shareIn(region: NormalizedBox, box: NormalizedBox): number {
  const shared = commonBox(region, box)
  return shared ? boxArea(shared) / boxArea(box) : 0
}

function area({ region }: Sighting): number {
  return region.kind === 'box' ? boxArea(region.box) : 0
}
