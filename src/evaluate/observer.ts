import type { LookEvent, LookRequest, VisionClient } from '../core/analysis/look.ts'
import type { Detection } from '../core/fusion/detection.ts'
import {
  boxArea,
  boxCentre,
  type NormalizedBox,
  normalizedBox,
  WHOLE_PHOTO,
} from '../core/geometry/normalized.ts'
import { boxOut, shareInside } from '../core/geometry/regions.ts'
import type { Food, FoodTable } from '../core/nutrition/table/food.ts'
import { exactly } from '../core/terms/estimate.ts'
import { compareText } from '../core/util/compare.ts'
import type { Noise } from './noise.ts'
import { normal, normalQuantile, pick, uniform } from './random.ts'
import { boxAt, foodOf, type Truth, type TruthItem } from './truth.ts'

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
/** What a photo shrinks to when its coordinates are in another unit. */
const SMALLER_PICTURE = normalizedBox({ xMin: 0, yMin: 0, xMax: 0.64, yMax: 0.64 })
/** How many foods of its category a food may be mistaken for. */
const NEIGHBOURS = 5
/** Tokens of one look, and of one item in its reply: made up, so that the meter moves. */
const TOKENS = { look: 1500, item: 120 }

/** Looks at no photo, but errs as `noise` says, alike for one seed. What fills more of the region is missed less. */
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
      const keys = { photo: `${seed}/${truth?.name}`, own: `${seed}/${asked}/${nth}` }
      const detections = truth ? sightings({ truth, region, foods, noise, ...keys }) : []
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

type Look = Pick<ObserverOptions, 'foods' | 'noise'> & {
  readonly truth: Truth
  readonly region: NormalizedBox
  /** Keys of the errors that all looks at the photo share, and of those of this look alone. */
  readonly photo: string
  readonly own: string
}

type Sighting = Omit<Detection, 'id' | 'region'> & { readonly region: { kind: 'box'; box: NormalizedBox } }

function sightings(look: Look): readonly Sighting[] {
  const { truth, region, noise, own } = look
  const shown = truth.items.filter(({ box }) => shareInside({ kind: 'box', box }, region) >= SEEN_FROM)
  const seen = shown.flatMap((item) => {
    const small = boxArea(item.box) / boxArea(region) < noise.smallBelow
    if (happens(look, small ? noise.missSmall : noise.miss, item.id, 'miss')) return []
    const first = sighting(look, item, 'first')
    return happens(look, noise.double, item.id, 'double') ? [first, sighting(look, item, 'again')] : [first]
  })
  const invented = shown
    .filter(({ id }) => happens(look, noise.hallucination, id, 'invents'))
    .map((item) => invention(look, item))
  const place = ({ label, region: { box } }: Sighting) => uniform(own, label, boxArea(box))
  const all = [...seen, ...invented].sort((a, b) => place(a) - place(b))
  return uniform(own, 'unit') < noise.unitMixUp ? all.map(inAnotherUnit) : all
}

function sighting(look: Look, item: TruthItem, nth: string): Sighting {
  const { noise, region, foods } = look
  const shift = (axis: string) => noise.jitter * error(look, item.id, nth, axis)
  const stretch = (axis: string) => Math.exp(noise.size * error(look, item.id, nth, axis))
  const { xMin, yMin, xMax, yMax } = item.box
  const centre = boxCentre(item.box)
  const box = boxAt(
    centre.x + (region.xMax - region.xMin) * shift('x'),
    centre.y + (region.yMax - region.yMin) * shift('y'),
    (xMax - xMin) * stretch('width'),
    (yMax - yMin) * stretch('height'),
  )
  const misjudged = Math.exp(noise.amountSpread * error(look, item.id, 'grams'))
  const grams = item.grams && { grams: exactly(item.grams * noise.amountBias * misjudged) }
  const right = foods.match(foodOf(item))[0]?.food
  const mistaken = right && happens(look, noise.wrongLabel, item.id, 'label') && confusables(right, foods)
  const wrong = mistaken && pick(mistaken, keyOf(look, item), item.id, 'wrong label')
  return {
    label: wrong ? wrong.name : item.label,
    region: { kind: 'box', box },
    count: item.count,
    ...(right && { category: right.category }),
    ...((grams || item.basis) && { amount: { basis: item.basis ?? 'served', ...grams } }),
  }
}

/** An object that is not there, as large as `like` and somewhere else in the region. */
function invention(look: Look, like: TruthItem): Sighting {
  const { region, foods } = look
  const key = keyOf(look, like)
  const place = (axis: string, min: number, max: number) =>
    min + uniform(key, like.id, 'invented', axis) * (max - min)
  const box = boxAt(
    place('x', region.xMin, region.xMax),
    place('y', region.yMin, region.yMax),
    like.box.xMax - like.box.xMin,
    like.box.yMax - like.box.yMin,
  )
  const food = pick(foods.everyday, key, like.id, 'invented food')
  return { label: food?.name ?? like.label, region: { kind: 'box', box }, count: 1 }
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

/** As if pixels of a smaller picture were read as pixels of this one: everything moves to the top left. */
function inAnotherUnit({ region: { box }, ...sighting }: Sighting): Sighting {
  return { ...sighting, region: { kind: 'box', box: boxOut(box, SMALLER_PICTURE) } }
}

const known = new WeakMap<Food, readonly Food[]>()

/** The foods of the same category nearest in energy, fat and protein; empty for one alone in its category. */
function confusables(food: Food, { foods }: FoodTable): readonly Food[] {
  const found =
    known.get(food) ??
    foods
      .filter((other) => other !== food && other.category === food.category)
      .map((other) => ({ other, far: distance(food, other) }))
      .sort((a, b) => a.far - b.far || compareText(a.other.id, b.other.id))
      .slice(0, NEIGHBOURS)
      .map(({ other }) => other)
  known.set(food, found)
  return found
}

/** Relative differences, summed. */
function distance(a: Food, b: Food): number {
  return (['energy', 'fat', 'protein'] as const).reduce((sum, nutrient) => {
    const [one, two] = [a.per100g[nutrient] ?? 0, b.per100g[nutrient] ?? 0]
    return sum + Math.abs(one - two) / (one + two + 1)
  }, 0)
}
