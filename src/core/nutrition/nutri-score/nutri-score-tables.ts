/**
 * Nutri-Score 2023 (Santé publique France, "Nutri-Score: conditions of use", update of the algorithm of 2023/24), per
 * 100 g or 100 ml. Points are the number of thresholds strictly exceeded; of the saturates/fat ratio, reached.
 */
const steps = (step: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Number(((index + 1) * step).toFixed(6)))

export const FOOD_TABLE = {
  /** kJ */
  energy: steps(335, 10),
  /** g */
  sugars: [3.4, 6.8, 10, 14, 17, 20, 24, 27, 31, 34, 37, 41, 44, 48, 51],
  saturates: steps(1, 10),
  salt: steps(0.2, 20),
  fibre: [3.0, 4.1, 5.2, 6.3, 7.4],
  protein: [2.4, 4.8, 7.2, 9.6, 12, 14, 17],
  /** % of weight: reached by points 1, 2 and 5. */
  fruitVeg: [
    [40, 1],
    [60, 2],
    [80, 5],
  ],
} as const

export const BEVERAGE_TABLE = {
  energy: [30, 90, 150, 210, 240, 270, 300, 330, 360, 390],
  sugars: [0.5, 2, 3.5, 5, 6, 7, 8, 9, 10, 11],
  protein: [1.2, 1.5, 1.8, 2.1, 2.4, 2.7, 3.0],
  fruitVeg: [
    [40, 2],
    [60, 4],
    [80, 6],
  ],
  sweetenerPoints: 4,
} as const

export const FATS_TABLE = {
  /** Energy from saturates, kJ: saturates × 37. */
  energyFromSaturates: steps(120, 10),
  /** Saturates as a share of fat, %. */
  saturatesRatio: steps(6, 10).map((step) => step + 4),
} as const

/** Red meat's protein brings no more points than this. */
export const RED_MEAT_PROTEIN_CAP = 2

/** From this many negative points on, protein no longer counts. */
export const PROTEIN_STOPS_AT = { general: 11, fats: 7 } as const

/** Highest score of grades A to D; above it is E. Beverages other than water cannot be A. */
export const GRADE_LIMITS = {
  food: [0, 2, 10, 18],
  fats: [-6, 2, 10, 18],
  beverage: [Number.NEGATIVE_INFINITY, 2, 6, 9],
} as const
