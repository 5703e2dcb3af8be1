import { type FormEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { HealthProfile } from '../../core/health/profile.ts'
import { tellsOfEnergy } from '../../core/health/rules/of-energy.ts'
import type { Messages } from '../../messages/messages.ts'
import { isNamed, nameOf, oneByOne } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import type { Group } from './fact-groups.tsx'
import { factsOf } from './facts.ts'
import { useNamedSpeaker } from './named-speaker.ts'
import { NotUnderstood } from './not-understood.tsx'

/** Languages in which sentences are read: those that `person-text` has a vocabulary of. In others a list is. */
export const SENTENCES_IN: readonly string[] = ['en', 'de', 'es']

type Props = {
  readonly personId: string
  /** Opens a group of what there is to choose from. */
  readonly onChoose: (group: Group) => void
}

/** A line in which a person says who the food is for; what was understood stands below as chips, what was not is told. */
export function OwnWords({ personId, onChoose }: Props) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const nameSpeaker = useNamedSpeaker()
  const [answer, setAnswer] = useState('')
  const [isReading, setReading] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const readsSentences = SENTENCES_IN.includes(messages.locale)
  const hidesCalories = useAppState((state) => state.settings.hideCalories)
  const shown = hidesCalories && tellsOfEnergy(answer) ? say('people.ownWords.addedPlain') : answer

  // Whoever goes on to a photo without pressing the button has said it all the same.
  const left = useRef('')
  const readLeft = useEffectEvent((ofPerson: string) => {
    const text = left.current.trim()
    if (text) void app.describe(ofPerson, text).then(nameSpeaker)
  })
  useEffect(() => () => readLeft(personId), [personId])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const text = input.current?.value.trim()
    if (!text || isReading) return
    const before = app.store.getState().people
    setReading(true)
    // Said already, should this line become somebody else's.
    left.current = ''
    const id = await app.describe(personId, text).finally(() => setReading(false))
    if (id === undefined) {
      left.current = text
      return setAnswer(say('people.ownWords.noReader'))
    }
    nameSpeaker()
    const { people, notUnderstood, questions } = app.store.getState()
    const news = whatIsNew(messages, before, people)
    const asked = questions[id]?.length ?? 0
    const said = [
      ...(news ? [say('people.ownWords.added', { facts: news })] : []),
      ...(asked > 0 ? [say('people.ownWords.asked', { count: asked })] : []),
    ]
    const isAllClear = said.length === 0 && (notUnderstood[id] ?? []).length === 0
    setAnswer(isAllClear ? say('people.ownWords.nothingToAdd') : messages.sentences(said))
    if (input.current) input.current.value = ''
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
          readOnly={isReading}
          onFocus={app.fetchReader}
          onChange={({ target }) => {
            left.current = target.value
          }}
          autoComplete="off"
          aria-describedby={readsSentences ? undefined : `${id}-hint`}
          enterKeyHint="done"
          placeholder={say('people.ownWords.example')}
        />
        <Button type="submit" words={say('people.ownWords.add')} />
      </div>
      {!readsSentences && (
        <p id={`${id}-hint`} className="field-note">
          {say('people.ownWords.listsOnly')}
        </p>
      )}
      <div className="own-words-answer field-note" role="status">
        {shown && <p>{shown}</p>}
        <NotUnderstood personId={personId} onChoose={onChoose} />
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
    const known = new Set(old ? factsOf(messages, old).map(({ inSentence }) => inSentence) : [])
    const added = factsOf(messages, person).filter(({ inSentence }) => !known.has(inSentence))
    if (added.length === 0) return []
    const facts = messages.list(added.map(({ inSentence }) => inSentence))
    return after.length > 1 || isNamed(messages, person)
      ? [messages.say('people.ownWords.addedFor', { name: nameOf(messages, person), facts })]
      : [facts]
  })
  return oneByOne(messages, news)
}
