import { type FormEvent, useId, useRef, useState } from 'react'
import { MOST_PEOPLE } from '../../app/people.ts'
import {
  ALLERGY_IDS,
  CONDITION_IDS,
  type ConditionId,
  GENERAL_PROFILE,
  type HealthProfile,
} from '../../core/health/profile.ts'
import { PEOPLE } from '../../wording/en/app.ts'
import { ALLERGY_NAMES, CONDITION_NAMES } from '../../wording/en/health.ts'
import { capitalised } from '../../wording/en/people-in-words.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'

const CONDITIONS = CONDITION_IDS.filter((id): id is Exclude<ConditionId, 'general'> => id !== 'general')

/** Who the food is for: one block per person, each with chips and a line of their own words. */
export function WhoFor() {
  const app = useApp()
  const people = useAppState((state) => state.people)
  const several = people.length > 1
  const full = people.length >= MOST_PEOPLE
  const known = several || people.some(isDescribed)

  const addPerson = () => {
    const [first] = people
    if (first && first.name === GENERAL_PROFILE.name) app.renamePerson(first.id, PEOPLE.you)
    app.addPerson(PEOPLE.person(people.length + 1))
  }

  return (
    <div className="who-for">
      {people.map((person, i) => (
        <PersonFields key={person.id} person={person} number={i + 1} named={several} />
      ))}
      <div className="row">
        <button
          type="button"
          className="button button-small button-quiet who-for-add"
          disabled={full}
          onClick={addPerson}
        >
          <Icon name="plus" /> {PEOPLE.addPerson}
        </button>
        {known && (
          <button type="button" className="button button-small button-quiet" onClick={app.forgetPeople}>
            {PEOPLE.forget}
          </button>
        )}
      </div>
      {full && <p className="field-note">{PEOPLE.full(MOST_PEOPLE)}</p>}
      <p className="field-note">{PEOPLE.stays}</p>
    </div>
  )
}

type PersonProps = { readonly person: HealthProfile; readonly number: number; readonly named: boolean }

function PersonFields({ person, number, named }: PersonProps) {
  const app = useApp()
  return (
    <fieldset className="person">
      <legend className="visually-hidden">{named ? person.name : PEOPLE.title}</legend>
      {named && (
        <div className="person-name">
          <NameField person={person} number={number} />
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={PEOPLE.remove(person.name)}
            onClick={() => app.removePerson(person.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      <OwnWords personId={person.id} />
      <div className="row">
        {CONDITIONS.map((id) => (
          <Toggle
            key={id}
            label={capitalised(CONDITION_NAMES[id])}
            on={person.conditions.includes(id)}
            onToggle={(on) => app.setCondition(person.id, id, on)}
          />
        ))}
        {ALLERGY_IDS.map((id) => (
          <Toggle
            key={id}
            label={capitalised(ALLERGY_NAMES[id])}
            on={person.allergies.includes(id)}
            onToggle={(on) => app.setAllergy(person.id, id, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** May be empty while it is written in; the person then goes by their number. */
function NameField({ person, number }: { readonly person: HealthProfile; readonly number: number }) {
  const app = useApp()
  const [text, setText] = useState(person.name)
  return (
    <input
      className="input"
      aria-label={PEOPLE.name}
      placeholder={PEOPLE.person(number)}
      value={text}
      maxLength={40}
      onChange={({ target }) => {
        setText(target.value)
        app.renamePerson(person.id, target.value.trim() || PEOPLE.person(number))
      }}
    />
  )
}

function OwnWords({ personId }: { readonly personId: string }) {
  const app = useApp()
  const notUnderstood = useAppState((state) => state.notUnderstood[personId])
  const [unchanged, setUnchanged] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const factsKnown = () => {
    const person = app.store.getState().people.find((each) => each.id === personId)
    return person ? person.conditions.length + person.allergies.length : 0
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = input.current?.value.trim()
    if (!input.current || !text) return
    const before = factsKnown()
    app.describe(personId, text)
    setUnchanged(factsKnown() === before)
    input.current.value = ''
  }

  const answer =
    notUnderstood && notUnderstood.length > 0
      ? PEOPLE.notUnderstood(notUnderstood)
      : notUnderstood && unchanged && PEOPLE.nothingToAdd

  return (
    <form className="own-words" onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {PEOPLE.ownWords}
      </label>
      <div className="own-words-line">
        <input
          ref={input}
          id={id}
          className="input"
          maxLength={300}
          autoComplete="off"
          enterKeyHint="done"
          placeholder={PEOPLE.example}
        />
        <button type="submit" className="button">
          {PEOPLE.add}
        </button>
      </div>
      <p className="field-note own-words-answer" role="status">
        {answer}
      </p>
    </form>
  )
}

type ToggleProps = { readonly label: string; readonly on: boolean; readonly onToggle: (on: boolean) => void }

function Toggle({ label, on, onToggle }: ToggleProps) {
  return (
    <button type="button" className="chip" aria-pressed={on} onClick={() => onToggle(!on)}>
      {label}
      {on && <Icon name="close" />}
    </button>
  )
}

function isDescribed(person: HealthProfile): boolean {
  return person.conditions.length > 0 || person.allergies.length > 0
}
