import { isDescribed } from '../core/health/is-described.ts'
import {
  type Activity,
  type Childhood,
  GENERAL_PROFILE,
  type HealthProfile,
  type Sex,
} from '../core/health/profile.ts'
import {
  type Fact,
  type PeopleReading,
  type PersonReading,
  type Question,
  SPEAKER,
} from '../person-text/facts.ts'
import {
  countedOnce,
  oneKidneyRule,
  union,
  withFact,
  withoutBlanks,
  withSeverity,
  withTargets,
} from './person-facts.ts'

/** No list could show verdicts for more people. */
export const MOST_PEOPLE = 12

/** Whether a text means whoever wrote it. */
export function isSpeaker(who: string): boolean {
  return who === SPEAKER
}

/** Who somebody is, and how much they move. */
export type BodyFacts = {
  readonly age?: number | undefined
  readonly child?: Childhood | undefined
  readonly sex?: Sex | undefined
  readonly activity?: Activity | undefined
}

/**
 * Everybody as a text describes them, and whose words they are from then on. Whoever writes of others alone gives way to
 * them, so that nobody is judged who was not spoken of, and is there again once they say "I".
 */
export function withSaid(
  people: readonly HealthProfile[],
  personId: string,
  said: PeopleReading,
): { readonly people: readonly HealthProfile[]; readonly id: string } {
  const isOfOthers = said.people.length > 0 && !isOfWriter(said)
  const others = people.filter(({ id }) => id !== personId)
  const gaveWay = isOfOthers && people.some((person) => person.id === personId && isNobody(person))
  const isBack = said.namesWriter && !people.some(({ id }) => id === GENERAL_PROFILE.id)
  const speakerId = isBack ? GENERAL_PROFILE.id : personId
  const described = said.people.reduce(
    (all, each) => withPerson(all, speakerId, each.who, (person) => joined(person, each)),
    gaveWay ? others : people,
  )
  return { people: described, id: gaveWay ? (described[others.length]?.id ?? personId) : personId }
}

/** Of whom facts are true. */
export type Answer = { readonly who: string; readonly facts: readonly Fact[] }

/** The same once somebody said whose something is. `open`: what is still asked, of whoever wrote it perhaps. */
export function withAnswer(
  people: readonly HealthProfile[],
  personId: string,
  { who, facts }: Answer,
  { whose }: Question,
  open: readonly Question[],
): { readonly people: readonly HealthProfile[]; readonly id: string } {
  const answered = withPerson(people, personId, who, (person) => facts.reduce(withStated, person))
  const isMeant = who === SPEAKER || whose.length === 1 || open.some((each) => each.whose.includes(SPEAKER))
  const rest = answered.filter((person) => person.id !== personId || isMeant || !isNobody(person))
  const owner = rest.find(({ name }) => name.toLowerCase() === who.toLowerCase())
  if (rest.length === answered.length || !owner) return { people: answered, id: personId }
  return { people: rest, id: owner.id }
}

function isOfWriter({ people, questions, namesWriter }: PeopleReading): boolean {
  return (
    namesWriter === true ||
    people.some(({ who }) => who === SPEAKER) ||
    questions.some(({ whose }) => whose.includes(SPEAKER))
  )
}

/** Nobody in particular: nothing is known of them, and nobody named them. */
function isNobody(person: HealthProfile): boolean {
  return person.name === GENERAL_PROFILE.name && !isDescribed(person)
}

/** Changes whoever a text calls so: the one whose words they are, somebody of that name, or a new person if there is room. */
export function withPerson(
  people: readonly HealthProfile[],
  speakerId: string,
  who: string,
  change: (person: HealthProfile) => HealthProfile,
): readonly HealthProfile[] {
  const named = people.find(({ name }) => name.toLowerCase() === who.toLowerCase())
  const isWriter = who === SPEAKER
  const id = isWriter ? people.find((person) => person.id === speakerId)?.id : named?.id
  if (id !== undefined) return people.map((person) => (person.id === id ? change(person) : person))
  if (people.length >= MOST_PEOPLE) return people
  return [
    ...people,
    change(isWriter ? GENERAL_PROFILE : { id: freeId(people), name: who, conditions: [], allergies: [] }),
  ]
}

/** The person with everything that was understood of them. */
export function joined(person: HealthProfile, said: PersonReading): HealthProfile {
  const { conditions, allergies, severity, diets = [], medicines = [], targets = {}, who: _, ...body } = said
  const all = {
    ...withBody(person, body),
    conditions: oneKidneyRule(union(person.conditions, conditions)),
    allergies: union(person.allergies, allergies),
    severity: { ...person.severity, ...severity },
    diets: union(person.diets ?? [], diets),
    medicines: union(person.medicines ?? [], medicines),
  }
  const day = { ...person.targets?.day, ...targets.day }
  return countedOnce(withTargets(withoutBlanks(all), { ...person.targets, ...targets, day }))
}

/** The person with one fact more. */
export function withStated(person: HealthProfile, fact: Fact): HealthProfile {
  switch (fact.kind) {
    case 'condition':
    case 'diet':
    case 'medicine':
      return withFact(person, fact, true)
    case 'allergy': {
      const allergic = withFact(person, { kind: 'allergy', id: fact.id }, true)
      return fact.severity ? withSeverity(allergic, fact.id, fact.severity) : allergic
    }
    case 'age':
      return withBody(person, { age: fact.years })
    case 'child':
      return withBody(person, { child: true })
    case 'sex':
      return withBody(person, { sex: fact.id })
    case 'activity':
      return withBody(person, { activity: fact.id })
    case 'target': {
      const { id, value } = fact
      const { day = {}, ...others } = person.targets ?? {}
      const isApart = id === 'energy' || id === 'weight' || id === 'texture' || id === 'drinkTexture'
      return withTargets(
        person,
        isApart ? { ...others, day, [id]: value } : { ...others, day: { ...day, [id]: value } },
      )
    }
  }
}

/** What is named with `undefined` is taken away. */
export function withBody(person: HealthProfile, body: BodyFacts): HealthProfile {
  const { age, child, sex, activity, ...rest } = { ...person, ...body }
  return {
    ...rest,
    ...(age !== undefined && { age }),
    ...(child && { child }),
    ...(sex && { sex }),
    ...(activity && { activity }),
  }
}

/** An id that nobody has. */
export function freeId(people: readonly HealthProfile[]): string {
  let number = people.length + 1
  while (people.some((person) => person.id === `person-${number}`)) number += 1
  return `person-${number}`
}
