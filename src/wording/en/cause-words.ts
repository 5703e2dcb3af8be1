import type { Conflict } from '../../core/health/assessment.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import { ALLERGY_NAMES, CONDITION_NAMES, DIET_NAMES, MEDICINE_NAMES } from './health.ts'
import { NUTRIENT_WORDS } from './nutrients.ts'

/** "Potassium: high blood pressure wants more, kidney disease less. The rule for kidney disease wins." */
export function conflictWords({ nutrient, wantsMore, wantsLess }: Conflict): string {
  const [more, less] = [causeWords(wantsMore), causeWords(wantsLess)]
  return `${NUTRIENT_WORDS[nutrient]}: ${more} wants more, ${less} less. The rule for ${less} wins.`
}

/** What a rule is from: "kidney disease", "warfarin". */
export function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case 'condition':
      return cause.id === 'kidney-disease' ? 'kidney disease' : CONDITION_NAMES[cause.id]
    case 'allergy':
      return ALLERGY_NAMES[cause.id]
    case 'diet':
      return DIET_NAMES[cause.id]
    case 'medicine':
      return MEDICINE_NAMES[cause.id]
  }
}
