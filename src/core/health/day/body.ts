import type { Activity, HealthProfile, Sex } from '../profile.ts'
import { ageOf, isChildAt } from './age.ts'
import { USUAL_WEIGHT, usualWeight } from './body-weight.ts'
import { energyNeed } from './energy.ts'

/** What a person's day depends on. */
export type Body = {
  /** Years; absent for an adult of whom no age is given. */
  readonly age: number | undefined
  /** Where the sex is not said, the figures of girls and women are taken, at most ages the smaller ones. */
  readonly sexForFigures: Sex
  readonly activity: Activity | undefined
  readonly pregnant: boolean
  readonly breastfeeding: boolean
  /** kg: the person's own, or what is usual; of an adult of unknown sex, what guidelines assume. */
  readonly weight: number
  /** kg: the same, but of unknown sex the smaller. */
  readonly weightForEnergy: number
  /** An adult of whom nothing is known but, at most, conditions that change nobody's day. */
  readonly isUsual: boolean
}

/** The body of a person, as far as it is known. */
export function bodyOf(profile: HealthProfile): Body {
  const { conditions, activity, targets = {} } = profile
  const age = ageOf(profile)
  const pregnant = conditions.some((id) => id === 'pregnancy' || id === 'gestational-diabetes')
  const breastfeeding = conditions.includes('breastfeeding')
  const sex = profile.sex ?? (pregnant || breastfeeding ? 'female' : undefined)
  const sexForFigures = sex ?? 'female'
  const usual = usualWeight(sexForFigures, age)
  const isUsual = [age, sex, activity, targets.weight].every((said) => said === undefined)
  const isAnyAdult = sex === undefined && !isChildAt(age)
  return {
    age,
    sexForFigures,
    activity,
    pregnant,
    breastfeeding,
    weight: targets.weight ?? (isAnyAdult ? USUAL_WEIGHT : usual),
    weightForEnergy: targets.weight ?? usual,
    isUsual,
  }
}

/** kcal a day for a child in the womb (second third of a pregnancy), and at the breast in its first half year (EFSA 2013). */
const ENERGY_FOR_TWO = { pregnant: 260, breastfeeding: 500 }

/** What a body needs to keep its weight, kcal a day; `undefined` where nothing is known of it. */
export function energyNeedOf(body: Body): number | undefined {
  const { age, sexForFigures, activity, pregnant, breastfeeding, weightForEnergy, isUsual } = body
  if (isUsual) return undefined
  return (
    energyNeed(sexForFigures, age, weightForEnergy, activity) +
    (pregnant ? ENERGY_FOR_TWO.pregnant : 0) +
    (breastfeeding ? ENERGY_FOR_TWO.breastfeeding : 0)
  )
}
