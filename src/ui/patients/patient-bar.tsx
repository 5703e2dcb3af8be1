import './patients.css'
import { useState } from 'react'
import { LONGEST_NOTE } from '../../app/patients.ts'
import type { KeptPatient } from '../../app/state.ts'
import { factsInWords, oneByOne } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts } from '../app-context.tsx'
import { Button, IconButton } from '../buttons.tsx'
import { Icon } from '../icons.tsx'

/** Over every screen while patients are seen: who is here, the next one, and those who are kept. */
export function PatientBar() {
  const { say } = useMessages()
  const app = useApp()
  const { visit, patients } = useAppParts('visit', 'patients')
  if (!visit) return null
  const kept = patients.find(({ id }) => id === visit.id)
  return (
    <section className="patient-bar" aria-label={say('patients.bar')}>
      <button type="button" className="patient-here" popoverTarget="patient-here">
        <Icon name="person" />
        <span>{kept?.name ?? say('patients.unnamed', { number: visit.number })}</span>
        <span className="patient-aside">{say(kept ? 'patients.kept' : 'patients.nothingKept')}</span>
        <Icon name="chevron" />
      </button>
      <div id="patient-here" className="popover patient-sheet" popover="auto">
        <Here key={`${visit.number} ${visit.id}`} kept={kept} />
      </div>
      <span className="patient-tools">
        <Button look="small" icon="plus" words={say('patients.new')} onClick={app.newPatient} />
        <Button look="small quiet" words={say('patients.list')} popoverTarget="patient-list" />
        <Button look="small quiet" words={say('patients.end')} onClick={app.endPatients} />
      </span>
      <div id="patient-list" className="popover patient-sheet" popover="auto">
        <PatientList />
      </div>
    </section>
  )
}

/** The patient who is here: a note, and whether they are kept under a name. */
function Here({ kept }: { readonly kept: KeptPatient | undefined }) {
  const { say } = useMessages()
  const app = useApp()
  const { visit } = useAppParts('visit')
  const [name, setName] = useState('')
  if (!visit) return null
  const unnamed = say('patients.unnamed', { number: visit.number })
  return (
    <>
      <label className="field">
        <span>{say('patients.note')}</span>
        <textarea
          className="input"
          rows={4}
          maxLength={LONGEST_NOTE}
          value={visit.note}
          onChange={({ target }) => app.noteOnPatient(target.value)}
        />
      </label>
      <p className="field-note">{say('patients.noteHint')}</p>
      <label className="field">
        <span>{say('patients.name')}</span>
        <input
          className="input"
          maxLength={80}
          placeholder={unnamed}
          value={kept?.name ?? name}
          onChange={({ target }) => (kept ? app.renamePatient(kept.id, target.value) : setName(target.value))}
        />
      </label>
      {!kept && (
        <>
          <Button
            look="small"
            icon="save"
            words={say('patients.keep')}
            onClick={() => app.keepPatient(name.trim() || unnamed, new Date().toISOString())}
          />
          <p className="field-note">{say('patients.keepNote')}</p>
        </>
      )}
    </>
  )
}

/** Those who are kept, by name. */
function PatientList() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const { patients, visit } = useAppParts('patients', 'visit')
  if (patients.length === 0) return <p className="field-note">{say('patients.none')}</p>
  const ordered = [...patients].sort((a, b) => a.name.localeCompare(b.name, messages.locale))
  return (
    <ul className="patient-list">
      {ordered.map(({ id, name, people }) => (
        <li key={id}>
          <button
            type="button"
            className="patient-open"
            aria-label={say('patients.open', { name })}
            popoverTarget="patient-list"
            popoverTargetAction="hide"
            onClick={() => app.openPatient(id)}
          >
            <span>
              {name} {id === visit?.id && <em>{say('patients.here')}</em>}
            </span>
            <span className="patient-aside">
              {oneByOne(
                messages,
                people.map((person) => factsInWords(messages, person, 'name') || say('health.anyone')),
              )}
            </span>
          </button>
          <IconButton
            icon="bin"
            label={say('patients.remove', { name })}
            onClick={() => app.removePatient(id)}
          />
        </li>
      ))}
    </ul>
  )
}
