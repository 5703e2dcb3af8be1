import type { HealthProfile } from '../core/health/profile.ts'
import type { Told } from './reflecting.ts'

export type People = Partial<HealthProfile> | readonly Partial<HealthProfile>[]

/** Whether what was set as `profile` is a person, as it once could be, and no list of conditions. */
export function isPeople(value: Told | People): value is People {
  const [one] = [value].flat()
  return typeof one === 'object' && one !== null
}

let isWarned = false

/** Says once that the attribute has another name now. */
export function warnOfProfile(): void {
  if (isWarned) return
  isWarned = true
  console.warn(
    '<dish-light>: the attribute "profile" is now called "conditions". Both are read in this release.',
  )
}
