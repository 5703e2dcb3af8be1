import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Messages } from '../messages/messages.ts'
import { factsInWords } from '../messages/people-in-words.ts'
import { profileFromAttributes } from './profile-attributes.ts'
import { PERSON_ATTRIBUTES } from './reflecting.ts'
import type { Refusal } from './refusal.ts'

/**
 * Whom the page asks to judge for, in place of those of the report: by the property, else by the attributes; nothing where it
 * names nobody. Both at once, and somebody who is not understood in full, are refused: a verdict that leaves out
 * an allergy would mislead.
 */
export async function peopleAsked(
  messages: Messages,
  element: Element,
  given: unknown,
): Promise<Result<readonly HealthProfile[] | undefined, Refusal>> {
  if (given === undefined) return byAttributes(messages, element)
  if (PERSON_ATTRIBUTES.some((name) => element.hasAttribute(name)))
    return refused(messages.say('asked.peopleTwice'))
  const { readPeople } = await import('../report/read-people.ts')
  const people = readPeople(given)
  if (!people) return refused(messages.say('asked.unknownPerson'))
  return {
    ok: true,
    value: people.map((person) => ({ ...person, name: person.name || nameFor(messages, person) })),
  }
}

function byAttributes(
  messages: Messages,
  element: Element,
): Result<readonly HealthProfile[] | undefined, Refusal> {
  const person = profileFromAttributes(messages, (name) => element.getAttribute(name))
  if (!person.ok) return refused(person.failure)
  return { ok: true, value: person.value && [person.value] }
}

function nameFor(messages: Messages, person: HealthProfile): string {
  return factsInWords(messages, person) || GENERAL_PROFILE.name
}

function refused(words: string): { ok: false; failure: Refusal } {
  return { ok: false, failure: { code: 'unknown-person', sentence: () => words } }
}
