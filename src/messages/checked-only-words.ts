import type { HealthProfile } from '../core/health/profile.ts'
import { leftOutFor } from '../core/health/rules/rule-sets.ts'
import { causeWords } from './cause-words.ts'
import type { Messages } from './messages.ts'

/**
 * Where only checked rules count for a person, what that leaves out: "By checked rules only: 9 of 18 are left out, among them
 * all for high triglycerides." Otherwise `undefined`.
 */
export function checkedOnlyWords(messages: Messages, person: HealthProfile): string | undefined {
  const left = leftOutFor(person)
  if (!left) return undefined
  const causes = messages.list(left.emptied.map((cause) => causeWords(messages, cause)))
  return messages.say('health.checkedOnly', {
    left: left.count,
    all: left.of,
    anyEmptied: left.emptied.length > 0,
    causes,
  })
}

/** The same for several people, each once and by name where it is not true of all. */
export function checkedOnlyOfAll(messages: Messages, people: readonly HealthProfile[]): string | undefined {
  const told = people.flatMap((person) => {
    const words = checkedOnlyWords(messages, person)
    if (!words) return []
    return people.length > 1 ? messages.say('health.person', { name: person.name, facts: words }) : words
  })
  return told.length > 0 ? messages.sentences(told) : undefined
}
