import { assumedFor, isChildAt } from '../core/health/day/age.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { toldAge } from './age-words.ts'
import type { Place } from './cause-words.ts'
import type { Messages } from './messages.ts'

/** Who it is, and how much they move: "girl, 8 months", "5 years old", "woman, 72", "child, age not given"; "very active". */
export function bodyInWords(messages: Messages, person: HealthProfile, place: Place): readonly string[] {
  const { activity } = person
  return [
    ...whoInWords(messages, person, place),
    ...(activity ? [messages.say(`health.activity.${place}.${activity}`)] : []),
  ]
}

function whoInWords({ say }: Messages, person: HealthProfile, place: Place): readonly string[] {
  const { age, sex } = person
  const assumed = assumedFor(person)
  if (age === undefined) {
    if (assumed)
      return [say(`health.body.${place}.child`, { who: assumed === 'any' ? (sex ?? 'other') : assumed })]
    return sex ? [say(`health.body.${place}.adult`, { sex })] : []
  }
  const told = toldAge(age)
  if (!sex) return [say(`health.body.${place}.aged`, told)]
  const group = isChildAt(age) ? 'childAged' : 'adultAged'
  return [say(`health.body.${place}.${group}`, { sex, ...told })]
}
