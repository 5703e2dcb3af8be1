import type { AllergyId, ConditionId } from '../../core/health/profile.ts'

/** As chips and sentences name them: "You: high cholesterol, peanut allergy". */
export const CONDITION_NAMES: Readonly<Record<ConditionId, string>> = {
  general: 'general health',
  'high-cholesterol': 'high cholesterol',
}

export const ALLERGY_NAMES: Readonly<Record<AllergyId, string>> = {
  peanut: 'peanut allergy',
  milk: 'milk allergy',
}
