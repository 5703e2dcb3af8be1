import type { Row } from '../core/analysis/row.ts'
import { type AnalysisState, failuresOf } from '../core/analysis/run.ts'
import { type NormalizedPoint, type Region, regionCentre } from '../core/geometry/normalized.ts'
import type { Dot } from '../core/health/assessment.ts'
import type { FoodId } from '../core/nutrition/table/food.ts'

/** An item that a strategy ended up with. */
export type FoundItem = {
  readonly id: string
  readonly label: string
  /** The food of the table that it is judged as. */
  readonly food?: FoodId
  readonly dot: NormalizedPoint
  readonly region: Region
  /** All pieces together, as seen. */
  readonly grams?: number
  /** kcal in these grams. */
  readonly energy?: number
  /** One per profile. */
  readonly verdicts: readonly Dot[]
  readonly justification?: string
  /** It is shown with a doubt. */
  readonly doubt?: boolean
}

/** What one run of one strategy made of one photo. */
export type Outcome = {
  readonly items: readonly FoundItem[]
  /** Sightings that kept to the schema, and those that broke it. */
  readonly valid: number
  readonly invalid: number
  /** How many looks were begun, those at details among them. */
  readonly looks: number
  readonly tokens: number
  readonly costUsd: number
  readonly elapsedMs: number
  readonly failed: boolean
}

/** What came of an analysis, with the rows that a person would be shown of it. */
export function outcomeOf(
  rows: readonly Row[],
  { analysis, run }: AnalysisState,
  elapsedMs: number,
): Outcome {
  const { usage, sightings, rejected, looks } = analysis
  return {
    items: rows.map(foundItem),
    valid: sightings.length,
    invalid: rejected.length,
    looks: looks.length,
    tokens: usage.inputTokens + usage.outputTokens,
    costUsd: usage.costUsd ?? 0,
    elapsedMs,
    failed: failuresOf(run).length > 0,
  }
}

function foundItem(row: Row): FoundItem {
  const { id, composed, assessments, opinion } = row
  const { item, amount, per100g, match } = composed
  const grams = amount.seenGrams?.likely
  const energy = per100g.energy?.estimate.likely
  return {
    id,
    label: item.label,
    ...(match && { food: match.food.id }),
    dot: dotOf(row),
    region: item.region,
    ...(grams !== undefined && { grams }),
    ...(grams !== undefined && energy !== undefined && { energy: (grams * energy) / 100 }),
    verdicts: assessments.map(({ dot }) => dot),
    ...(opinion && { justification: opinion.justification }),
    doubt: isDoubted(row),
  }
}

/** The dot of a menu line stands in the margin, so that the words can be read: here, the middle of the line. */
export function dotOf({ composed: { item } }: Row): NormalizedPoint {
  return item.menu && !item.corrected.point ? regionCentre(item.region) : item.anchor
}

/** Whether anything about an item is shown as left open: its name, its verdict, or whether it is there at all. */
export function isDoubted({ composed: { item }, assessments: [assessment] }: Row): boolean {
  return (
    (item.rivalNames ?? []).length > 0 ||
    assessment?.verdict === 'unknown' ||
    assessment?.uncertain !== undefined ||
    item.standing === 'provisional'
  )
}
