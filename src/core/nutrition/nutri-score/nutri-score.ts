import {
  BEVERAGE_TABLE,
  FATS_TABLE,
  FOOD_TABLE,
  GRADE_LIMITS,
  PROTEIN_STOPS_AT,
  RED_MEAT_PROTEIN_CAP,
} from './nutri-score-tables.ts'

export type NutriScoreCategory =
  | 'general'
  | 'red_meat'
  | 'cheese'
  | 'fats_oils_nuts_seeds'
  | 'beverage'
  | 'water'
export type Grade = 'a' | 'b' | 'c' | 'd' | 'e'

/** Per 100 g or 100 ml. `null` counts as 0 here; the engine treats it as a range. */
export type NutriScoreInput = {
  readonly category: NutriScoreCategory
  readonly energy_kj: number | null
  readonly fat_g: number | null
  readonly saturated_fat_g: number | null
  readonly sugars_g: number | null
  readonly salt_g: number | null
  readonly fiber_g: number | null
  readonly proteins_g: number | null
  /** Fruit, vegetables and legumes, % of weight. */
  readonly fvl_pct: number | null
  readonly non_nutritive_sweeteners: boolean | null
  /** Fats group only, where a source states them; otherwise they follow from saturates and fat. */
  readonly energy_from_saturates_kj?: number | null
  readonly saturated_fat_ratio_pct?: number | null
}

/** Points by component; the first five and sweeteners count against a food, the last three for it. */
export type NutriScorePoints = {
  readonly energy: number
  readonly sugars: number
  readonly saturates: number
  readonly salt: number
  readonly sweeteners: number
  readonly protein: number
  readonly fibre: number
  readonly fruitVeg: number
}

export type NutriScore = { readonly score: number; readonly grade: Grade; readonly points: NutriScorePoints }

/** Nutri-Score 2023 of one food. `points.protein` is what counted, 0 where the negative points switch it off. */
export function nutriScore(input: NutriScoreInput): NutriScore {
  const found = componentPoints(input)
  const negative = found.energy + found.sugars + found.saturates + found.salt + found.sweeteners
  const protein = countedProtein(found.protein, negative, input.category)
  const points = protein === found.protein ? found : { ...found, protein }
  const score = negative - points.protein - points.fibre - points.fruitVeg
  return { score, grade: gradeOf(score, input.category), points }
}

/** Points of each component on its own, protein not yet switched off. */
function componentPoints(input: NutriScoreInput): NutriScorePoints {
  const table = input.category === 'beverage' ? BEVERAGE_TABLE : FOOD_TABLE
  const saturates = input.saturated_fat_g ?? 0
  const protein = exceeded(input.proteins_g, table.protein)
  const fats = input.category === 'fats_oils_nuts_seeds'
  const ratio = input.saturated_fat_ratio_pct ?? saturatesRatio(saturates, input.fat_g ?? 0)
  return {
    energy: fats
      ? exceeded(input.energy_from_saturates_kj ?? saturates * 37, FATS_TABLE.energyFromSaturates)
      : exceeded(input.energy_kj, table.energy),
    sugars: exceeded(input.sugars_g, table.sugars),
    saturates: fats ? reached(ratio, FATS_TABLE.saturatesRatio) : exceeded(saturates, FOOD_TABLE.saturates),
    salt: exceeded(input.salt_g, FOOD_TABLE.salt),
    sweeteners:
      input.category === 'beverage' && input.non_nutritive_sweeteners ? BEVERAGE_TABLE.sweetenerPoints : 0,
    protein: input.category === 'red_meat' ? Math.min(protein, RED_MEAT_PROTEIN_CAP) : protein,
    fibre: exceeded(input.fiber_g, FOOD_TABLE.fibre),
    fruitVeg: fruitVegPoints(input.fvl_pct ?? 0, table.fruitVeg),
  }
}

/** The protein points that count: none for a food with many negative points, unless it is cheese or a drink. */
function countedProtein(protein: number, negative: number, category: NutriScoreCategory): number {
  if (category === 'beverage' || category === 'cheese') return protein
  const stop = category === 'fats_oils_nuts_seeds' ? PROTEIN_STOPS_AT.fats : PROTEIN_STOPS_AT.general
  return negative < stop ? protein : 0
}

/** In the order of their limits, the highest scores they are given for; beyond the last it is E. */
const GRADES: readonly Grade[] = ['a', 'b', 'c', 'd']

function gradeOf(score: number, category: NutriScoreCategory): Grade {
  if (category === 'water') return 'a'
  const isFat = category === 'fats_oils_nuts_seeds'
  const limits = GRADE_LIMITS[category === 'beverage' ? 'beverage' : isFat ? 'fats' : 'food']
  return GRADES[limits.findIndex((limit) => score <= limit)] ?? 'e'
}

/** Beyond any measured precision; keeps 0.2 × 3 from counting as more than 0.6. */
const TINY = 1e-9

function exceeded(value: number | null, thresholds: readonly number[]): number {
  const held = value ?? 0
  let points = 0
  while (points < thresholds.length && held > (thresholds[points] as number) + TINY) points += 1
  return points
}

function reached(value: number, thresholds: readonly number[]): number {
  let points = 0
  while (points < thresholds.length && value >= (thresholds[points] as number) - TINY) points += 1
  return points
}

/** All of the fat where no fat is stated to set saturates against. */
function saturatesRatio(saturates: number, fat: number): number {
  if (saturates <= 0) return 0
  return fat > 0 ? (saturates / fat) * 100 : 100
}

function fruitVegPoints(share: number, steps: readonly (readonly [number, number])[]): number {
  let points = 0
  for (const [threshold, worth] of steps) if (share > threshold + TINY) points = worth
  return points
}
