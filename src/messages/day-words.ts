import { dayOf } from '../core/health/day/day-of.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { toldAge } from './age-words.ts'
import { amountWords } from './figures.ts'
import type { Messages } from './messages.ts'
import { isNamed } from './people-in-words.ts'

/** Who reads it: whoever the unnamed person is, or, where a report may be somebody else's, anyone. */
export type Reading = 'reader' | 'anyone'

/** "of your day", "of Anna’s day"; where nothing is known of anybody, "of a day". */
export function ofWhoseDay(messages: Messages, person: HealthProfile, self: Reading): string {
  const isYours = self === 'reader' && isSomebody(person)
  const whose = isNamed(messages, person) ? 'named' : isYours ? 'yours' : 'other'
  return messages.say('health.day.of', { whose, name: person.name })
}

function isSomebody({ id: _, name: __, conditions, allergies, ...facts }: HealthProfile): boolean {
  return conditions.length + allergies.length + Object.keys(facts).length > 0
}

/** Of a child: "Judged for a 5-year-old’s day (1300 kcal).", or without the calories; where no age is given, which one is assumed. */
export function childsDayWords(
  messages: Messages,
  person: HealthProfile,
  calories = true,
): string | undefined {
  const { isChild, energy, assumed } = dayOf(person)
  if (assumed) return messages.say('health.day.assumed', { child: assumed })
  if (!isChild || person.age === undefined) return undefined
  if (!calories) return messages.say('health.day.judgedPlain', toldAge(person.age))
  const day = amountWords(messages, 'energy', energy.value)
  return messages.say('health.day.judged', { ...toldAge(person.age), energy: day })
}
