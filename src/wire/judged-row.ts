import type { FoodItem } from '../core/fusion/food-item.ts'
import type { Alert, Assessment, Reason } from '../core/health/assessment.ts'
import type { ComposedItem } from '../core/nutrition/figures/composed-item.ts'
import type { Food, FoodMatch } from '../core/nutrition/table/food.ts'
import type { Estimate } from '../core/terms/estimate.ts'
import type { ExtraId } from '../core/terms/extras.ts'
import type { DetectionId } from '../core/terms/ids.ts'
import type { TimeRange } from '../core/terms/time-range.ts'

/**
 * An item with its verdicts, as it was judged when the report was written: all that dots, card and list show of it, so that it
 * can be drawn without food table and rules. Reasons and alerts are ids and figures, to be told in any language; `text` says
 * the same in the writer's. What a key means that is named like one of `FoodItem`, `ComposedItem` or `Assessment`, is told there.
 */
export type JudgedRow = Omit<FoodItem, 'sightings' | 'whole' | 'amount' | 'opinion' | 'corrected'> &
  Pick<ComposedItem, 'category' | 'per100g' | 'perServing' | 'fruitVegShare' | 'amount' | 'untold'> & {
    readonly name: string
    /** Which photos show it, if there are several: `photo` of the report is 1, `furtherPhotos` go on from 2. */
    readonly photos?: readonly number[]
    /** The detections it was made of, by their ids, earliest first. */
    readonly detections: readonly DetectionId[]
    /** What a person put right; absent where nobody did. */
    readonly corrected?: FoodItem['corrected']
    /** The food of the table it was judged as. */
    readonly food?: JudgedFood
    /** What its name may mean as well, the likeliest first. */
    readonly couldBe?: readonly Pick<Food, 'id' | 'name'>[]
    /** What was put into it unseen; `per100g` and `perServing` hold it. */
    readonly extras?: readonly { readonly id: ExtraId; readonly times: number; readonly grams: Estimate }[]
    /** Grams of what was judged, extras and all. */
    readonly servingGrams: Estimate
    /** kcal in the serving. */
    readonly energy?: Estimate
    readonly opinion?: NonNullable<FoodItem['opinion']> & { readonly differs: boolean }
    readonly time?: TimeRange
    /** One for each person it was judged for, in their order. */
    readonly verdicts: readonly JudgedVerdict[]
  }

export type JudgedFood = Pick<Food, 'id' | 'name' | 'synonyms' | 'portion' | 'allergens' | 'traits'> &
  Pick<FoodMatch, 'quality' | 'commonly'>

/** `verdict` and `score` (0–100, null where nothing is known) by nutrition alone; the alerts beside them. */
export type JudgedVerdict = Omit<Assessment, 'reasons' | 'alerts'> & {
  readonly text?: string
  readonly reasons: readonly (Reason & { readonly text?: string })[]
  readonly alerts: readonly (Alert & { readonly text?: string })[]
}
