import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import type { Estimate } from '../terms/estimate.ts'
import type { RuleId } from '../terms/ids.ts'
import type { NutrientId } from '../terms/nutrients.ts'
import type { Assessment } from './assessment.ts'
import { dayOf } from './day/day-of.ts'
import type { ConditionId, HealthProfile, MedicineId } from './profile.ts'
import { ruleSetsFor } from './rules/rule-sets.ts'
import { dayFigure } from './verdict/day-figure.ts'

/** One figure that decides for a person: how much is in the serving, and how much of their day that is. */
export type DecidingFigure = {
  readonly nutrient: NutrientId
  /** In the judged serving, in the nutrient's unit; absent where nobody says. */
  readonly amount?: Estimate
  /** What the person should not go beyond in a day, or should reach; absent where nobody names a figure. */
  readonly day?: number
  /** `likely` as a share of the day, %. */
  readonly ofDay?: number
}

const HOW_MANY = 4

/** What decides with each condition, the weightiest first: what its guidelines, cited at its rules, limit or want. */
const BY_CONDITION: { readonly [C in ConditionId]?: readonly NutrientId[] } = {
  'high-cholesterol': ['saturates', 'fibre', 'trans', 'cholesterol'],
  hypertension: ['sodium', 'potassium', 'saturates', 'alcohol'],
  'low-salt': ['sodium', 'potassium', 'energy', 'saturates'],
  'type-2-diabetes': ['carbs', 'fibre', 'sugars', 'energy'],
  'type-1-diabetes': ['carbs', 'sugars', 'fibre', 'energy'],
  'gestational-diabetes': ['carbs', 'fibre', 'sugars', 'energy'],
  prediabetes: ['sugars', 'fibre', 'energy', 'carbs'],
  'high-triglycerides': ['sugars', 'saturates', 'alcohol', 'energy'],
  'fatty-liver': ['sugars', 'energy', 'saturates', 'alcohol'],
  'kidney-disease': ['potassium', 'phosphorus', 'sodium', 'protein'],
  'kidney-dialysis': ['potassium', 'phosphorus', 'sodium', 'protein'],
  'kidney-stones': ['oxalate', 'sodium', 'calcium', 'protein'],
  'heart-failure': ['sodium', 'potassium', 'saturates', 'energy'],
  gout: ['purines', 'sugars', 'alcohol', 'energy'],
  'lactose-intolerance': ['lactose', 'calcium', 'energy', 'sugars'],
  pregnancy: ['caffeine', 'alcohol', 'calcium', 'energy'],
  breastfeeding: ['caffeine', 'alcohol', 'calcium', 'energy'],
  osteoporosis: ['calcium', 'protein', 'sodium', 'caffeine'],
  gerd: ['fat', 'caffeine', 'alcohol', 'energy'],
  'weight-loss': ['energy', 'fibre', 'protein', 'sugars'],
  'muscle-gain': ['protein', 'energy', 'carbs', 'fat'],
}
const BY_MEDICINE: { readonly [M in MedicineId]?: readonly NutrientId[] } = {
  warfarin: ['vitaminK'],
  'potassium-sparing': ['potassium'],
  levodopa: ['protein'],
  tetracycline: ['calcium'],
  levothyroxine: ['calcium', 'fibre', 'caffeine'],
}
/** What front-of-pack labels give for everybody (Regulation (EU) 1169/2011, Article 30). */
const FOR_ANYONE: readonly NutrientId[] = ['energy', 'saturates', 'sugars', 'sodium']

/**
 * The four figures that decide for this person: those of their conditions and medicines by turns, then what moved the score of
 * this food most, then what labels give for everybody. Always four, each once.
 */
export function decidingNutrients(
  profile: HealthProfile,
  { reasons }: Pick<Assessment, 'reasons'>,
): readonly NutrientId[] {
  const own = [
    ...profile.conditions.map((id) => BY_CONDITION[id] ?? []),
    ...(profile.medicines ?? []).map((id) => BY_MEDICINE[id] ?? []),
  ]
  const byTurns = Array.from({ length: HOW_MANY }, (_, turn) => own.flatMap((list) => list[turn] ?? []))
  const moved = [...reasons]
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .flatMap(({ nutrient, effect }) => (nutrient && effect !== 0 ? [nutrient] : []))
  return [...new Set([...byTurns.flat(), ...moved, ...FOR_ANYONE])].slice(0, HOW_MANY)
}

/** The four deciding figures of an item, each with its share of this person's day. */
export function decidingFigures(
  composed: ComposedItem,
  profile: HealthProfile,
  assessment: Assessment,
): readonly DecidingFigure[] {
  const told = decidingNutrients(profile, assessment).filter((id) => !composed.untold?.includes(id))
  return told.map((nutrient) => {
    const amount = composed.perServing[nutrient]?.estimate
    const day = dayLimit(profile, nutrient)
    return {
      nutrient,
      ...(amount && { amount }),
      ...(day !== undefined && { day }),
      ...(amount && day && { ofDay: (100 * amount.likely) / day }),
    }
  })
}

/** What a rule of the person holds a day's amount against, the strictest one; otherwise their day's reference value. */
export function dayLimit(profile: HealthProfile, nutrient: NutrientId): number | undefined {
  const limits = dayLimits(profile, nutrient)
  return limits.length > 0 ? Math.min(...limits) : dayOf(profile)[nutrient]?.value
}

/** Rules whose figure is for what is eaten at once. */
export const AT_ONCE: ReadonlySet<RuleId> = new Set(['lactose-intolerance/lactose'])

/**
 * What the rules of a person hold a day's amount against, in its unit. The day is the same for every food: what rules for all
 * foods say, or where there are none, those for some.
 */
export function dayLimits(profile: HealthProfile, nutrient: NutrientId): readonly number[] {
  const day = dayOf(profile)
  const rules = ruleSetsFor(profile)
    .flatMap((set) => set.rules)
    .flatMap((rule) => (rule.kind === 'limit' && rule.nutrient === nutrient ? [rule] : []))
    .filter(({ id, per }) => per !== '100g' && !AT_ONCE.has(id))
  const forAllFoods = rules.filter(({ categories }) => !categories)
  return (forAllFoods.length > 0 ? forAllFoods : rules).flatMap((rule) => dayFigure(rule, day)?.value ?? [])
}
