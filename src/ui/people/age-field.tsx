import { type FormEvent, useId, useState } from 'react'
import { assumedFor } from '../../core/health/day/age.ts'
import { ageFrom } from '../../core/health/day/written-age.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { TextField } from '../fields.tsx'
import { calledInSentence } from './named-speaker.ts'

/** Asks how old a child is of whom nobody said it; until then, what it is judged as is told. */
export function AgeQuestion({ person }: { readonly person: HealthProfile }) {
  const messages = useMessages()
  const { say } = messages
  const assumed = assumedFor(person)
  if (!assumed) return null
  const name = calledInSentence(messages, person)
  const who = name === say('health.youInSentence') ? 'you' : 'other'
  return (
    <div className="question age-question">
      <p className="question-title">{say('people.age.ask', { who, name })}</p>
      <p className="field-note">{say('health.day.assumed', { child: assumed })}</p>
      <AgeField person={person} />
    </div>
  )
}

/** "5" or "8 months"; it holds once it is set, so that half an age judges nothing. */
export function AgeField({ person }: { readonly person: HealthProfile }) {
  const { say } = useMessages()
  const app = useApp()
  const [writing, setWriting] = useState('')
  const [odd, setOdd] = useState(false)
  const oddId = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const age = ageFrom(writing)
    setOdd(age === undefined)
    if (age === undefined) return
    app.setAge(person.id, age)
    setWriting('')
  }
  return (
    <form className="age-field" onSubmit={submit}>
      <TextField
        label={say('people.age.label')}
        className="limit"
        maxLength={12}
        placeholder={say('people.age.example')}
        value={writing}
        aria-invalid={odd}
        aria-describedby={odd ? oddId : undefined}
        onChange={({ target }) => setWriting(target.value)}
        below={
          odd && (
            <p id={oddId} className="limit-odd" role="alert">
              {say('people.age.odd')}
            </p>
          )
        }
      />
      <Button type="submit" look="small" words={say('people.age.set')} />
    </form>
  )
}
