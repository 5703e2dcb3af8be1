import {
  boxCentre,
  boxContainsPoint,
  type NormalizedBox,
  normalizedBox,
  WHOLE_PHOTO,
} from '../core/geometry/normalized.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { pick, uniform } from './random.ts'
import { isRightName } from './right-names.ts'
import type { Truth } from './truth.ts'

/** What can be wrong with an answer to "where is the butter?". */
export const PLACE_ERRORS = ['shifted', 'missing', 'doubled', 'wrong'] as const
export type PlaceError = (typeof PLACE_ERRORS)[number]

/** How often, 0–1, each of them is, of all answers. */
export type PlaceErrorRates = { readonly [E in PlaceError]?: number }

/** A shifted box is off by this share of its own size, to any side. */
const LEAST_SHIFT = 0.3
const MOST_SHIFT = 0.9

/**
 * The boxes a simulated grounding client gives for a name, from the truth of the photo with errors at the rates stated; undefined
 * for no answer. Errors follow from seed, name and region alone, and are other ones for the whole photo than for a detail.
 */
export function scriptedPlaces(
  { items }: Truth,
  rates: PlaceErrorRates,
  seed: string,
  foods: FoodTable,
): (name: string, region?: NormalizedBox) => readonly NormalizedBox[] | undefined {
  return (name, region = WHOLE_PHOTO) => {
    const key = [seed, name, JSON.stringify(region)]
    const errs = (error: PlaceError) => uniform(...key, error) < (rates[error] ?? 0)
    if (errs('missing')) return undefined
    const seen = items.filter(({ box }) => boxContainsPoint(region, boxCentre(box)))
    const other = pick(seen, ...key, 'other')?.box
    if (errs('wrong')) return other ? [other] : []
    const there = seen.filter((item) => isRightName(item, name, foods)).map(({ box }) => box)
    const boxes = errs('shifted') ? there.map((box, index) => shifted(box, [...key, `${index}`])) : there
    return errs('doubled') ? [...boxes, ...boxes, ...(other ? [other] : [])] : boxes
  }
}

function shifted({ xMin, yMin, xMax, yMax }: NormalizedBox, key: readonly string[]): NormalizedBox {
  const angle = 2 * Math.PI * uniform(...key, 'angle')
  const share = LEAST_SHIFT + (MOST_SHIFT - LEAST_SHIFT) * uniform(...key, 'share')
  const by = (low: number, high: number, along: number) =>
    Math.min(1 - high, Math.max(-low, along * share * (high - low)))
  const [across, down] = [by(xMin, xMax, Math.cos(angle)), by(yMin, yMax, Math.sin(angle))]
  return normalizedBox({ xMin: xMin + across, yMin: yMin + down, xMax: xMax + across, yMax: yMax + down })
}
