import {
  type AllergyId,
  type ConditionId,
  GENERAL_PROFILE,
  type HealthProfile,
} from '../core/health/profile.ts'
import { readPeople, SPEAKER } from '../core/health/read-people.ts'
import type { PersonSaid } from '../core/health/said/person-said.ts'
import type { AppStore } from './create-store.ts'

type Condition = Exclude<ConditionId, 'general'>

/** Verdicts for more people than this no list can show. */
export const MOST_PEOPLE = 12

export type People = {
  /** Reads what a person says of themselves and of others, who are added; what is not understood is kept to be shown. */
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
      const said = readPeople(text)
      store.setState(({ people, notUnderstood }) => ({
        people: said.people.reduce((all, each) => withSaid(all, personId, each), people),
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

/** Adds what was said to the person who said it, to the one of that name, or to a new one, while there is room. */
function withSaid(
  people: readonly HealthProfile[],
  speakerId: string,
  said: PersonSaid,
): readonly HealthProfile[] {
  const named = people.find(({ name }) => name.toLowerCase() === said.who.toLowerCase())
  const id = said.who === SPEAKER ? speakerId : named?.id
  if (id !== undefined) return people.map((person) => (person.id === id ? joined(person, said) : person))
  if (people.length >= MOST_PEOPLE) return people
  return [...people, joined({ id: freeId(people), name: said.who, conditions: [], allergies: [] }, said)]
}

function joined(person: HealthProfile, said: PersonSaid): HealthProfile {
  const severity = { ...person.severity, ...said.severity }
  const diets = union(person.diets ?? [], said.diets)
  const medicines = union(person.medicines ?? [], said.medicines)
  const day = { ...person.targets?.day, ...said.targets?.day }
  const targets = { ...person.targets, ...said.targets, ...(isEmpty(day) ? {} : { day }) }
  return {
    ...person,
    conditions: union(person.conditions, said.conditions),
    allergies: union(person.allergies, said.allergies),
    ...(!isEmpty(severity) && { severity }),
    ...(!isEmpty(diets) && { diets }),
    ...(!isEmpty(medicines) && { medicines }),
    ...(!isEmpty(targets) && { targets }),
  }
}

function isEmpty(all: object): boolean {
  return Object.keys(all).length === 0
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
