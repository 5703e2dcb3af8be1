import { interpolate } from '../../util/interpolate.ts'
import type { Activity, Sex } from '../profile.ts'

/** Resting energy in kcal a day from body weight (Henry 2005, as EFSA takes it): up to this age, kcal per kg, and kcal. */
type Equation = readonly [upTo: number, perKg: number, kcal: number]

const EQUATIONS: Readonly<Record<Sex, readonly Equation[]>> = {
  female: [
    [3, 58.9, -23.1],
    [10, 20.1, 507],
    [18, 11.1, 761],
    [30, 13.1, 558],
    [60, 9.74, 694],
    [Number.POSITIVE_INFINITY, 10.1, 569],
  ],
  male: [
    [3, 61, -33.7],
    [10, 23.3, 514],
    [18, 18.4, 581],
    [30, 16, 545],
    [60, 14.2, 593],
    [Number.POSITIVE_INFINITY, 13.5, 514],
  ],
}

/** Physical activity levels of EFSA, times resting energy: low active, moderately active, active. */
const ACTIVITY_LEVEL: Readonly<Record<Activity, number>> = { low: 1.4, moderate: 1.6, high: 1.8 }
/** Below this age EFSA gives one level for all, that of low activity. */
const ONE_LEVEL_BELOW = 4
/** Growing takes 1 % more. */
const GROWTH = 1.01
const GROWN_UP = 18
/** The middle one of three, where nobody says how much a person moves. */
const USUAL_ACTIVITY: Activity = 'moderate'
/** Where an adult's age is not given, the equation of 30 to 60 holds. */
const USUAL_AGE = 40

/** What a person needs in a day to keep their weight, kcal (EFSA 2013: resting energy × activity level). */
export function energyNeed(sex: Sex, age: number = USUAL_AGE, weight: number, activity?: Activity): number {
  const level = age < ONE_LEVEL_BELOW ? ACTIVITY_LEVEL.low : ACTIVITY_LEVEL[activity ?? USUAL_ACTIVITY]
  return restingEnergy(sex, age, weight) * level * (age < GROWN_UP ? GROWTH : 1)
}

/** Two equations meet with a step, which growing has not: a year to either side, one leads over to the other. */
const CHILDHOOD_STEPS = [3, 10]

function restingEnergy(sex: Sex, age: number, weight: number): number {
  const step = CHILDHOOD_STEPS.find((at) => Math.abs(age - at) < 1)
  if (step === undefined) return byEquation(sex, age, weight)
  const [before, after] = [step - 1, step + 1]
  return interpolate(
    [
      [before, byEquation(sex, before, weight)],
      [after, byEquation(sex, after, weight)],
    ],
    age,
  )
}

function byEquation(sex: Sex, age: number, weight: number): number {
  const [, perKg, kcal] = EQUATIONS[sex].find(([upTo]) => age < upTo) as Equation
  return perKg * weight + kcal
}
