import { NUTRIENT_IDS, type NutrientId } from '../../terms/nutrients.ts'
import { remembered } from '../../util/memoised.ts'
import type { HealthProfile } from '../profile.ts'
import type { CitationId } from '../rules/citations.ts'
import { type AgeGroup, type AssumedAge, ageGroupOf, assumedFor, isChildAt } from './age.ts'
import { type Body, bodyOf, energyNeedOf } from './body.ts'
import { BY_AGE, CHILDRENS_FIBRE, PROTEIN_PER_KG, SHARES_OF_ENERGY, valueAt } from './reference-values.ts'

/** How much of something belongs in a day, in the nutrient's unit: the most of what is to be limited, the least of the rest. */
export type DayFigure = {
  readonly value: number
  readonly from: 'clinician' | 'guideline'
  /** Whose figure it is, where it is a guideline's. */
  readonly citation?: CitationId
}

type Figures = { readonly [N in NutrientId]?: DayFigure }
type FiguresInTheMaking = { [N in NutrientId]?: DayFigure }

/** The day of one person. A nutrient for which nobody names a figure is absent. */
export type Day = Figures & {
  readonly energy: DayFigure
  readonly group: AgeGroup
  readonly isChild: boolean
  /** Body weight, kg: the person's own, or what is usual. */
  readonly weight: number
  /** Said to be a child, and no age: as what it is judged. The age is to be asked for. */
  readonly assumed?: AssumedAge
}

/** The day that labels and guidelines assume, kcal. */
export const USUAL_ENERGY = 2000
/** An adult of whom no age is given is taken to be this old: adults' values are the same from 25 to 64. */
const USUAL_AGE = 40

/**
 * What a person needs in a day, and should not go beyond, by age, sex, pregnancy, breastfeeding, body weight and activity.
 * A clinician's figures come before all others. An adult of whom nothing is known has the day of labels, 2000 kcal.
 */
export const dayOf: (profile: HealthProfile) => Day = remembered(workOut, new WeakMap<HealthProfile, Day>())

function workOut(profile: HealthProfile): Day {
  const body = bodyOf(profile)
  const { age, weight } = body
  const energy = energyOf(profile, body)
  const assumed = assumedFor(profile)
  return {
    ...sharesOf(energy.value, body),
    ...referencesOf(body),
    ...fibreOf(body),
    protein: proteinOf(body),
    caffeine: caffeineOf(body),
    ...ownFigures(profile),
    energy,
    group: ageGroupOf(age),
    isChild: isChildAt(age),
    weight,
    ...(assumed && { assumed }),
  }
}

function guideline(value: number, citation: CitationId): DayFigure {
  return { value, from: 'guideline', citation }
}

function energyOf({ targets = {} }: HealthProfile, body: Body): DayFigure {
  const own = targets.energy ?? targets.day?.energy
  if (own !== undefined) return { value: own, from: 'clinician' }
  const need = energyNeedOf(body)
  if (need === undefined) return guideline(USUAL_ENERGY, 'fda-daily-values')
  return guideline(Math.round(need / 10) * 10, 'efsa-energy-2013')
}

/** Below this age, in years, guidelines limit no fat (WHO, AAP). */
const FAT_IS_LIMITED_FROM = 2

function sharesOf(energy: number, { age }: Body): Figures {
  const figures: FiguresInTheMaking = {}
  for (const { nutrient, grams, citation } of SHARES_OF_ENERGY) {
    const isFat = nutrient === 'fat' || nutrient === 'saturates'
    if (isFat && age !== undefined && age < FAT_IS_LIMITED_FROM) continue
    figures[nutrient] = guideline((grams * energy) / USUAL_ENERGY, citation)
  }
  return figures
}

function referencesOf({ age = USUAL_AGE, breastfeeding }: Body): Figures {
  const figures: FiguresInTheMaking = {}
  for (const { nutrient, citation, byAge, whenBreastfeeding } of BY_AGE) {
    const value = (breastfeeding && whenBreastfeeding) || valueAt(byAge, age)
    if (value) figures[nutrient] = guideline(value, citation)
  }
  return figures
}

/** Nobody names fibre for babies. */
function fibreOf({ age = USUAL_AGE }: Body): Figures {
  if (!isChildAt(age)) return { fibre: guideline(28, 'fda-daily-values') }
  const value = valueAt(CHILDRENS_FIBRE, age)
  return value ? { fibre: guideline(value, 'efsa-fibre-2010') } : {}
}

/** g a day beside the mother's own: in the second third of a pregnancy, and in the first half year of breastfeeding (EFSA 2012). */
const PROTEIN_FOR_TWO = { pregnant: 9, breastfeeding: 19 }
/** g per kg from 65 on, when muscle is lost more easily (ESPEN). */
const PROTEIN_IN_OLD_AGE = 1
const OLD_FROM = 65

function proteinOf({
  age = USUAL_AGE,
  isUsual,
  sexForFigures,
  weight,
  pregnant,
  breastfeeding,
}: Body): DayFigure {
  if (isUsual) return guideline(50, 'fda-daily-values')
  if (age >= OLD_FROM) return guideline(PROTEIN_IN_OLD_AGE * weight, 'espen-geriatrics-2019')
  const perKg = valueAt(PROTEIN_PER_KG[sexForFigures], age) ?? 0
  const ofTheBaby =
    (pregnant ? PROTEIN_FOR_TWO.pregnant : 0) + (breastfeeding ? PROTEIN_FOR_TWO.breastfeeding : 0)
  return guideline(perKg * weight + ofTheBaby, 'efsa-protein-2012')
}

/** mg a day (EFSA 2015); children's is per kg of body weight. */
const CAFFEINE = { adult: 400, forTwo: 200, childPerKg: 3 }

function caffeineOf({ age, weight, pregnant, breastfeeding }: Body): DayFigure {
  const isForTwo = pregnant || breastfeeding
  if (isChildAt(age)) {
    const most = CAFFEINE.childPerKg * weight
    return guideline(isForTwo ? Math.min(CAFFEINE.forTwo, most) : most, 'efsa-caffeine-children-2015')
  }
  return isForTwo
    ? guideline(CAFFEINE.forTwo, 'efsa-caffeine-2015')
    : guideline(CAFFEINE.adult, 'efsa-caffeine-adults-2015')
}

function ownFigures({ targets: { day = {} } = {} }: HealthProfile): Figures {
  const figures: FiguresInTheMaking = {}
  for (const id of NUTRIENT_IDS) {
    const value = day[id]
    if (value !== undefined) figures[id] = { value, from: 'clinician' }
  }
  return figures
}
