import { useRef, useState } from 'react'
import { MOST_PEOPLE } from '../../app/said-of-people.ts'
import { isDescribed } from '../../core/health/is-described.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { conflictsOf } from '../../core/health/verdict/conflicts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import { isNamed, nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button, IconButton } from '../buttons.tsx'
import { AgeQuestion } from './age-field.tsx'
import { FactChips } from './fact-chips.tsx'
import { FactGroups, type Group } from './fact-groups.tsx'
import { useNamedSpeaker } from './named-speaker.ts'
import { OwnWords } from './own-words.tsx'
import { PersonColour } from './person-colour.tsx'
import { Questions } from './questions.tsx'

/** Who the food is for: one block per person, in their own words, with chips for what is known. */
export function WhoFor() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const nameSpeaker = useNamedSpeaker()
  const people = useAppState((state) => state.people)
  const several = people.length > 1
  const full = people.length >= MOST_PEOPLE
  const known = several || people.some(isDescribed)

  const addPerson = () => {
    app.addPerson(say('people.person', { number: people.length + 1 }))
    nameSpeaker()
  }

  return (
    <div className="who-for">
      {people.map((person, i) => (
        // The first block stays where the writer gives way to whom they write of: its answer is still to be read.
        <PersonFields
          key={i === 0 ? 'first' : person.id}
          person={person}
          number={i + 1}
          named={several || isNamed(messages, person)}
        />
      ))}
      <div className="row who-for-more">
        <Button
          look="small quiet"
          className="who-for-add"
          icon="plus"
          words={say('people.addPerson')}
          disabled={full}
          onClick={addPerson}
        />
        {known && <Button look="small quiet" words={say('people.forget')} onClick={app.forgetPeople} />}
      </div>
      {full && <p className="field-note">{say('people.full', { most: MOST_PEOPLE })}</p>}
      <p className="field-note">
        {say('people.stays')}{' '}
        <Button look="link" words={say('health.howVerdictsAreMade')} onClick={app.showRules} />
      </p>
    </div>
  )
}

type PersonProps = { readonly person: HealthProfile; readonly number: number; readonly named: boolean }

function PersonFields({ person, number, named }: PersonProps) {
  const messages = useMessages()
  const people = useAppState((state) => state.people)
  const { say } = messages
  const app = useApp()
  // Where what is known of a person wants opposite things.
  const [open, setOpen] = useState<Group>()
  const name = nameOf(messages, person)
  const groups = useRef<HTMLDivElement>(null)
  const choose = (group: Group) => {
    setOpen(group)
    groups.current?.querySelector<HTMLElement>(`[data-group="${group}"]`)?.focus()
  }
  const conflicts = conflictsOf(person).map((conflict) => conflictWords(messages, conflict))
  return (
    <fieldset className="person" data-named={named || undefined}>
      <legend className="visually-hidden">{named ? name : say('people.title')}</legend>
      {named && (
        <div className="person-name">
          <NameField key={person.id} person={person} number={number} />
          <IconButton
            icon="bin"
            label={say('people.remove', { name })}
            onClick={() => app.removePerson(person.id)}
          />
        </div>
      )}
      {named && <PersonColour people={people} at={number - 1} />}
      <OwnWords personId={person.id} onChoose={choose} />
      <Questions personId={person.id} />
      <AgeQuestion person={person} />
      <FactChips
        person={person}
        label={named ? say('people.facts.ofPerson', { name }) : say('people.facts.ofYou')}
      />
      {conflicts.length > 0 && (
        <ul className="conflicts field-note">
          {conflicts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div ref={groups}>
        <FactGroups person={person} open={open} onOpen={setOpen} />
      </div>
    </fieldset>
  )
}

/** May be empty while it is written in; the person then goes by their number. */
function NameField({ person, number }: { readonly person: HealthProfile; readonly number: number }) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const [written, setWritten] = useState<string>()
  return (
    <input
      className="input"
      aria-label={say('people.name')}
      placeholder={say('people.person', { number })}
      value={written ?? nameOf(messages, person)}
      maxLength={40}
      onChange={({ target }) => {
        setWritten(target.value)
        app.renamePerson(person.id, target.value.trim() || say('people.person', { number }))
      }}
    />
  )
}
