import * as z from 'zod/mini'
import { CLAIMED_TAGS, type Detection } from '../core/fusion/detection.ts'
import { PANEL_READERS } from '../core/fusion/nutrition-panel.ts'
import { type NormalizedPoint, normalizedBox } from '../core/geometry/normalized.ts'
import { ALLERGEN_IDS } from '../core/terms/allergens.ts'
import { AMOUNT_BASES } from '../core/terms/amount.ts'
import { FOOD_CATEGORIES } from '../core/terms/categories.ts'
import { NUTRIENT_IDS } from '../core/terms/nutrients.ts'
import { TRAIT_IDS } from '../core/terms/traits.ts'
import { printable } from '../core/text/printable.ts'
import { kept, type Objects } from './kept.ts'
import { optionalKeys } from './optional-keys.ts'

/** A share of the photo's width or height. */
const share = z.number().check(z.minimum(0), z.maximum(1))
const text = (longest: number) => z.string().check(z.maxLength(longest))
/** A name as it stands on the screen: it must not look like another. */
export const nameSchema = text(80).check(z.overwrite(printable))
/** No nutrient weighs more in anything, in its unit; a figure beyond that is a slip or an attack. */
const MOST = 1_000_000
const figure = z.number().check(z.nonnegative(), z.maximum(MOST))
/** The heaviest serving or pack that is believed, g. */
export const HEAVIEST = 100_000

const pointOf = (object: Objects) =>
  z.pipe(
    object({ x: share, y: share }),
    z.transform((point) => point as NormalizedPoint),
  )
const boxOf = (object: Objects) =>
  z.pipe(
    object({ xMin: share, yMin: share, xMax: share, yMax: share }).check(
      z.refine((box) => box.xMin <= box.xMax && box.yMin <= box.yMax, 'box corners are swapped'),
    ),
    z.transform(normalizedBox),
  )
export const pointSchema = pointOf(z.object)
export const boxSchema = boxOf(z.object)
export const keptPoint = pointOf(kept)
export const keptBox = boxOf(kept)

export const estimateOf = (object: Objects) =>
  object({ min: figure, likely: figure, max: figure }).check(
    z.refine((range) => range.min <= range.likely && range.likely <= range.max, 'range is out of order'),
  )

export const timeOf = (object: Objects) =>
  object({ from: z.number().check(z.nonnegative()), to: z.number().check(z.nonnegative()) }).check(
    z.refine(({ from, to }) => from <= to, 'time runs backwards'),
  )

export const regionOf = (object: Objects) =>
  z.discriminatedUnion('kind', [
    object({ kind: z.literal('box'), box: boxOf(object) }),
    object({ kind: z.literal('point'), point: pointOf(object) }),
    object({ kind: z.literal('whole-photo') }),
  ])

const nutrientKeys = NUTRIENT_IDS as [(typeof NUTRIENT_IDS)[number]]

const panelOf = (object: Objects) =>
  object({
    readBy: z.enum(PANEL_READERS),
    per100g: z.partialRecord(z.enum(nutrientKeys), estimateOf(object)),
    servingGrams: z.optional(z.number().check(z.positive(), z.maximum(HEAVIEST))),
    contains: z.optional(z.array(z.enum(TRAIT_IDS))),
    mayContain: z.optional(z.array(z.enum(TRAIT_IDS))),
    ingredients: z.optional(text(2000)),
    nova: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
    barcode: z.optional(text(20)),
  })
export const panelSchema = panelOf(z.object)
export const keptPanel = panelOf(kept)

const detectionOf = (object: Objects) =>
  optionalKeys<Detection>()(
    object({
      id: text(200),
      lookId: z.optional(text(120)),
      label: nameSchema,
      category: z.optional(z.enum(FOOD_CATEGORIES)),
      region: regionOf(object),
      point: z.optional(pointOf(object)),
      printed: z.optional(boxOf(object)),
      onPack: z.optional(text(300)),
      places: z.optional(z.array(text(200)).check(z.maxLength(100))),
      count: z.int().check(z.minimum(1), z.maximum(999)),
      amount: z.optional(object({ basis: z.enum(AMOUNT_BASES), grams: z.optional(estimateOf(object)) })),
      evidence: z.optional(text(300)),
      composition: z.optional(z.partialRecord(z.enum(nutrientKeys), figure)),
      fruitVegShare: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
      allergens: z.optional(z.array(z.enum(ALLERGEN_IDS))),
      tags: z.optional(z.array(z.enum(CLAIMED_TAGS))),
      opinion: z.optional(
        object({
          score: z.number().check(z.minimum(0), z.maximum(100)),
          justification: text(400),
          forPerson: z.optional(z.boolean()),
        }),
      ),
      panel: z.optional(panelOf(object)),
      menu: z.optional(
        object({
          section: z.optional(text(80)),
          price: z.optional(text(24)),
          description: z.optional(text(200)),
        }),
      ),
      time: z.optional(timeOf(object)),
    }),
  )

/** A sighting as it crosses an edge: between server and browser, in a recording. Lengths in characters. */
export const detectionSchema = detectionOf(z.object)
/** The same in a report. */
export const keptDetection = detectionOf(kept)
