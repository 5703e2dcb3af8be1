import { isDescribed } from '../core/health/is-described.ts'
import type {
  AllergyId,
  AllergySeverity,
  Facts,
  HealthProfile,
  StatedConditionId,
  Targets,
} from '../core/health/profile.ts'
import type { Cause } from '../core/health/rules/rule.ts'

/** The person with one fact more or less. What depended on that fact alone goes with it; it is left out no longer. */
export function withFact(person: HealthProfile, cause: Cause, has: boolean): HealthProfile {
  const changed = toggledIn(person, cause, has)
  return person.aside ? withAside(changed, toggledIn(ofNobody(person.aside), cause, false)) : changed
}

/** Leaves a fact out for now, or counts it again. What depends on that fact alone goes with it both ways. */
export function leaveOut(person: HealthProfile, cause: Cause, out: boolean): HealthProfile {
  const aside = ofNobody(person.aside)
  return out
    ? withAside(toggledIn(person, cause, false), taken(aside, cause, person))
    : withAside(taken(person, cause, person.aside), toggledIn(aside, cause, false))
}

/** What rules may ask for, of what is known. */
export function causesOf({ conditions, allergies, diets = [], medicines = [] }: Facts): readonly Cause[] {
  return [
    ...conditions.map((id) => ({ kind: 'condition', id }) as const),
    ...allergies.map((id) => ({ kind: 'allergy', id }) as const),
    ...diets.map((id) => ({ kind: 'diet', id }) as const),
    ...medicines.map((id) => ({ kind: 'medicine', id }) as const),
  ]
}

/** What counts is not left out as well. */
export function countedOnce(person: HealthProfile): HealthProfile {
  if (!person.aside) return person
  const others = causesOf(person).reduce(
    (left, cause) => toggledIn(left, cause, false),
    ofNobody(person.aside),
  )
  return withAside(person, others)
}

const NO_FACTS: Facts = { conditions: [], allergies: [] }

function ofNobody(facts: Facts = NO_FACTS): HealthProfile {
  return { id: '', name: '', ...facts }
}

function withAside({ aside: _, ...person }: HealthProfile, left: HealthProfile): HealthProfile {
  const { id: __, name: ___, ...aside } = left
  return isDescribed(left) ? { ...person, aside } : person
}

/** With a fact that was somewhere else, as it was there. */
function taken(person: HealthProfile, cause: Cause, from: Facts = NO_FACTS): HealthProfile {
  const changed = toggledIn(person, cause, true)
  if (cause.kind === 'allergy') return withSeverity(changed, cause.id, from.severity?.[cause.id])
  if (cause.id !== 'dysphagia') return changed
  const { texture, drinkTexture } = from.targets ?? {}
  return withTargets(changed, {
    ...changed.targets,
    ...(texture !== undefined && { texture }),
    ...(drinkTexture !== undefined && { drinkTexture }),
  })
}

function toggledIn(person: HealthProfile, cause: Cause, has: boolean): HealthProfile {
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
