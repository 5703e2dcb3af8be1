import { photoNumbers } from '../core/analysis/by-photo.ts'
import type { PhotoFacts } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import type { Detection } from '../core/fusion/detection.ts'
import { namedItem } from '../core/fusion/food-item.ts'
import {
  type ComposedExtra,
  type ComposedItem,
  gramsWithExtras,
} from '../core/nutrition/figures/composed-item.ts'
import type { Food } from '../core/nutrition/table/food.ts'
import { exactly } from '../core/terms/estimate.ts'
import { USUAL_EXTRAS } from '../core/terms/extras.ts'
import type { DetectionId } from '../core/terms/ids.ts'
import type { JudgedFood, JudgedRow, JudgedVerdict } from '../wire/judged-row.ts'
import type { Report } from '../wire/report.ts'

/** None, where foods were judged by their names. */
type Photographed = { readonly photos: readonly PhotoFacts[] }

/** Says in words what was judged; absent where a report brings none. */
export type Wording = (row: Row) => readonly JudgedVerdict[]

/** The rows as a report carries them. */
export function toJudgedRows(
  rows: readonly Row[],
  analysis: Photographed,
  worded: Wording = ({ assessments }) => assessments,
): readonly JudgedRow[] {
  return rows.map((row) => judgedRow(row, analysis, worded))
}

function judgedRow(row: Row, analysis: Photographed, worded: Wording): JudgedRow {
  const { name, opinion, composed } = row
  const { sightings, whole: _, amount: __, opinion: ___, corrected, ...item } = composed.item
  const { category, per100g, perServing, fruitVegShare, amount, untold, match, rivals, extras } = composed
  const photos = photoNumbers(composed.item, analysis)
  const time = sightings.find((sighting) => sighting.time)?.time
  return {
    ...item,
    name,
    ...(photos.length > 0 && { photos }),
    detections: sightings.map(({ id }) => id),
    ...(Object.keys(corrected).length > 0 && { corrected }),
    ...(category && { category }),
    ...(match && { food: judgedFood(match) }),
    ...(rivals.length > 0 && { couldBe: rivals.map(({ food }) => ({ id: food.id, name: food.name })) }),
    amount,
    servingGrams: gramsWithExtras(composed),
    ...(perServing.energy && { energy: perServing.energy.estimate }),
    perServing,
    per100g,
    fruitVegShare,
    ...(extras && { extras: extras.map(judgedExtra) }),
    ...(untold && { untold }),
    ...(opinion && { opinion }),
    ...(time && { time }),
    verdicts: worded(row),
  }
}

function judgedFood({ food, quality, commonly }: NonNullable<ComposedItem['match']>): JudgedFood {
  const { id, name, synonyms, portion, allergens, traits } = food
  return {
    id,
    name,
    quality,
    ...(commonly && { commonly }),
    synonyms,
    ...(portion !== undefined && { portion }),
    allergens,
    traits,
  }
}

function judgedExtra({ id, times, composed }: ComposedExtra) {
  return { id, times, grams: composed.amount.servingGrams }
}

/**
 * The rows of a report as they were judged, for whatever draws rows. They are there to be shown: to be judged again, an item
 * needs the food table, which has the figures of its food.
 */
export function rowsFromJudged({
  rows = [],
  detections,
}: Pick<Report, 'rows' | 'detections'>): readonly Row[] {
  const byId = new Map(detections.map((detection) => [detection.id, detection]))
  return rows.map((row) => rowOf(row, byId))
}

function rowOf(judged: JudgedRow, byId: ReadonlyMap<DetectionId, Detection>): Row {
  const { name, photos: _, detections, corrected = {}, servingGrams: __, energy: ___, ...rest } = judged
  const {
    category,
    food,
    couldBe = [],
    amount,
    perServing,
    per100g,
    fruitVegShare,
    extras,
    untold,
    ...others
  } = rest
  const { opinion, time: ____, verdicts, ...item } = others
  const sightings = detections.flatMap((id) => byId.get(id) ?? [])
  const { quality = 0, commonly } = food ?? {}
  return {
    id: item.id,
    name,
    composed: {
      item: { ...item, sightings, whole: sightings, corrected },
      ...(food && { match: { food: knownFood(food, category), quality, ...(commonly && { commonly }) } }),
      rivals: couldBe.map((each) => ({ food: knownFood(each), quality: 0 })),
      mentioned: [],
      readings: [],
      allNamesRead: false,
      ...(category && { category }),
      per100g,
      perServing,
      fruitVegShare,
      amount,
      ...(extras && { extras: extras.map(composedExtra) }),
      ...(untold && { untold }),
    },
    assessments: verdicts,
    ...(opinion && { opinion }),
  }
}

/** What a report tells of a food; all else of it is unknown. */
function knownFood(
  told: Pick<Food, 'id' | 'name'> & Partial<JudgedFood>,
  category: Food['category'] = 'other',
): Food {
  const { id, name, synonyms = [], portion, allergens = {}, traits = {} } = told
  return { id, name, synonyms, category, portion, allergens, traits, per100g: {}, referenceServingGrams: 0 }
}

function composedExtra({ id, times, grams }: NonNullable<JudgedRow['extras']>[number]): ComposedExtra {
  return {
    id,
    times,
    composed: {
      item: namedItem(USUAL_EXTRAS[id].name, grams.likely),
      rivals: [],
      mentioned: [],
      readings: [],
      allNamesRead: false,
      per100g: {},
      perServing: {},
      fruitVegShare: { estimate: exactly(0), source: 'table' },
      amount: { basis: 'served', count: 1, servingGrams: grams, source: 'reference' },
    },
  }
}
