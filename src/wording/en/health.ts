import type { AllergyId, ConditionId, DietId, MedicineId } from '../../core/health/profile.ts'

/** As chips and sentences name them: "You: high cholesterol, peanut allergy". */
export const CONDITION_NAMES: Readonly<Record<ConditionId, string>> = {
  general: 'general health',
  'high-cholesterol': 'high cholesterol',
  hypertension: 'high blood pressure',
  'type-2-diabetes': 'type 2 diabetes',
  'kidney-disease': 'kidney disease, stages 3 to 5',
  'kidney-dialysis': 'kidney dialysis',
  'heart-failure': 'heart failure',
  gout: 'gout',
  coeliac: 'coeliac disease',
  'lactose-intolerance': 'lactose intolerance',
  pregnancy: 'pregnancy',
  'low-fodmap': 'low-FODMAP diet (IBS)',
  'kidney-stones': 'kidney stones',
  gerd: 'acid reflux',
  dysphagia: 'trouble swallowing',
  'weight-loss': 'losing weight',
  'muscle-gain': 'gaining muscle',
}

export const ALLERGY_NAMES: Readonly<Record<AllergyId, string>> = {
  peanut: 'peanut allergy',
  'tree-nut': 'tree nut allergy',
  milk: 'milk allergy',
  egg: 'egg allergy',
  fish: 'fish allergy',
  crustacean: 'crustacean allergy',
  mollusc: 'mollusc allergy',
  soy: 'soy allergy',
  gluten: 'gluten allergy',
  wheat: 'wheat allergy',
  sesame: 'sesame allergy',
  celery: 'celery allergy',
  mustard: 'mustard allergy',
  sulphite: 'sulphite allergy',
  lupin: 'lupin allergy',
}

export const DIET_NAMES: Readonly<Record<DietId, string>> = {
  vegan: 'vegan',
  vegetarian: 'vegetarian',
  pescatarian: 'pescatarian',
  halal: 'halal',
  kosher: 'kosher',
  'no-pork': 'no pork',
  'no-alcohol': 'no alcohol',
}

export const MEDICINE_NAMES: Readonly<Record<MedicineId, string>> = {
  warfarin: 'warfarin',
  simvastatin: 'simvastatin',
  lovastatin: 'lovastatin',
  atorvastatin: 'atorvastatin',
  maoi: 'MAO inhibitor',
  'potassium-sparing': 'potassium-sparing medicine',
  metronidazole: 'metronidazole',
  disulfiram: 'disulfiram',
  levodopa: 'levodopa',
  tetracycline: 'tetracycline',
  levothyroxine: 'levothyroxine',
}
