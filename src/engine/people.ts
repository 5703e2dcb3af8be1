import * as z from 'zod/mini'
import type { HealthProfile } from '../core/health/profile.ts'
import { profileSchema } from '../wire/profile.ts'
import { readAs, UnusableInput } from './unusable-input.ts'

/**
 * Somebody food is judged for. All is optional: `{}` is anyone, judged by what holds for everyone. `age` is in years, months as
 * fractions (8 months: 0.67). Of `targets`, `energy` is in kcal a day, `weight` in kg, `day` in each nutrient's unit a day.
 */
export type Person = Partial<HealthProfile>

const listSchema = z.array(z.record(z.string(), z.unknown()))

/** The people as the rules take them. Throws `UnusableInput` for what nobody knows here: without a misspelt allergy a verdict would mislead. */
export function profilesOf(people: readonly Person[]): readonly HealthProfile[] {
  return readAs(listSchema, people, 'people').map((person, at) => {
    const field = `people[${at}]`
    const given = { id: `person-${at + 1}`, name: '', conditions: [], allergies: [], ...person }
    const profile = readAs(profileSchema, given, field)
    refuseUnknown(given, profile, field)
    return profile
  })
}

/** A schema drops the keys it does not know; of a person, none may be lost. */
function refuseUnknown(given: object, read: object, field: string): void {
  const kept: Readonly<Record<string, unknown>> = { ...read }
  for (const [key, value] of Object.entries(given)) {
    const place = `${field}.${key}`
    if (value !== undefined && kept[key] === undefined) throw new UnusableInput(place, 'is not known')
    if (isRecord(value) && isRecord(kept[key])) refuseUnknown(value, kept[key], place)
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
