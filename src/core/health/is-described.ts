import type { HealthProfile } from './profile.ts'

/** Whether anything is known of a person beyond their name. */
export function isDescribed(person: HealthProfile): boolean {
  const { conditions, allergies, diets = [], medicines = [], targets = {} } = person
  const { age, child, sex, activity } = person
  if ([age, child, sex, activity, person.checkedOnly].some((said) => said !== undefined)) return true
  if (person.aside) return true
  const known = [conditions, allergies, diets, medicines, Object.keys(targets)]
  return known.some(({ length }) => length > 0)
}
