import {
  type AllergyId,
  type AllergySeverity,
  GENERAL_PROFILE,
  type HealthProfile,
  type Targets,
} from '../core/health/profile.ts'
import type { Cause } from '../core/health/rules/rule.ts'
import type { PersonReading } from '../person-text/person-reading.ts'
import { readPeople, SPEAKER } from '../person-text/read-people.ts'
import { oneKidneyRule, union, withFact, withoutBlanks, withSeverity, withTargets } from './person-facts.ts'
import type { AppStore } from './store.ts'

/** No list could show verdicts for more people. */
export const MOST_PEOPLE = 12
const MOST_YEARS = 120

/** Who the food is for. It stays on this device, and changing it asks nobody. */
export function createPeople(store: AppStore) {
  const change = (personId: string, next: (person: HealthProfile) => HealthProfile) =>
    store.setState(({ people }) => ({
      people: people.map((person) => (person.id === personId ? next(person) : person)),
    }))

  return {
    /** Reads what a person says about themselves and others, who are added. Keeps what was not understood, to show it. */
    describe(personId: string, text: string) {
      const said = readPeople(text)
      store.setState(({ people, notUnderstood }) => ({
        people: said.people.reduce((all, each) => withSaid(all, personId, each), people),
        notUnderstood: { ...notUnderstood, [personId]: said.notUnderstood },
      }))
    },
    /** Adds or removes a condition, an allergy, a diet or a medicine. */
    setFact: (personId: string, cause: Cause, has: boolean) =>
      change(personId, (person) => withFact(person, cause, has)),
    /** `undefined` if nobody said how severe the allergy is. */
    setSeverity: (personId: string, allergy: AllergyId, severity: AllergySeverity | undefined) =>
      change(personId, (person) => withSeverity(person, allergy, severity)),
    /** Replaces all targets that a clinician set. */
    setTargets: (personId: string, targets: Targets) =>
      change(personId, (person) => withTargets(person, targets)),
    /** In years. What is no age is ignored. */
    setAge(personId: string, age: number) {
      if (age >= 0 && age <= MOST_YEARS) change(personId, (person) => ({ ...person, age }))
    },
    renamePerson: (personId: string, name: string) => change(personId, (person) => ({ ...person, name })),
    /** Does nothing once there are `MOST_PEOPLE`. */
    addPerson(name: string) {
      const { people } = store.getState()
      if (people.length >= MOST_PEOPLE) return
      store.setState({ people: [...people, { id: freeId(people), name, conditions: [], allergies: [] }] })
    },
    removePerson(personId: string) {
      store.setState(({ people }) => {
        const rest = people.filter((person) => person.id !== personId)
        return { people: rest.length > 0 ? rest : [GENERAL_PROFILE] }
      })
    },
    /** Back to one person about whom nothing is known. */
    forgetPeople: () => store.setState({ people: [GENERAL_PROFILE], notUnderstood: {} }),
  }
}

/** Adds what was said to the speaker, to the person of that name, or to a new person if there is room. */
function withSaid(
  people: readonly HealthProfile[],
  speakerId: string,
  said: PersonReading,
): readonly HealthProfile[] {
  const named = people.find(({ name }) => name.toLowerCase() === said.who.toLowerCase())
  const id = said.who === SPEAKER ? speakerId : named?.id
  if (id !== undefined) return people.map((person) => (person.id === id ? joined(person, said) : person))
  if (people.length >= MOST_PEOPLE) return people
  return [...people, joined({ id: freeId(people), name: said.who, conditions: [], allergies: [] }, said)]
}

function joined(person: HealthProfile, said: PersonReading): HealthProfile {
  const severity = { ...person.severity, ...said.severity }
  const day = { ...person.targets?.day, ...said.targets?.day }
  const all = {
    ...person,
    conditions: oneKidneyRule(union(person.conditions, said.conditions)),
    allergies: union(person.allergies, said.allergies),
    severity,
    diets: union(person.diets ?? [], said.diets),
    medicines: union(person.medicines ?? [], said.medicines),
  }
  return withTargets(withoutBlanks(all), { ...person.targets, ...said.targets, day })
}

function freeId(people: readonly HealthProfile[]): string {
  let number = people.length + 1
  while (people.some((person) => person.id === `person-${number}`)) number += 1
  return `person-${number}`
}
