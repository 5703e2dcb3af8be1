import type { Row } from '../../core/analysis/row.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { alertsInBrief } from '../../messages/assessment-words.ts'
import { nameOf, whomWords } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { explain } from '../../messages/reasons.ts'
import { portionWords } from '../../messages/serving-words.ts'
import { DotWord } from '../../viewer/card/card-verdict.tsx'
import { GlanceFigures } from '../../viewer/card/glance-card.tsx'
import { RowName } from '../../viewer/row-name.tsx'
import { ScoreRing } from '../../viewer/score-ring.tsx'
import { GUESSES, type Guess } from './presentation.ts'

type ItemProps = {
  readonly row: Row
  readonly people: readonly HealthProfile[]
  readonly revealed: boolean
  readonly guessed: Guess | undefined
  readonly onGuess: (guess: Guess) => void
}

/** One item in large type: its name, then the question, and after that what it means for each person and why. */
export function PresentItem({ row, people, revealed, guessed, onGuess }: ItemProps) {
  const messages = useMessages()
  const { say } = messages
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: words that go on below the edge are scrolled by keys.
    <article className="present-item" aria-live="polite" tabIndex={0}>
      <h2>
        <RowName row={row} />
      </h2>
      <p className="present-whom">{whomWords(messages, people)}</p>
      {revealed ? (
        <>
          {guessed && <p className="present-guessed">{say('present.guessed', { guess: guessed })}</p>}
          {row.assessments.map((assessment, at) => (
            <Verdict
              key={assessment.profileId}
              row={row}
              assessment={assessment}
              person={people[at]}
              isNamed={people.length > 1}
            />
          ))}
          <Figures row={row} person={people.length === 1 ? people[0] : undefined} />
        </>
      ) : (
        <fieldset className="present-guesses">
          <legend>{say('present.question')}</legend>
          {GUESSES.map((guess, at) => (
            <button
              key={guess}
              type="button"
              className="present-guess"
              aria-keyshortcuts={`${at + 1}`}
              onClick={() => onGuess(guess)}
            >
              <span className="present-key" aria-hidden="true">
                {at + 1}
              </span>{' '}
              {say(`present.guess.${guess}`)}
            </button>
          ))}
        </fieldset>
      )}
    </article>
  )
}

type VerdictProps = {
  readonly row: Row
  readonly assessment: Row['assessments'][number]
  readonly person: HealthProfile | undefined
  readonly isNamed: boolean
}

function Verdict({ row, assessment, person, isNamed }: VerdictProps) {
  const messages = useMessages()
  const brief = alertsInBrief(messages, assessment)
  const reasons = explain(messages, row.composed, assessment).headline
  return (
    <div className="present-verdict">
      <div>
        {isNamed && person && <h3>{nameOf(messages, person)}</h3>}
        <DotWord of={assessment} />
        {brief && <p>{brief}</p>}
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <ScoreRing assessment={assessment} size={120} />
    </div>
  )
}

function Figures({ row, person }: { readonly row: Row; readonly person: HealthProfile | undefined }) {
  const messages = useMessages()
  return (
    <div>
      <GlanceFigures row={row} person={person} assessment={row.assessments[0]} className="present-figures" />
      <p className="present-serving">
        {messages.say('present.serving', { serving: portionWords(messages, row.composed) })}
      </p>
    </div>
  )
}
