import { interpolate } from '../../util/interpolate.ts'
import type { Sex } from '../profile.ts'

/** The adult whom guidelines assume where they give an amount per kg and nothing is known of a person, kg. */
export const USUAL_WEIGHT = 70

/** kg at birth, at half a year, at 1, and at each birthday to the 17th: WHO growth standards, then medians of the EU's children, as EFSA takes them. */
const CHILDRENS_AGES = [0, 0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]
const CHILDREN: Readonly<Record<Sex, readonly number[]>> = {
  female: [
    3.2, 7.3, 8.9, 11.5, 14.2, 16.4, 18.7, 21.1, 23.8, 26.8, 30, 33.7, 37.9, 42.6, 47.5, 51.6, 54.6, 56.4,
    57.4,
  ],
  male: [
    3.3, 7.9, 9.6, 12.2, 14.7, 17, 19.2, 21.5, 24.3, 27, 29.9, 33, 35.8, 39.7, 45.2, 51.5, 57.3, 62.5, 66.3,
  ],
}
/** IOM 2005. */
const ADULTS: Readonly<Record<Sex, number>> = { female: 57, male: 70 }
const GROWN_UP = 18

/** What somebody of this sex and age in years usually weighs, kg. */
export function usualWeight(sex: Sex, age: number | undefined): number {
  if (age === undefined || age >= GROWN_UP) return ADULTS[sex]
  const byAge = CHILDREN[sex].map((kg, i) => [CHILDRENS_AGES[i] as number, kg] as const)
  return interpolate(byAge, age)
}
