import type { ConditionId, DietId, HealthProfile, MedicineId } from '../profile.ts'
import { COELIAC } from './conditions/coeliac.ts'
import { DYSPHAGIA } from './conditions/dysphagia.ts'
import { GENERAL } from './conditions/general.ts'
import { GERD } from './conditions/gerd.ts'
import { GOUT } from './conditions/gout.ts'
import { HEART_FAILURE } from './conditions/heart-failure.ts'
import { HIGH_CHOLESTEROL } from './conditions/high-cholesterol.ts'
import { HYPERTENSION } from './conditions/hypertension.ts'
import { KIDNEY_DIALYSIS } from './conditions/kidney-dialysis.ts'
import { KIDNEY_DISEASE } from './conditions/kidney-disease.ts'
import { KIDNEY_STONES } from './conditions/kidney-stones.ts'
import { LACTOSE_INTOLERANCE } from './conditions/lactose-intolerance.ts'
import { LOW_FODMAP } from './conditions/low-fodmap.ts'
import { MUSCLE_GAIN } from './conditions/muscle-gain.ts'
import { PREGNANCY } from './conditions/pregnancy.ts'
import { TYPE_2_DIABETES } from './conditions/type-2-diabetes.ts'
import { WEIGHT_LOSS } from './conditions/weight-loss.ts'
import { HALAL } from './diets/halal.ts'
import { KOSHER } from './diets/kosher.ts'
import { NO_ALCOHOL } from './diets/no-alcohol.ts'
import { NO_PORK } from './diets/no-pork.ts'
import { PESCATARIAN } from './diets/pescatarian.ts'
import { VEGAN } from './diets/vegan.ts'
import { VEGETARIAN } from './diets/vegetarian.ts'
import { ATORVASTATIN } from './medicines/atorvastatin.ts'
import { DISULFIRAM } from './medicines/disulfiram.ts'
import { LEVODOPA } from './medicines/levodopa.ts'
import { LEVOTHYROXINE } from './medicines/levothyroxine.ts'
import { LOVASTATIN } from './medicines/lovastatin.ts'
import { MAOI } from './medicines/maoi.ts'
import { METRONIDAZOLE } from './medicines/metronidazole.ts'
import { POTASSIUM_SPARING } from './medicines/potassium-sparing.ts'
import { SIMVASTATIN } from './medicines/simvastatin.ts'
import { TETRACYCLINE } from './medicines/tetracycline.ts'
import { WARFARIN } from './medicines/warfarin.ts'
import type { AlertRule, Cause, Condition, Diet, Medicine, Rule } from './rule.ts'

const CONDITIONS: Readonly<Record<ConditionId, Condition>> = {
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
}

const DIETS: Readonly<Record<DietId, Diet>> = {
  vegan: VEGAN,
  vegetarian: VEGETARIAN,
  pescatarian: PESCATARIAN,
  halal: HALAL,
  kosher: KOSHER,
  'no-pork': NO_PORK,
  'no-alcohol': NO_ALCOHOL,
}

const MEDICINES: Readonly<Record<MedicineId, Medicine>> = {
  warfarin: WARFARIN,
  simvastatin: SIMVASTATIN,
  lovastatin: LOVASTATIN,
  atorvastatin: ATORVASTATIN,
  maoi: MAOI,
  'potassium-sparing': POTASSIUM_SPARING,
  metronidazole: METRONIDAZOLE,
  disulfiram: DISULFIRAM,
  levodopa: LEVODOPA,
  tetracycline: TETRACYCLINE,
  levothyroxine: LEVOTHYROXINE,
}

/** The rules that apply to a person for one cause. */
export type RuleSet = { readonly cause: Cause; readonly rules: readonly Rule[] }

/** All rules that apply to a person: the general ones, then those of each condition, allergy, diet and medicine, by name. */
export function ruleSetsFor({
  conditions,
  allergies,
  diets = [],
  medicines = [],
}: HealthProfile): readonly RuleSet[] {
  return [
    ...sorted(['general' as const, ...conditions]).map((id) => ruleSet({ kind: 'condition', id })),
    ...sorted(allergies).map((id) => ruleSet({ kind: 'allergy', id })),
    ...sorted(diets).map((id) => ruleSet({ kind: 'diet', id })),
    ...sorted(medicines).map((id) => ruleSet({ kind: 'medicine', id })),
  ]
}

/** The rules of one cause. */
export function ruleSet(cause: Cause): RuleSet {
  switch (cause.kind) {
    case 'condition':
      return { cause, rules: CONDITIONS[cause.id].rules }
    case 'diet':
      return { cause, rules: DIETS[cause.id].rules }
    case 'medicine':
      return { cause, rules: MEDICINES[cause.id].rules }
    case 'allergy':
      return { cause, rules: [allergyAlert(cause.id)] }
  }
}

function allergyAlert(allergen: AlertRule['traits'][number]): AlertRule {
  return { kind: 'alert', id: `allergy/${allergen}`, traits: [allergen], citation: 'eu-1169-2011' }
}

function sorted<T extends string>(ids: readonly T[]): readonly T[] {
  return [...new Set(ids)].sort()
}
