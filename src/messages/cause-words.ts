import type { Conflict } from '../core/health/assessment.ts'
import type { Cause } from '../core/health/rules/rule.ts'
import type { Messages } from './messages.ts'

/** Where words stand: at the start of a line or on their own, or inside a sentence. */
export type Place = 'name' | 'inSentence'

/** "Potassium: high blood pressure wants more, kidney disease less. The rule for kidney disease wins." */
export function conflictWords(messages: Messages, { nutrient, wantsMore, wantsLess }: Conflict): string {
  return messages.say('health.conflict', {
    nutrient: messages.say(`health.nutrient.name.${nutrient}`),
    more: causeWords(messages, wantsMore),
    less: causeWords(messages, wantsLess),
  })
}

/** What a rule is from: "kidney disease", or "Kidney disease, stages 3 to 5" by name. */
export function causeWords(messages: Messages, cause: Cause, place: Place = 'inSentence'): string {
  switch (cause.kind) {
    case 'condition':
      return messages.say(`health.condition.${place}.${cause.id}`)
    case 'allergy':
      return messages.say(`health.allergy.${place}.${cause.id}`)
    case 'diet':
      return messages.say(`health.diet.${place}.${cause.id}`)
    case 'medicine':
      return messages.say(`health.medicine.${place}.${cause.id}`)
    case 'age':
      return messages.say(`health.age.${place}.${cause.id}`)
  }
}
