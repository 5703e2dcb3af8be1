import type {
  AllergyId,
  AllergySeverity,
  HealthProfile,
  StatedConditionId,
  Targets,
} from '../core/health/profile.ts'
import type { Cause } from '../core/health/rules/rule.ts'

/** Whether anything is known of a person beyond their name. */
export function isDescribed(person: HealthProfile): boolean {
  const { conditions, allergies, diets = [], medicines = [], targets = {} } = person
  const { age, child, sex, activity } = person
  if ([age, child, sex, activity].some((said) => said !== undefined)) return true
  const known = [conditions, allergies, diets, medicines, Object.keys(targets)]
  return known.some(({ length }) => length > 0)
}

/** The person with one fact more or less. What depended on that fact alone goes with it. */
export function withFact(person: HealthProfile, cause: Cause, has: boolean): HealthProfile {
  switch (cause.kind) {
    case 'condition': {
      const { id } = cause
      if (id === 'general') return person
      const conditions = oneKidneyRule(toggled(person.conditions, id, has))
      const { texture: _, drinkTexture: __, ...others } = person.targets ?? {}
      const changed = { ...person, conditions }
      return id === 'dysphagia' && !has ? withTargets(changed, others) : changed
    }
    case 'allergy': {
      const { [cause.id]: _, ...severity } = person.severity ?? {}
      const allergies = toggled(person.allergies, cause.id, has)
      return withoutBlanks({ ...person, allergies, severity: has ? (person.severity ?? {}) : severity })
    }
    case 'diet':
      return withoutBlanks({ ...person, diets: toggled(person.diets ?? [], cause.id, has) })
    case 'medicine':
      return withoutBlanks({ ...person, medicines: toggled(person.medicines ?? [], cause.id, has) })
    case 'age': {
      // An age is a figure; of these facts only that somebody is a child can be set without one.
      const { age: _, child: __, ...others } = person
      return has ? (cause.id === 'child' ? { ...others, child: true } : person) : others
    }
  }
}

export function withSeverity(
  person: HealthProfile,
  allergy: AllergyId,
  severity: AllergySeverity | undefined,
): HealthProfile {
  const { [allergy]: _, ...others } = person.severity ?? {}
  return withoutBlanks({ ...person, severity: severity ? { ...others, [allergy]: severity } : others })
}

/** With these targets and no others. */
export function withTargets(person: HealthProfile, { day = {}, ...others }: Targets): HealthProfile {
  const targets = { ...others, ...(isEmpty(day) ? {} : { day }) }
  return withoutBlanks({ ...person, targets })
}

/** Dialysis has other limits than kidney disease before it. Of the two, the one said last counts. */
export function oneKidneyRule(conditions: readonly StatedConditionId[]): readonly StatedConditionId[] {
  const kidney = conditions.findLast((id) => id === 'kidney-disease' || id === 'kidney-dialysis')
  return conditions.filter((id) => id === kidney || (id !== 'kidney-disease' && id !== 'kidney-dialysis'))
}

/** Leaves out what is empty, as in a profile that never had it. */
export function withoutBlanks(person: HealthProfile): HealthProfile {
  const { severity = {}, diets = [], medicines = [], targets = {}, ...rest } = person
  return {
    ...rest,
    ...(!isEmpty(severity) && { severity }),
    ...(diets.length > 0 && { diets }),
    ...(medicines.length > 0 && { medicines }),
    ...(!isEmpty(targets) && { targets }),
  }
}

export function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])]
}

function toggled<T>(all: readonly T[], one: T, has: boolean): readonly T[] {
  return has ? union(all, [one]) : all.filter((other) => other !== one)
}

function isEmpty(all: object): boolean {
  return Object.keys(all).length === 0
}
