import type { AgeId, HealthProfile, YOUNGEST } from '../profile.ts'

/** The ages that reference values tell apart, in years. */
export const AGE_GROUPS = ['under-1', '1-3', '4-8', '9-13', '14-18', '19-64', '65-and-over'] as const
export type AgeGroup = (typeof AGE_GROUPS)[number]

const GROUPS_FROM = [0, 1, 4, 9, 14, 19, 65]
/** From this age on nobody counts as a child, years. */
const OF_AGE = 18
/** What a child of whom no age is given is called; `any`: no more than a child. */
export type AssumedAge = (typeof YOUNGEST)[number] | 'any'

type Ages = { readonly from: number; readonly to: number; readonly assumed: number }

/** How old somebody may be who is called so, and the age whose reference values are taken. */
const CALLED: Readonly<Record<AssumedAge, Ages>> = {
  newborn: { from: 0, to: 0, assumed: 0 },
  infant: { from: 0, to: 1, assumed: 8 / 12 },
  toddler: { from: 1, to: 4, assumed: 2 },
  // The rules of `child` ask of themselves; else it is judged as one of 4 to 8.
  any: { from: 6, to: 6, assumed: 6 },
}

/** How old a person may be; `undefined` for an adult of whom no age is given. */
export function agesOf(profile: HealthProfile): Ages | undefined {
  const { age } = profile
  if (age !== undefined) return { from: age, to: age, assumed: age }
  const called = assumedFor(profile)
  return called && CALLED[called]
}

/** The age in years that a person's day is worked out for; `undefined` for an adult of whom no age is given. */
export function ageOf(profile: HealthProfile): number | undefined {
  return agesOf(profile)?.assumed
}

/** As what a child of whom no age is given is judged; `undefined` for anybody else. */
export function assumedFor({ age, child }: HealthProfile): AssumedAge | undefined {
  if (age !== undefined || !child) return undefined
  return child === true ? 'any' : child
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

/** Whether an age is given that nobody has who is called so: a newborn of 40, a child of 18. */
export function contradictsItself({ age, child }: Pick<HealthProfile, 'age' | 'child'>): boolean {
  if (age === undefined || child === undefined) return false
  if (child === true) return !isChildAt(age)
  return age < CALLED[child].from || age > CALLED[child].to
}

/** The age whose rules hold for a person, where there are any. */
export function ageIdOf(profile: HealthProfile): AgeId | undefined {
  const age = ageOf(profile)
  if (age === undefined) return undefined
  if (assumedFor(profile) === 'any') return 'child'
  if (age < 1) return 'infant'
  if (age < 4) return 'toddler'
  if (age < 9) return 'young-child'
  if (isChildAt(age)) return 'older-child'
  return ageGroupOf(age) === '65-and-over' ? 'older-adult' : undefined
}
