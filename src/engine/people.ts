import * as z from 'zod/mini'
import { contradictsItself } from '../core/health/day/age.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { profileSchema } from '../wire/profile.ts'
import { readAll, readAs, UnusableInput } from './unusable-input.ts'

/**
 * Somebody food is judged for. All is optional: `{}` is anyone, judged by what holds for everyone. `age` is in years, months as
 * fractions (8 months: 0.67). Of `targets`, `energy` is in kcal a day, `weight` in kg, `day` in each nutrient's unit a day.
 */
export type Person = Partial<HealthProfile>

const listSchema = z.array(z.record(z.string(), z.unknown()))

/**
 * The people as the rules take them. Throws `UnusableInput` for what nobody knows here: without a misspelt allergy a verdict would
 * mislead. Verdicts name people by their ids, so no two may share one.
 */
export function profilesOf(people: readonly Person[]): readonly HealthProfile[] {
  const list = readAs(listSchema, people, 'people')
  const ids = list.map(({ id }) => id)
  return list.map((person, at) => {
    if (person.id !== undefined && ids.indexOf(person.id) < at)
      throw new UnusableInput(`people[${at}].id`, 'is the id of another person as well')
    const given = { id: idAt(at, ids), name: '', conditions: [], allergies: [], ...withoutUndefined(person) }
    const profile = readAll<HealthProfile>(profileSchema, given, `people[${at}]`)
    if (contradictsItself(profile)) throw new UnusableInput(`people[${at}].child`, 'contradicts the age')
    return profile
  })
}

/** For somebody without an id, one that nobody has. */
function idAt(at: number, ids: readonly unknown[]): string {
  let number = at + 1
  while (ids.includes(`person-${number}`)) number += ids.length
  return `person-${number}`
}
