import { type FormEvent, useId, useRef, useState } from 'react'
import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'
import { oneByOne } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { factsOf } from './facts.ts'

/** A line in which a person says who the food is for; what was understood stands below as chips, what was not is told. */
export function OwnWords({ personId }: { readonly personId: string }) {
  const messages = useMessages()
  const { list, say } = messages
  const app = useApp()
  const notUnderstood = useAppState((state) => state.notUnderstood[personId]) ?? []
  const [answer, setAnswer] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = input.current?.value.trim()
    if (!input.current || !text) return
    const before = app.store.getState().people
    app.describe(personId, text)
    nameSpeaker()
    const { people, notUnderstood: left } = app.store.getState()
    const news = whatIsNew(messages, before, people)
    const nothing = (left[personId] ?? []).length === 0 ? say('people.ownWords.nothingToAdd') : ''
    setAnswer(news ? say('people.ownWords.added', { facts: news }) : nothing)
    input.current.value = ''
  }

  /** Somebody else was named: whoever wrote it is no longer just anyone. */
  const nameSpeaker = () => {
    const [first, other] = app.store.getState().people
    if (first && other && first.name === GENERAL_PROFILE.name) app.renamePerson(first.id, say('health.you'))
  }

  return (
    <form className="own-words" onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {say('people.ownWords.label')}
      </label>
      <div className="own-words-line">
        <input
          ref={input}
          id={id}
          className="input"
          maxLength={300}
          autoComplete="off"
          enterKeyHint="done"
          placeholder={say('people.ownWords.example')}
        />
        <Button type="submit" words={say('people.ownWords.add')} />
      </div>
      <div className="own-words-answer field-note" role="status">
        {answer && <p>{answer}</p>}
        {notUnderstood.length > 0 && (
          <p className="not-understood">
            {say('people.ownWords.notUnderstood', { parts: list(notUnderstood) })}
          </p>
        )}
      </div>
    </form>
  )
}

/** "Warfarin; Son: severe peanut allergy": what each person has now and had not before. */
function whatIsNew(
  messages: Messages,
  before: readonly HealthProfile[],
  after: readonly HealthProfile[],
): string {
  const news = after.flatMap((person) => {
    const old = before.find(({ id }) => id === person.id)
    const known = new Set(old ? factsOf(messages, old).map(({ label }) => label) : [])
    const added = factsOf(messages, person).filter(({ label }) => !known.has(label))
    if (added.length === 0) return []
    const facts = messages.list(added.map(({ inSentence }) => inSentence))
    return after.length > 1
      ? [messages.say('people.ownWords.addedFor', { name: person.name, facts })]
      : [facts]
  })
  return oneByOne(messages, news)
}
