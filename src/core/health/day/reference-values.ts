import type { NutrientId } from '../../terms/nutrients.ts'
import type { Sex } from '../profile.ts'
import type { CitationId } from '../rules/citations.ts'

/** What holds from an age in years on, until the next; below the first there is no value. */
type ByAge = readonly (readonly [from: number, value: number])[]

type ShareOfEnergy = {
  readonly nutrient: NutrientId
  /** In a day of 2000 kcal. */
  readonly grams: number
  readonly citation: CitationId
}

/** What belongs in a day in proportion to its energy. */
export const SHARES_OF_ENERGY: readonly ShareOfEnergy[] = [
  { nutrient: 'fat', grams: 78, citation: 'fda-daily-values' },
  { nutrient: 'saturates', grams: 20, citation: 'fda-daily-values' },
  // 1 % of the energy.
  { nutrient: 'trans', grams: 2.2, citation: 'who-healthy-diet' },
  { nutrient: 'carbs', grams: 275, citation: 'fda-daily-values' },
  // 10 % of the energy.
  { nutrient: 'sugars', grams: 50, citation: 'who-sugars-2015' },
]

type Reference = {
  readonly nutrient: NutrientId
  readonly citation: CitationId
  /** For a day, in the nutrient's unit. */
  readonly byAge: ByAge
  /** Instead. Pregnancy changes none of these. */
  readonly whenBreastfeeding?: number
}

/** What belongs in a day whatever a person weighs and moves. Where EFSA has two values for the sexes, the smaller is taken. */
export const BY_AGE: readonly Reference[] = [
  {
    // The adults' 2 g, less for children by their energy (EFSA, and WHO's way too); under 1 what breast milk gives.
    nutrient: 'sodium',
    citation: 'efsa-sodium-2019',
    byAge: byAge([0, 200], [1, 1100], [4, 1300], [7, 1700], [11, 2000]),
  },
  {
    nutrient: 'potassium',
    citation: 'efsa-potassium-2016',
    byAge: byAge([0, 750], [1, 800], [4, 1100], [7, 1800], [11, 2700], [15, 3500]),
    whenBreastfeeding: 4000,
  },
  {
    nutrient: 'calcium',
    citation: 'efsa-calcium-2015',
    byAge: byAge([0, 280], [1, 450], [4, 800], [11, 1150], [18, 1000], [25, 950]),
  },
  {
    nutrient: 'phosphorus',
    citation: 'efsa-phosphorus-2015',
    byAge: byAge([0, 160], [1, 250], [4, 440], [11, 640], [18, 550]),
  },
  {
    nutrient: 'vitaminK',
    citation: 'efsa-vitamin-k-2017',
    byAge: byAge([0, 10], [1, 12], [4, 20], [7, 30], [11, 45], [15, 65], [18, 70]),
  },
]

/** Fibre, g a day (EFSA 2010). */
export const CHILDRENS_FIBRE = byAge([1, 10], [4, 14], [7, 16], [11, 19], [15, 21])

const PROTEIN_TO_10 = byAge(
  [0, 1.31],
  [1, 1.14],
  [1.5, 1.03],
  [2, 0.97],
  [3, 0.9],
  [4, 0.86],
  [5, 0.85],
  [6, 0.89],
  [7, 0.91],
  [8, 0.92],
  [9, 0.91],
)

/** Protein, g per kg of body weight a day (EFSA 2012): enough for nearly everybody of that age. */
export const PROTEIN_PER_KG: Readonly<Record<Sex, ByAge>> = {
  female: [
    ...PROTEIN_TO_10,
    ...byAge([11, 0.9], [12, 0.89], [13, 0.88], [14, 0.87], [15, 0.85], [16, 0.84], [17, 0.83]),
  ],
  male: [...PROTEIN_TO_10, ...byAge([12, 0.9], [14, 0.89], [15, 0.88], [16, 0.87], [17, 0.86], [18, 0.83])],
}

/** The value that holds at an age in years. */
export function valueAt(values: ByAge, age: number): number | undefined {
  return values.findLast(([from]) => age >= from)?.[1]
}

/** On one line: `byAge([0, 200], [1, 1100])`. */
function byAge(...values: ByAge): ByAge {
  return values
}
