import {
  type AllergyId,
  type ConditionId,
  GENERAL_PROFILE,
  type HealthProfile,
} from '../core/health/profile.ts'
import { readProfile } from '../core/health/read-profile.ts'
import type { AppStore } from './create-store.ts'

type Condition = Exclude<ConditionId, 'general'>

/** Verdicts for more people than this no list can show. */
export const MOST_PEOPLE = 12

export type People = {
  /** Reads what a person says of themselves; what is not understood is kept to be shown. */
  describe(personId: string, text: string): void
  setCondition(personId: string, condition: Condition, has: boolean): void
  setAllergy(personId: string, allergy: AllergyId, has: boolean): void
  renamePerson(personId: string, name: string): void
  /** Changes nothing once there are `MOST_PEOPLE`. */
  addPerson(name: string): void
  removePerson(personId: string): void
  /** One person again, of whom nothing is known. */
  forgetPeople(): void
}

/** Who the food is for. Stays on this device; no change of it asks anyone anything. */
export function createPeople(store: AppStore): People {
  const change = (personId: string, next: (person: HealthProfile) => HealthProfile) =>
    store.setState(({ people }) => ({
      people: people.map((person) => (person.id === personId ? next(person) : person)),
    }))

  return {
    describe(personId, text) {
      const said = readProfile(text)
      change(personId, (person) => ({
        ...person,
        conditions: union(person.conditions, said.conditions),
        allergies: union(person.allergies, said.allergies),
      }))
      store.setState(({ notUnderstood }) => ({
        notUnderstood: { ...notUnderstood, [personId]: said.notUnderstood },
      }))
    },
    setCondition: (personId, condition, has) =>
      change(personId, (person) => ({ ...person, conditions: toggled(person.conditions, condition, has) })),
    setAllergy: (personId, allergy, has) =>
      change(personId, (person) => ({ ...person, allergies: toggled(person.allergies, allergy, has) })),
    renamePerson: (personId, name) => change(personId, (person) => ({ ...person, name })),
    addPerson(name) {
      const { people } = store.getState()
      if (people.length >= MOST_PEOPLE) return
      store.setState({ people: [...people, { id: freeId(people), name, conditions: [], allergies: [] }] })
    },
    removePerson(personId) {
      store.setState(({ people }) => {
        const rest = people.filter((person) => person.id !== personId)
        return { people: rest.length > 0 ? rest : [GENERAL_PROFILE] }
      })
    },
    forgetPeople: () => store.setState({ people: [GENERAL_PROFILE], notUnderstood: {} }),
  }
}

function toggled<T>(all: readonly T[], one: T, has: boolean): readonly T[] {
  return has ? union(all, [one]) : all.filter((other) => other !== one)
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])]
}

function freeId(people: readonly HealthProfile[]): string {
  let number = people.length + 1
  while (people.some((person) => person.id === `person-${number}`)) number += 1
  return `person-${number}`
}
