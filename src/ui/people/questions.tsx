import { useId, useRef } from 'react'
import type { Answer } from '../../app/said-of-people.ts'
import { isSpeaker, withStated } from '../../app/said-of-people.ts'
import type { Question } from '../../app/state.ts'
import { GENERAL_PROFILE } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'
import { factsInWords } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { calledInSentence, useNamedSpeaker } from './named-speaker.ts'

const NONE: readonly Question[] = []

/** What somebody said without being certain, each with its answers to tap. */
export function Questions({ personId }: { readonly personId: string }) {
  const app = useApp()
  const nameSpeaker = useNamedSpeaker()
  const questions = useAppState((state) => state.questions[personId]) ?? NONE
  const list = useRef<HTMLDivElement>(null)
  if (questions.length === 0) return null

  const answer = (question: Question, given: Answer | undefined) => {
    // The next question, or where there is none the field above, has the focus from here on.
    const place = questions.indexOf(question)
    const person = list.current?.closest<HTMLElement>('.person')
    app.answer(personId, question, given)
    nameSpeaker()
    requestAnimationFrame(() => {
      const left = person?.querySelectorAll<HTMLElement>('.question')
      const next = left?.[Math.min(place, left.length - 1)]?.querySelector('button')
      const field = person?.querySelector<HTMLElement>('.own-words input')
      ;(next ?? field)?.focus()
    })
  }

  return (
    <div className="questions" ref={list}>
      {questions.map((question) => (
        <div key={JSON.stringify(question)} className="question">
          <QuestionFields
            personId={personId}
            question={question}
            onAnswer={(given) => answer(question, given)}
          />
        </div>
      ))}
    </div>
  )
}

type QuestionProps = {
  readonly personId: string
  readonly question: Question
  readonly onAnswer: (answer: Answer | undefined) => void
}

function QuestionFields({ personId, question, onAnswer }: QuestionProps) {
  const messages = useMessages()
  const { say } = messages
  const people = useAppState((state) => state.people)
  const id = useId()
  const calledBy = (who: string) =>
    isSpeaker(who)
      ? calledInSentence(
          messages,
          people.find((person) => person.id === personId),
        )
      : who
  const nameOf = (who: string) =>
    calledBy(who) === say('health.youInSentence') ? say('health.you') : calledBy(who)
  const { said, whose, choices } = question
  const [who = '', ...others] = whose
  const [facts = [], ...more] = choices
  const told = inWords(messages, facts)
  const somebodyElse = say('people.person', { number: people.length + 1 })

  const answers: readonly (readonly [words: string, answer: Answer | undefined])[] =
    others.length > 0
      ? [
          ...whose.map((each) => [nameOf(each), { who: each, facts }] as const),
          [say('people.question.nobody'), undefined],
        ]
      : more.length > 0
        ? [
            ...choices.map((each) => [inWords(messages, each, 'name'), { who, facts: each }] as const),
            [say('people.question.none'), undefined],
          ]
        : [
            [say('people.question.yes'), { who, facts }],
            [say('people.question.no'), undefined],
            [say('people.question.someoneElse'), { who: somebodyElse, facts }],
          ]
  const title =
    others.length > 0
      ? say('people.question.whose', { facts: told })
      : more.length > 0
        ? say('people.question.which', { name: calledBy(who) })
        : say('people.question.whether', { name: calledBy(who), facts: told })

  return (
    <fieldset className="question-fields" aria-describedby={id}>
      <legend>{title}</legend>
      <p id={id} className="field-note">
        {say('people.question.wrote', { said })}
      </p>
      <div className="answers">
        {answers.map(([words, answer]) => (
          <Button key={words} look="small" words={words} onClick={() => onAnswer(answer)} />
        ))}
      </div>
    </fieldset>
  )
}

/** "crustacean allergy, mollusc allergy" */
function inWords(messages: Messages, facts: Answer['facts'], place?: 'name'): string {
  return factsInWords(messages, facts.reduce(withStated, GENERAL_PROFILE), place)
}
