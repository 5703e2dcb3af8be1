import type { RuleId } from '../../terms/ids.ts'
import { ageIdOf, agesOf } from '../day/age.ts'
import {
  AGE_IDS,
  ALLERGY_IDS,
  CONDITION_IDS,
  type ConditionId,
  DIET_IDS,
  type HealthProfile,
  MEDICINE_IDS,
  type StatedConditionId,
} from '../profile.ts'
import { AGES } from './ages.ts'
import { citation } from './citations.ts'
import { BREASTFEEDING } from './conditions/breastfeeding.ts'
import { COELIAC } from './conditions/coeliac.ts'
import { DYSPHAGIA } from './conditions/dysphagia.ts'
import { FATTY_LIVER } from './conditions/fatty-liver.ts'
import { GENERAL } from './conditions/general.ts'
import { GERD } from './conditions/gerd.ts'
import { GESTATIONAL_DIABETES } from './conditions/gestational-diabetes.ts'
import { GOUT } from './conditions/gout.ts'
import { HEART_FAILURE } from './conditions/heart-failure.ts'
import { HIGH_CHOLESTEROL } from './conditions/high-cholesterol.ts'
import { HIGH_TRIGLYCERIDES } from './conditions/high-triglycerides.ts'
import { HYPERTENSION } from './conditions/hypertension.ts'
import { IBS } from './conditions/ibs.ts'
import { IRON_DEFICIENCY } from './conditions/iron-deficiency.ts'
import { KIDNEY_DIALYSIS, KIDNEY_DISEASE } from './conditions/kidney-disease.ts'
import { KIDNEY_STONES } from './conditions/kidney-stones.ts'
import { LACTOSE_INTOLERANCE } from './conditions/lactose-intolerance.ts'
import { LOW_FODMAP } from './conditions/low-fodmap.ts'
import { LOW_SALT } from './conditions/low-salt.ts'
import { MUSCLE_GAIN } from './conditions/muscle-gain.ts'
import { OSTEOPOROSIS } from './conditions/osteoporosis.ts'
import { PREDIABETES } from './conditions/prediabetes.ts'
import { PREGNANCY } from './conditions/pregnancy.ts'
import { TYPE_1_DIABETES } from './conditions/type-1-diabetes.ts'
import { TYPE_2_DIABETES } from './conditions/type-2-diabetes.ts'
import { WEIGHT_LOSS } from './conditions/weight-loss.ts'
import { DIETS } from './diets.ts'
import { MEDICINES } from './medicines.ts'
import type { Cause, Rule, Rules } from './rule.ts'

const CONDITIONS: Readonly<Record<ConditionId, Rules>> = {
  general: GENERAL,
  'high-cholesterol': HIGH_CHOLESTEROL,
  hypertension: HYPERTENSION,
  'type-2-diabetes': TYPE_2_DIABETES,
  'kidney-disease': KIDNEY_DISEASE,
  'kidney-dialysis': KIDNEY_DIALYSIS,
  'heart-failure': HEART_FAILURE,
  gout: GOUT,
  coeliac: COELIAC,
  'lactose-intolerance': LACTOSE_INTOLERANCE,
  pregnancy: PREGNANCY,
  'low-fodmap': LOW_FODMAP,
  'kidney-stones': KIDNEY_STONES,
  gerd: GERD,
  dysphagia: DYSPHAGIA,
  'weight-loss': WEIGHT_LOSS,
  'muscle-gain': MUSCLE_GAIN,
  breastfeeding: BREASTFEEDING,
  prediabetes: PREDIABETES,
  'type-1-diabetes': TYPE_1_DIABETES,
  'gestational-diabetes': GESTATIONAL_DIABETES,
  'high-triglycerides': HIGH_TRIGLYCERIDES,
  'fatty-liver': FATTY_LIVER,
  'low-salt': LOW_SALT,
  ibs: IBS,
  osteoporosis: OSTEOPOROSIS,
  'iron-deficiency': IRON_DEFICIENCY,
}

/** Who has the one has the other, said or not. */
const IMPLIED: { readonly [C in ConditionId]?: StatedConditionId } = { 'gestational-diabetes': 'pregnancy' }

/** Everything a rule can come from. */
export const ALL_CAUSES: readonly Cause[] = [
  ...CONDITION_IDS.map((id) => ({ kind: 'condition', id }) as const),
  ...ALLERGY_IDS.map((id) => ({ kind: 'allergy', id }) as const),
  ...DIET_IDS.map((id) => ({ kind: 'diet', id }) as const),
  ...MEDICINE_IDS.map((id) => ({ kind: 'medicine', id }) as const),
  ...AGE_IDS.map((id) => ({ kind: 'age', id }) as const),
]

/** The rules that apply to a person for one cause. */
export type RuleSet = { readonly cause: Cause; readonly rules: readonly Rule[] }

/**
 * All rules that apply to a person: the general ones, then those of each condition, allergy, diet and medicine, by name, then
 * of their age. Where only checked rules are wanted, the others are not among them.
 */
export function ruleSetsFor(profile: HealthProfile): readonly RuleSet[] {
  const sets = everyRuleSetFor(profile)
  return profile.checkedOnly ? sets.map(({ cause, rules }) => ({ cause, rules: rules.filter(counts) })) : sets
}

/** Of a person's rules that move scores, how many are left out because nobody has checked them, and whose are left out all. */
export type LeftOut = { readonly count: number; readonly of: number; readonly emptied: readonly Cause[] }

/** What is left out of the rules for somebody who wants only checked ones; `undefined` for anybody else. */
export function leftOutFor(profile: HealthProfile): LeftOut | undefined {
  if (!profile.checkedOnly) return undefined
  const moving = everyRuleSetFor(profile).map(({ cause, rules }) => ({
    cause,
    rules: rules.filter((rule) => !isAlert(rule)),
  }))
  const all = moving.flatMap(({ rules }) => rules)
  return {
    count: all.filter((rule) => !counts(rule)).length,
    of: all.length,
    emptied: moving.filter(({ rules }) => rules.length > 0 && !rules.some(counts)).map(({ cause }) => cause),
  }
}

/** Whether a rule holds where only checked ones do. */
function counts(rule: Rule): boolean {
  return isAlert(rule) || !(rule.needsReview || citation(rule.citation).needsReview)
}

function isAlert({ kind }: Rule): boolean {
  return kind === 'alert' || kind === 'texture'
}

function everyRuleSetFor(profile: HealthProfile): readonly RuleSet[] {
  const { conditions, allergies, diets = [], medicines = [] } = profile
  const implied = conditions.flatMap((id) => IMPLIED[id] ?? [])
  return [
    ...sorted(['general' as const, ...conditions, ...implied]).map((id) =>
      ruleSet({ kind: 'condition', id }),
    ),
    ...sorted(allergies).map((id) => ruleSet({ kind: 'allergy', id })),
    ...sorted(diets).map((id) => ruleSet({ kind: 'diet', id })),
    ...sorted(medicines).map((id) => ruleSet({ kind: 'medicine', id })),
    ...agesRules(profile),
  ]
}

/** A baby or a toddler may be too old for a rule or not: what it alerts to is then asked about, since the age decides. */
function agesRules(profile: HealthProfile): readonly RuleSet[] {
  const id = ageIdOf(profile)
  const ages = agesOf(profile)
  if (id === undefined || ages === undefined) return []
  const { cause, rules } = ruleSet({ kind: 'age', id })
  const own = rules.flatMap((rule) => {
    const { under = Number.POSITIVE_INFINITY } = rule
    if (ages.from >= under) return []
    return [rule.kind === 'alert' && ages.to > under ? { ...rule, ask: true as const } : rule]
  })
  return [{ cause, rules: own }]
}

/** The rules of one cause. */
export function ruleSet(cause: Cause): RuleSet {
  const owner = cause.kind === 'allergy' ? cause.kind : cause.id
  const rules = Object.entries(rulesOf(cause)).map(
    ([name, rule]): Rule => ({ id: `${owner}/${name}`, ...rule }),
  )
  return { cause, rules }
}

function rulesOf(cause: Cause): Rules {
  switch (cause.kind) {
    case 'condition':
      return CONDITIONS[cause.id]
    case 'diet':
      return DIETS[cause.id]
    case 'medicine':
      return MEDICINES[cause.id]
    case 'age':
      return AGES[cause.id]
    case 'allergy':
      return { [cause.id]: { kind: 'alert', traits: [cause.id], citation: 'eu-1169-2011' } }
  }
}

/** The rule as the guideline has it, before a person's own figures; `undefined` for the base of a score and its clamp. */
export function ruleById(id: RuleId): Rule | undefined {
  return RULES.get(id)
}

const RULES: ReadonlyMap<RuleId, Rule> = new Map(
  ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules).map((rule) => [rule.id, rule]),
)

function sorted<T extends string>(ids: readonly T[]): readonly T[] {
  return [...new Set(ids)].sort()
}
