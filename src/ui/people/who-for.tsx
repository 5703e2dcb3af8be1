import { useState } from 'react'
import { MOST_PEOPLE } from '../../app/people.ts'
import { isDescribed } from '../../app/person-facts.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import { conflictsOf } from '../../core/health/verdict/conflicts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { FactChips } from './fact-chips.tsx'
import { FactGroups } from './fact-groups.tsx'
import { OwnWords } from './own-words.tsx'

/** Who the food is for: one block per person, in their own words, with chips for what is known. */
export function WhoFor() {
  const { say } = useMessages()
  const app = useApp()
  const people = useAppState((state) => state.people)
  const several = people.length > 1
  const full = people.length >= MOST_PEOPLE
  const known = several || people.some(isDescribed)

  const addPerson = () => {
    const [first] = people
    if (first && first.name === GENERAL_PROFILE.name) app.renamePerson(first.id, say('people.you'))
    app.addPerson(say('people.person', { number: people.length + 1 }))
  }

  return (
    <div className="who-for">
      {people.map((person, i) => (
        <PersonFields key={person.id} person={person} number={i + 1} named={several} />
      ))}
      <div className="row who-for-more">
        <button
          type="button"
          className="button button-small button-quiet who-for-add"
          disabled={full}
          onClick={addPerson}
        >
          <Icon name="plus" /> {say('people.addPerson')}
        </button>
        {known && (
          <button type="button" className="button button-small button-quiet" onClick={app.forgetPeople}>
            {say('people.forget')}
          </button>
        )}
      </div>
      {full && <p className="field-note">{say('people.full', { most: MOST_PEOPLE })}</p>}
      <p className="field-note">
        {say('people.stays')}{' '}
        <button type="button" className="link-button" onClick={app.showRules}>
          {say('health.howVerdictsAreMade')}
        </button>
      </p>
    </div>
  )
}

type PersonProps = { readonly person: HealthProfile; readonly number: number; readonly named: boolean }

function PersonFields({ person, number, named }: PersonProps) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <fieldset className="person" data-named={named || undefined}>
      <legend className="visually-hidden">{named ? person.name : say('people.title')}</legend>
      {named && (
        <div className="person-name">
          <NameField person={person} number={number} />
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={say('people.remove', { name: person.name })}
            onClick={() => app.removePerson(person.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      <OwnWords personId={person.id} />
      <FactChips
        person={person}
        label={named ? say('people.facts.ofPerson', { name: person.name }) : say('people.facts.ofYou')}
      />
      <Conflicts person={person} />
      <FactGroups person={person} />
    </fieldset>
  )
}

/** Where what is known of a person wants opposite things. */
function Conflicts({ person }: { readonly person: HealthProfile }) {
  const messages = useMessages()
  const conflicts = conflictsOf(person)
  if (conflicts.length === 0) return null
  return (
    <ul className="conflicts field-note">
      {conflicts.map((conflict) => {
        const words = conflictWords(messages, conflict)
        return <li key={words}>{words}</li>
      })}
    </ul>
  )
}

/** May be empty while it is written in; the person then goes by their number. */
function NameField({ person, number }: { readonly person: HealthProfile; readonly number: number }) {
  const { say } = useMessages()
  const app = useApp()
  const [text, setText] = useState(person.name)
  return (
    <input
      className="input"
      aria-label={say('people.name')}
      placeholder={say('people.person', { number })}
      value={text}
      maxLength={40}
      onChange={({ target }) => {
        setText(target.value)
        app.renamePerson(person.id, target.value.trim() || say('people.person', { number }))
      }}
    />
  )
}
