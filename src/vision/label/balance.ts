import { KCAL_PER_GRAM } from '../../core/terms/conversions.ts'
import type { NutrientId } from '../../core/terms/nutrients.ts'

/** One meaning of a printed figure, per 100 g; `weight` is how well it fits what was read. */
export type Candidate = {
  readonly value: number
  readonly min: number
  readonly max: number
  readonly weight: number
}

/** Lines that can be held against each other; the others stand as read. */
const HELD: readonly NutrientId[] = ['energy', 'fat', 'saturates', 'carbs', 'sugars', 'fibre', 'protein']
/** Meanings of a line that are tried. */
const MOST_TRIED = 4

type Chosen = Map<NutrientId, Candidate>

/** Of all that the lines may mean, what fits best both what was read and what must be true of a food. */
export function settle(
  candidates: ReadonlyMap<NutrientId, readonly Candidate[]>,
  fibreApart: boolean,
): ReadonlyMap<NutrientId, Candidate> {
  const chosen: Chosen = new Map()
  for (const [nutrient, [likeliest]] of candidates) if (likeliest) chosen.set(nutrient, likeliest)
  const held = HELD.filter((nutrient) => candidates.has(nutrient))
  let best: { readonly score: number; readonly chosen: Chosen } = { score: Number.NEGATIVE_INFINITY, chosen }
  const walk = (index: number, so: Chosen, fit: number): void => {
    const nutrient = held[index]
    if (nutrient === undefined) {
      const score = fit - contradiction(so, fibreApart)
      if (score > best.score) best = { score, chosen: new Map(so) }
      return
    }
    const tried = (candidates.get(nutrient) ?? []).slice(0, MOST_TRIED)
    const most = tried[0]?.weight ?? 1
    for (const candidate of tried) {
      so.set(nutrient, candidate)
      walk(index + 1, so, fit + Math.log(Math.max(0.02, candidate.weight / most)))
    }
  }
  walk(0, new Map(chosen), 0)
  return best.chosen
}

/** 0 where nothing contradicts; a whole smaller than its part, or energy off by half, weighs as a line hardly legible. */
function contradiction(chosen: Chosen, fibreApart: boolean): number {
  const value = (nutrient: NutrientId) => chosen.get(nutrient)?.value
  const [fat, saturates, carbs, sugars] = [value('fat'), value('saturates'), value('carbs'), value('sugars')]
  const [protein, fibre = 0, energy] = [value('protein'), value('fibre'), value('energy')]
  let cost = 0
  if (fat !== undefined && (saturates ?? 0) > fat + 0.5) cost += 4
  if (carbs !== undefined && (sugars ?? 0) > carbs + 0.5) cost += 4
  if (carbs !== undefined && !fibreApart && fibre > carbs + 0.5) cost += 4
  const mass = (fat ?? 0) + (carbs ?? 0) + (protein ?? 0) + (fibreApart ? fibre : 0)
  if (mass > 103) cost += 4
  if (energy === undefined || fat === undefined || carbs === undefined || protein === undefined) return cost
  const digestible = fibreApart ? carbs : Math.max(0, carbs - fibre)
  const kcal = KCAL_PER_GRAM
  const parts = kcal.protein * protein + kcal.fat * fat + kcal.carbs * digestible + kcal.fibre * fibre
  // Half of it is forgiven small energies: rounding alone moves them.
  const off = Math.abs(parts - energy) / Math.max(energy, parts, 25)
  return cost + Math.min(6, off < 0.06 ? 0 : off * 12)
}
