import type { Row } from '../../core/analysis/row.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { dotWords } from '../../messages/assessment-words.ts'
import { whomWords } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { DotMark } from '../../viewer/dot-mark.tsx'
import { arrangeRows, gravest } from '../../viewer/list/arrange-rows.ts'
import type { Guess } from './presentation.ts'

type EndProps = {
  readonly rows: readonly Row[]
  readonly people: readonly HealthProfile[]
  readonly guesses: ReadonlyMap<string, Guess>
}

/** All items together, best first, each with what was guessed beside it. */
export function PresentEnd({ rows, people, guesses }: EndProps) {
  const messages = useMessages()
  const { say } = messages
  const ordered = arrangeRows(rows, 'best').flatMap((group) => group.rows)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that goes on below the edge is scrolled by keys.
    <article className="present-end" tabIndex={0}>
      <h2>{say('present.together')}</h2>
      <p className="present-whom">{whomWords(messages, people)}</p>
      {people.length > 1 && <p className="present-whom">{say('present.gravest')}</p>}
      <ul>
        {ordered.map((row) => {
          const dot = gravest(row.assessments)
          const guessed = guesses.get(row.id)
          return (
            <li key={row.id}>
              <DotMark dot={dot} asks={false} uncertain={false} size={28} />
              <bdi className="present-end-name">{row.name}</bdi>
              <span>{dotWords(messages, dot)}</span>
              {guessed && (
                <span className="present-guessed">{say('present.guessed', { guess: guessed })}</span>
              )}
            </li>
          )
        })}
      </ul>
    </article>
  )
}
