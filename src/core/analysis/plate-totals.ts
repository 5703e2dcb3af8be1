import { dayLimit, dayLimits, decidingNutrients } from '../health/deciding-figures.ts'
import type { HealthProfile } from '../health/profile.ts'
import type { Estimate } from '../terms/estimate.ts'
import type { NutrientId } from '../terms/nutrients.ts'
import type { Serving } from './plates.ts'
import type { Row } from './row.ts'

/** One nutrient of all that is served. `isPartial`: of some items nobody knows how much they hold. */
export type PlateTotal = {
  readonly nutrient: NutrientId
  readonly amount: Estimate
  /** The person's day, in the nutrient's unit; absent where nobody names a figure. */
  readonly day?: number
  /** `likely` as a share of it, %. */
  readonly ofDay?: number
  /** More than one meal's share of the day, of something to be limited: of fibre there cannot be too much. */
  readonly overMeal?: true
  readonly isPartial?: true
}

export type PlateTotals = { readonly profileId: string; readonly totals: readonly PlateTotal[] }

/** Of a day with three meals and something between, a main meal has about this share, % (Public Health England 2018: 600 of 2000 kcal). */
export const MEAL_SHARE = 30

const MACROS: readonly NutrientId[] = ['energy', 'carbs', 'protein', 'fat']

/** What everything served comes to, for each person against their own day; `undefined` where nothing is served. */
export function plateTotals(
  rows: readonly Row[],
  profiles: readonly HealthProfile[],
): readonly PlateTotals[] | undefined {
  const served = rows.filter(({ composed }) => composed.amount.basis === 'served')
  if (served.length === 0) return undefined
  const servings = served.map((row) => ({ row, portions: 1 }))
  return profiles.map((profile) => totalsOf(servings, profile))
}

/** What these servings come to for one person: calories and what has them, then the figures that decide for this person. */
export function totalsOf(servings: readonly Serving[], profile: HealthProfile): PlateTotals {
  const deciding = decidingNutrients(profile, { reasons: [] })
  const nutrients = [...new Set([...MACROS, ...deciding])].filter(
    (id) => !servings.some(({ row }) => row.composed.untold?.includes(id)),
  )
  return {
    profileId: profile.id,
    totals: nutrients.map((nutrient) => totalOf(servings, nutrient, profile)),
  }
}

function totalOf(servings: readonly Serving[], nutrient: NutrientId, profile: HealthProfile): PlateTotal {
  let [min, likely, max] = [0, 0, 0]
  let isPartial = false
  for (const { row, portions } of servings) {
    const figure = row.composed.perServing[nutrient]?.estimate
    if (!figure) isPartial = true
    min += portions * (figure?.min ?? 0)
    likely += portions * (figure?.likely ?? 0)
    max += portions * (figure?.max ?? 0)
  }
  const day = dayLimit(profile, nutrient)
  const ofDay = day ? (100 * likely) / day : undefined
  const overMeal = ofDay !== undefined && ofDay > MEAL_SHARE && isLimited(nutrient, profile)
  return {
    nutrient,
    amount: { min, likely, max },
    ...(day !== undefined && ofDay !== undefined && { day, ofDay }),
    ...(overMeal && { overMeal }),
    ...(isPartial && { isPartial }),
  }
}

/** What belongs in a day at least, for whom no rule limits it: with kidney disease, protein and these minerals are limited. */
const WANTED: ReadonlySet<NutrientId> = new Set([
  'protein',
  'fibre',
  'potassium',
  'calcium',
  'phosphorus',
  'vitaminK',
])

/** Whether there can be too much of it for this person: of fibre there cannot. */
export function isLimited(nutrient: NutrientId, profile: HealthProfile): boolean {
  return !WANTED.has(nutrient) || dayLimits(profile, nutrient).length > 0
}
