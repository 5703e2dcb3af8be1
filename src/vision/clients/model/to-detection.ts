import { CLAIMED_TAGS, type Detection } from '../../../core/fusion/detection.ts'
import type { PlaceIssue } from '../../../core/geometry/coordinate-frame.ts'
import { AMOUNT_BASES } from '../../../core/terms/amount.ts'
import { FOOD_CATEGORIES } from '../../../core/terms/categories.ts'
import { type Estimate, estimateFrom } from '../../../core/terms/estimate.ts'
import type { Result } from '../../../core/terms/failure.ts'
import type { LookId } from '../../../core/terms/ids.ts'
import type { NutrientId } from '../../../core/terms/nutrients.ts'
import { isWithin, PLAUSIBLE, READ_SERVING_GRAMS } from '../../../core/terms/plausible-ranges.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { copiedPanel } from '../../label/label.ts'
import { isNameKey, plainKey } from '../../reply-parser/item-keys.ts'
import { isObject, type JsonObject } from '../../reply-parser/lenient-json.ts'
import { allergensFrom } from './claimed-allergens.ts'
import { clampedNumber, memberFrom, numberFrom, textFrom } from './lenient-values.ts'
import { type PlaceReading, placeOf } from './read-place.ts'

/** How a look's items are to be read. */
export type ItemReading = PlaceReading & { readonly lookId: LookId; readonly forPerson?: boolean }

/** Keys a model writes a figure under. */
const FIGURES: readonly (readonly [NutrientId, readonly string[]])[] = [
  ['energy', ['energykcal', 'energy', 'calories', 'kcal']],
  ['carbs', ['carbsg', 'carbs', 'carbohydrates', 'carbohydrate']],
  ['sugars', ['sugarsg', 'sugars', 'sugar']],
  ['fibre', ['fibreg', 'fiberg', 'fibre', 'fiber']],
  ['protein', ['proteing', 'protein']],
  ['fat', ['fatg', 'fat', 'totalfat']],
  ['saturates', ['saturatesg', 'saturatedfatg', 'saturates', 'saturatedfat']],
  ['sodium', ['sodiummg', 'sodium']],
  ['cholesterol', ['cholesterolmg', 'cholesterol']],
]

/** A whole fridge of one thing; more is a slip of the decimal point. */
const MOST_GRAMS = 50_000

/**
 * One item as a model wrote it → a sighting. Names and places are needed: without, the item is rejected. Everything else
 * is mended or left out: texts cut to length, counts, scores and shares moved into range, grams put in order, impossible
 * figures and unknown words dropped. `index` counts the look's items from 0.
 */
export function toDetection(
  item: JsonObject,
  reading: ItemReading,
  index: number,
): Result<Detection, PlaceIssue | 'no-place' | 'no-name'> {
  const fields = new Fields(item)
  const label = textFrom(fields.where(isNameKey), 80)
  if (label === undefined) return { ok: false, failure: 'no-name' }
  const place = placeOf(item, reading)
  if (!place.ok) return place
  const amount = amountFrom(fields)
  return {
    ok: true,
    value: withoutUndefined({
      id: `${reading.lookId}#${index}`,
      label,
      region: place.value,
      count: Math.round(clampedNumber(fields.get('count', 'quantity'), 1, 999) ?? 1),
      category: memberFrom(fields.get('category'), FOOD_CATEGORIES),
      amount,
      evidence: textFrom(fields.get('evidence', 'visibleevidence'), 300),
      composition: compositionFrom(fields.get('per100g', 'nutritionper100g', 'nutrition')),
      fruitVegShare: clampedNumber(fields.get('fruitvegpercent', 'fruitvegshare'), 0, 100),
      allergens: allergensFrom(fields.get('allergens')),
      tags: tagsFrom(fields.get('tags')),
      opinion: opinionFrom(fields, reading.forPerson === true),
      menu: menuFrom(fields, amount?.basis === 'menu'),
      panel: panelFrom(fields.get('panel', 'nutritionpanel', 'nutritionlabel')),
    }),
  }
}

/** An object's own fields by plain key, safe from `__proto__` and the like. */
class Fields {
  readonly #byKey: ReadonlyMap<string, unknown>
  constructor(object: JsonObject) {
    this.#byKey = new Map(Object.entries(object).map(([key, value]) => [plainKey(key), value]))
  }
  get(...keys: readonly string[]): unknown {
    return keys.map((key) => this.#byKey.get(key)).find((value) => value !== undefined && value !== null)
  }
  where(matches: (key: string) => boolean): unknown {
    return [...this.#byKey].find(([key, value]) => matches(key) && typeof value !== 'object')?.[1]
  }
}

function amountFrom(fields: Fields): Detection['amount'] {
  const value = fields.get('amount')
  const amount = isObject(value) ? new Fields(value) : fields
  const basis = memberFrom(amount.get('basis', 'amountbasis'), AMOUNT_BASES)
  if (!basis) return undefined
  const grams = gramsFrom(amount.get('grams'))
  return grams ? { basis, grams } : { basis }
}

function gramsFrom(value: unknown): Estimate | undefined {
  const range = isObject(value) ? new Fields(value) : undefined
  const likely = gram(range ? range.get('likely', 'best', 'estimate') : value)
  const low = gram(range?.get('low', 'min'))
  const high = gram(range?.get('high', 'max'))
  const middle = likely ?? (low !== undefined && high !== undefined ? (low + high) / 2 : undefined)
  return middle === undefined ? undefined : estimateFrom(low ?? middle, middle, high ?? middle)
}

function gram(value: unknown): number | undefined {
  const grams = numberFrom(value)
  return grams !== undefined && grams > 0 && grams <= MOST_GRAMS ? grams : undefined
}

function compositionFrom(value: unknown): Detection['composition'] {
  if (!isObject(value)) return undefined
  const fields = new Fields(value)
  const known = FIGURES.flatMap(([nutrient, keys]) => {
    const figure = numberFrom(fields.get(...keys))
    const isPossible = figure !== undefined && figure >= 0 && figure <= PLAUSIBLE[nutrient].most
    return isPossible ? [[nutrient, figure] as const] : []
  })
  return known.length > 0 ? Object.fromEntries(known) : undefined
}

function tagsFrom(value: unknown): Detection['tags'] {
  const tags = Array.isArray(value) ? value.map((tag) => memberFrom(tag, CLAIMED_TAGS)) : []
  const known = [...new Set(tags)].filter((tag) => tag !== undefined)
  return known.length > 0 ? known : undefined
}

function opinionFrom(fields: Fields, forPerson: boolean): Detection['opinion'] {
  const score = clampedNumber(fields.get('score', 'healthscore', 'generalhealthscore'), 0, 100)
  if (score === undefined) return undefined
  const justification = textFrom(fields.get('justification', 'reason', 'rationale'), 400) ?? ''
  return forPerson ? { score, justification, forPerson } : { score, justification }
}

/** A description belongs to a line of a menu; of a thing that lies there it is no more than evidence. */
function menuFrom(fields: Fields, onMenu: boolean): Detection['menu'] {
  const line = withoutUndefined({
    section: textFrom(fields.get('section'), 80),
    price: textFrom(fields.get('price'), 24),
  })
  const written = onMenu || Object.keys(line).length > 0
  const description = written ? textFrom(fields.get('description'), 200) : undefined
  const menu = description === undefined ? line : { ...line, description }
  return Object.keys(menu).length > 0 ? menu : undefined
}

/** The label a model copied from a pack, if it is one; trusted no further than its figures add up. */
export function panelFrom(value: unknown): Detection['panel'] {
  if (!isObject(value)) return undefined
  const fields = new Fields(value)
  const lines = fields.get('lines')
  const grams = numberFrom(fields.get('servingg', 'servinggrams'))
  return copiedPanel({
    column: /100/.test(String(fields.get('column'))) ? '100g' : 'serving',
    ...(grams !== undefined && isWithin(grams, READ_SERVING_GRAMS) && { servingGrams: grams }),
    lines: Array.isArray(lines) ? lines.flatMap((line) => textFrom(line, 80) ?? []) : [],
    ingredients: textFrom(fields.get('ingredients'), 2000) ?? '',
  })
}
