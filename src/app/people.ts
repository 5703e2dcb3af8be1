import {
  type AllergyId,
  type AllergySeverity,
  GENERAL_PROFILE,
  type HealthProfile,
  type Targets,
} from '../core/health/profile.ts'
import type { Cause } from '../core/health/rules/rule.ts'
import type { Question } from '../person-text/facts.ts'
import { leaveOut, withFact, withSeverity, withTargets } from './person-facts.ts'
import type { Ports } from './ports.ts'
import {
  type Answer,
  type BodyFacts,
  freeId,
  MOST_PEOPLE,
  withAnswer,
  withBody,
  withSaid,
} from './said-of-people.ts'
import type { PeopleBefore } from './state.ts'
import type { AppStore } from './store.ts'
import { toast } from './toasts.ts'

const MOST_YEARS = 120

function toBringBack({ people, notUnderstood, questions }: PeopleBefore): PeopleBefore {
  return { people, notUnderstood, questions }
}

/** Who the food is for. It stays on this device, and changing it asks nobody. */
export function createPeople(store: AppStore, ports: Ports) {
  const change = (personId: string, next: (person: HealthProfile) => HealthProfile) =>
    store.setState(({ people }) => ({
      people: people.map((person) => (person.id === personId ? next(person) : person)),
    }))

  const loadReader = () => ports.loadPeopleReader().catch(() => undefined)

  return {
    /** To be called at the first sign that somebody is about to write, so that nobody waits for the reader. */
    fetchReader: () => void loadReader(),
    /**
     * Reads what a person says about themselves and others, who are added. Keeps what was not understood and what is asked, by
     * the person whose id it resolves with; with none, and nothing changed, if the reader cannot be loaded.
     */
    async describe(personId: string, text: string): Promise<string | undefined> {
      const readPeople = await loadReader()
      if (!readPeople) return undefined
      const said = readPeople(text)
      let id = personId
      store.setState(({ people, notUnderstood, questions }) => {
        const described = withSaid(people, personId, said)
        id = described.id
        return {
          people: described.people,
          notUnderstood: { ...notUnderstood, [id]: said.notUnderstood },
          questions: { ...questions, [id]: said.questions },
        }
      })
      return id
    },
    /** Answers a question about what somebody said: of whom these facts are true, or of nobody. */
    answer(personId: string, question: Question, answer: Answer | undefined) {
      store.setState(({ people, questions, notUnderstood }) => {
        const { [personId]: asked = [], ...otherQuestions } = questions
        const { [personId]: left = [], ...otherWords } = notUnderstood
        const open = asked.filter((each) => each !== question)
        const after = answer ? withAnswer(people, personId, answer, question, open) : { people, id: personId }
        return {
          people: after.people,
          questions: { ...otherQuestions, [after.id]: [...(otherQuestions[after.id] ?? []), ...open] },
          notUnderstood: { ...otherWords, [after.id]: [...(otherWords[after.id] ?? []), ...left] },
        }
      })
    },
    /** Adds or removes a condition, an allergy, a diet or a medicine. */
    setFact: (personId: string, cause: Cause, has: boolean) =>
      change(personId, (person) => withFact(person, cause, has)),
    /** Leaves a fact out for now, or counts it again. */
    leaveOutFact: (personId: string, cause: Cause, out: boolean) =>
      change(personId, (person) => leaveOut(person, cause, out)),
    /** `undefined` if nobody said how severe the allergy is. */
    setSeverity: (personId: string, allergy: AllergyId, severity: AllergySeverity | undefined) =>
      change(personId, (person) => withSeverity(person, allergy, severity)),
    /** Replaces all targets that a clinician set. */
    setTargets: (personId: string, targets: Targets) =>
      change(personId, (person) => withTargets(person, targets)),
    /** Whether scores go by checked rules alone. */
    setCheckedOnly: (personId: string, on: boolean) =>
      change(personId, ({ checkedOnly: _, ...person }) => ({ ...person, ...(on && { checkedOnly: true }) })),
    /** Their own colour, from 0 to one less than there are. */
    setColour: (personId: string, colour: number) => change(personId, (person) => ({ ...person, colour })),
    /** In years. What is no age is ignored. */
    setAge(personId: string, age: number) {
      if (age >= 0 && age <= MOST_YEARS) change(personId, (person) => ({ ...person, age }))
    },
    /** Age, sex, activity; what is given as `undefined` is taken away. */
    setBody: (personId: string, body: BodyFacts) => change(personId, (person) => withBody(person, body)),
    renamePerson(personId: string, name: string) {
      const before = store.getState().people.find(({ id }) => id === personId)?.name
      change(personId, (person) => ({ ...person, name }))
      // What is asked about Son is asked about Leo from now on.
      const renamed = (question: Question) => ({
        ...question,
        whose: question.whose.map((who) => (who === before ? name : who)),
      })
      store.setState(({ questions }) => ({
        questions: Object.fromEntries(
          Object.entries(questions).map(([id, asked]) => [id, asked.map(renamed)]),
        ),
      }))
    },
    /** Does nothing once there are `MOST_PEOPLE`. */
    addPerson(name: string) {
      const { people } = store.getState()
      if (people.length >= MOST_PEOPLE) return
      store.setState({ people: [...people, { id: freeId(people), name, conditions: [], allergies: [] }] })
    },
    /** Undone by a toast. */
    removePerson(personId: string) {
      const before = toBringBack(store.getState())
      const name = before.people.find(({ id }) => id === personId)?.name ?? ''
      toast(store, { kind: 'people-removed', before, name })
      store.setState(({ people, questions, notUnderstood }) => {
        const rest = people.filter((person) => person.id !== personId)
        const { [personId]: _, ...asked } = questions
        const { [personId]: __, ...left } = notUnderstood
        return { people: rest.length > 0 ? rest : [GENERAL_PROFILE], questions: asked, notUnderstood: left }
      })
    },
    /** Back to one person about whom nothing is known. Undone by a toast. */
    forgetPeople() {
      toast(store, { kind: 'people-removed', before: toBringBack(store.getState()) })
      store.setState({ people: [GENERAL_PROFILE], notUnderstood: {}, questions: {} })
    },
    /** Everybody as they were before. */
    bringBackPeople: (before: PeopleBefore) => store.setState(before),
  }
}
