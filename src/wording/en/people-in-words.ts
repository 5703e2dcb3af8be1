import type { HealthProfile } from '../../core/health/profile.ts'
import { ALLERGY_NAMES, CONDITION_NAMES } from './health.ts'

/** One line per person, "You: high cholesterol, peanut allergy"; empty where nothing is known of anybody. */
export function peopleInWords(people: readonly HealthProfile[]): string {
  return people
    .map((person) => ({ name: person.name, facts: factsInWords(person) }))
    .filter(({ facts }) => facts !== '')
    .map(({ name, facts }) => (people.length > 1 ? `${name}: ${facts}` : facts))
    .join('; ')
}

export function factsInWords({ conditions, allergies }: HealthProfile): string {
  return [...conditions.map((id) => CONDITION_NAMES[id]), ...allergies.map((id) => ALLERGY_NAMES[id])].join(
    ', ',
  )
}

/** "High cholesterol": as it stands at the start of a line or on its own. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
