import { KCAL_PER_GRAM } from '../../terms/conversions.ts'
import type { NutrientId } from '../../terms/nutrients.ts'
import { MASS_SLACK } from '../../terms/plausible-ranges.ts'

type Figures = { readonly [N in NutrientId]?: number }

/** How far the energy of the parts may be from the stated energy, as a share of it: 99.5 % of 7975 USDA SR28 foods lie within. */
const ENERGY_TOLERANCE = 0.25
/** Below this many kcal a share says nothing; 95 % of SR28 lie within 6.7 kcal, so twice that is allowed. */
const SMALL_ENERGY = 40
const SMALL_TOLERANCE = 12

/** Sugars exceed carbohydrate by analysis error in 5 of 8789 SR28 foods. */
const SUGARS_SLACK = 0.5
/** Rounding of a part and its whole to one decimal. */
const ROUNDING = 0.1

/**
 * What cannot be true in a food's figures per 100 g; empty where nothing is contradicted. Energy is checked only where
 * protein, fat and carbohydrate are all known. Carbohydrate includes fibre, which yields half the energy. Absent figures
 * contradict nothing.
 */
export function plausibilityIssues(per100g: Figures): string[] {
  const issues: string[] = []
  for (const [nutrient, value] of Object.entries(per100g)) {
    if (!Number.isFinite(value) || value < 0) issues.push(`${nutrient} is ${value}`)
  }
  const { protein = 0, fat, saturates, trans, carbs, sugars, fibre, alcohol = 0 } = per100g
  const mass = protein + (fat ?? 0) + (carbs ?? 0) + alcohol
  if (mass > 100 + MASS_SLACK)
    issues.push(`protein, fat, carbs and alcohol weigh ${mass.toFixed(1)} g of 100 g`)
  if (fat !== undefined && (saturates ?? 0) + (trans ?? 0) > fat + ROUNDING)
    issues.push(`saturates and trans exceed fat (${fat} g)`)
  if (carbs !== undefined && (sugars ?? 0) > carbs + SUGARS_SLACK)
    issues.push(`sugars exceed carbs (${carbs} g)`)
  if (carbs !== undefined && (fibre ?? 0) > carbs + ROUNDING) issues.push(`fibre exceeds carbs (${carbs} g)`)
  const energy = energyIssue(per100g)
  if (energy !== undefined) issues.push(energy)
  return issues
}

function energyIssue({ energy, protein, fat, carbs, fibre = 0, alcohol = 0 }: Figures): string | undefined {
  if (energy === undefined || protein === undefined || fat === undefined || carbs === undefined)
    return undefined
  const digestible = Math.max(0, carbs - fibre)
  const estimate =
    KCAL_PER_GRAM.protein * protein +
    KCAL_PER_GRAM.fat * fat +
    KCAL_PER_GRAM.carbs * digestible +
    KCAL_PER_GRAM.fibre * Math.min(fibre, carbs) +
    KCAL_PER_GRAM.alcohol * alcohol
  const tolerance = energy < SMALL_ENERGY ? SMALL_TOLERANCE : ENERGY_TOLERANCE * energy
  if (Math.abs(estimate - energy) <= tolerance) return undefined
  return `energy is ${energy} kcal, its parts give ${estimate.toFixed(0)} kcal`
}
