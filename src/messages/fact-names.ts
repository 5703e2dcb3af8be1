import { ALLERGY_IDS, CONDITION_IDS, DIET_IDS, MEDICINE_IDS } from '../core/health/profile.ts'
import { causeWords } from './cause-words.ts'
import type { Messages } from './messages.ts'

/** What can be said of a person by its name alone. */
const SAID = [
  ...CONDITION_IDS.filter((id) => id !== 'general').map((id) => ({ kind: 'condition', id }) as const),
  ...ALLERGY_IDS.map((id) => ({ kind: 'allergy', id }) as const),
  ...DIET_IDS.map((id) => ({ kind: 'diet', id }) as const),
  ...MEDICINE_IDS.map((id) => ({ kind: 'medicine', id }) as const),
]

/** Every condition, allergy, diet and medicine with the names it has in the reader's language. */
export function factNames(messages: Messages) {
  return SAID.map((fact) => ({
    fact,
    names: [causeWords(messages, fact, 'name'), causeWords(messages, fact, 'inSentence')],
  }))
}
