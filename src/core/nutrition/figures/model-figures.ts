import type { Detection } from '../../fusion/detection.ts'
import { KCAL_PER_GRAM } from '../../terms/conversions.ts'
import type { Estimate } from '../../terms/estimate.ts'
import { type Composition, NUTRIENT_IDS, type NutrientId } from '../../terms/nutrients.ts'
import { PLAUSIBLE } from '../../terms/plausible-ranges.ts'
import { median } from '../../util/quantiles.ts'

/**
 * How far a model's figure may be off, as a share below and above it, and at least `floor` in the nutrient's unit.
 * Energy errs by about a third with the amount, by less per 100 g; sodium is underestimated (Fridolfsson 2025, PMC12513282;
 * PMC12526241).
 */
const SPREAD: { readonly [N in NutrientId]?: readonly [below: number, above: number, floor: number] } = {
  energy: [0.25, 0.25, 10],
  protein: [0.25, 0.25, 0.5],
  fat: [0.3, 0.3, 0.5],
  saturates: [0.35, 0.35, 0.3],
  carbs: [0.25, 0.25, 0.5],
  sugars: [0.35, 0.35, 0.5],
  fibre: [0.4, 0.4, 0.3],
  sodium: [0.3, 0.6, 20],
  cholesterol: [0.4, 0.4, 5],
}

/** g. Macronutrients that add up to more cannot be of 100 g; rounding explains a little. */
const MOST_MACROS = 105
/** Energy further than this from what the macronutrients give, as a share and in kcal, is not believed by itself. */
const ENERGY_OFF = { share: 0.25, kcal: 12 }

/** What models state for 100 g: the median over the sightings, widened. Empty where it cannot be true. */
export function modelFigures(sightings: readonly Detection[]): Composition {
  const stated = sightings.flatMap(({ composition }) => (composition ? [composition] : []))
  const likely: Partial<Record<NutrientId, number>> = {}
  for (const id of NUTRIENT_IDS) {
    const values = stated.flatMap((composition) => composition[id] ?? [])
    const value = values.length > 0 ? median(values) : Number.POSITIVE_INFINITY
    if (value <= PLAUSIBLE[id].most) likely[id] = value
  }
  if ((likely.protein ?? 0) + (likely.fat ?? 0) + (likely.carbs ?? 0) > MOST_MACROS) return {}
  const widened: Partial<Record<NutrientId, Estimate>> = {}
  for (const [id, value] of Object.entries(likely) as [NutrientId, number][]) widened[id] = widen(id, value)
  const energy = believableEnergy(likely, widened.energy)
  return energy ? { ...widened, energy } : widened
}

function widen(id: NutrientId, value: number): Estimate {
  const [below, above, floor] = SPREAD[id] ?? [0.4, 0.4, 0]
  return {
    min: Math.max(0, value - Math.max(value * below, floor)),
    likely: value,
    max: Math.min(PLAUSIBLE[id].most, value + Math.max(value * above, floor)),
  }
}

/** Energy that contradicts protein, carbohydrate and fat is widened to span both. */
function believableEnergy(
  { energy, protein, fat, carbs, alcohol }: Partial<Record<NutrientId, number>>,
  widened: Estimate | undefined,
): Estimate | undefined {
  if (protein === undefined || fat === undefined || carbs === undefined) return widened
  const kcal = KCAL_PER_GRAM
  const computed =
    kcal.protein * protein + kcal.carbs * carbs + kcal.fat * fat + kcal.alcohol * (alcohol ?? 0)
  if (energy === undefined || !widened) return widen('energy', Math.min(computed, PLAUSIBLE.energy.most))
  const off = Math.abs(computed - energy)
  if (off <= ENERGY_OFF.kcal || off <= ENERGY_OFF.share * energy) return widened
  return { min: Math.min(widened.min, computed), likely: energy, max: Math.max(widened.max, computed) }
}
