import type { AgeId, HealthProfile } from '../profile.ts'

/** The ages that reference values tell apart, in years. */
export const AGE_GROUPS = ['under-1', '1-3', '4-8', '9-13', '14-18', '19-64', '65-and-over'] as const
export type AgeGroup = (typeof AGE_GROUPS)[number]

const GROUPS_FROM = [0, 1, 4, 9, 14, 19, 65]
/** From this age on nobody counts as a child, years. */
const OF_AGE = 18
/** A child of whom no age is given is judged as one of 4 to 8, and its reference values are those of this age. */
const ASSUMED_AGE = 6

/** The age in years that a person's day is worked out for; `undefined` for an adult of whom no age is given. */
export function ageOf({ age, child }: HealthProfile): number | undefined {
  return age ?? (child ? ASSUMED_AGE : undefined)
}

/** The group of an age in years; somebody without one is an adult. */
export function ageGroupOf(age: number | undefined): AgeGroup {
  if (age === undefined) return '19-64'
  return AGE_GROUPS[GROUPS_FROM.findLastIndex((from) => age >= from)] ?? 'under-1'
}

/** Whether an age in years is a child's. */
export function isChildAt(age: number | undefined): boolean {
  return age !== undefined && age < OF_AGE
}

/** The age whose rules hold for a person, where there are any. */
export function ageIdOf({ age, child }: HealthProfile): AgeId | undefined {
  if (age === undefined) return child ? 'child' : undefined
  if (age < 1) return 'infant'
  if (age < 4) return 'toddler'
  if (age < 9) return 'young-child'
  if (isChildAt(age)) return 'older-child'
  return ageGroupOf(age) === '65-and-over' ? 'older-adult' : undefined
}
