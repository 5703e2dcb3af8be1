import * as z from 'zod/mini'
import type { Analysis } from '../core/analysis/document.ts'
import { itemsOf } from '../core/analysis/items.ts'
import type { Detection } from '../core/fusion/detection.ts'
import type { FoodItem } from '../core/fusion/food-item.ts'
import { fuse as fuseDetections } from '../core/fusion/fuse.ts'
import { canonicalNames } from '../core/nutrition/table/canonical-names.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { detectionSchema } from '../wire/detection.ts'
import { expectTable } from './loaded.ts'
import { readAll, readAs } from './unusable-input.ts'

/**
 * One object as a look at a photo reported it: what it is and where; all else may be left out. Boxes and points are shares of
 * the photo from its upper left, 0 to 1. `lookId` tells several looks apart. Two things in one place are one: what has no
 * place of its own is handed to `judge` by its name.
 */
export type DetectionInput = Plain<Pick<Detection, 'label' | 'region'>> & Partial<Plain<Detection>>

/** As it stands in JSON, where nothing marks a place as one in the photo. */
type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [K in keyof T as K extends symbol ? never : K]: Plain<T[K]> }

const listSchema = z.array(z.record(z.string(), z.unknown()))

/**
 * The items that detections are of: what several looks saw of one object becomes one item, equal objects side by side stay
 * several. An opened report's `analysis` is taken with all that was put right in it. Throws `UnusableInput` for a detection
 * that is none.
 */
export function fuse(seen: readonly DetectionInput[] | Analysis, table: FoodTable): readonly FoodItem[] {
  expectTable(table)
  if (isAnalysis(seen)) return itemsOf(seen, table)
  const detections = readAs(listSchema, seen, 'detections').map((detection, at) =>
    readAll(detectionSchema, { id: `detection-${at + 1}`, count: 1, ...detection }, `detections[${at}]`),
  )
  return fuseDetections(detections, [], [], canonicalNames(table))
}

function isAnalysis(seen: readonly DetectionInput[] | Analysis): seen is Analysis {
  return typeof seen === 'object' && seen !== null && 'photos' in seen
}
