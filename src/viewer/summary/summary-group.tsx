import { useId, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { assessmentWords } from '../../messages/assessment-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { AskMark, DotMark } from '../dot-mark.tsx'
import { partOf } from '../painter/dots.ts'

export type SummaryGroupProps = {
  readonly kind: 'best' | 'skip' | 'ask'
  readonly rows: readonly Row[]
  readonly people: readonly HealthProfile[]
  /** Whether a row is in the group because of this assessment; without it everybody's counts. */
  readonly concerns?: ((assessment: Assessment) => boolean) | undefined
  readonly onHover: (id: string | undefined) => void
  readonly onSelect: (id: string) => void
}

/** More names than this are a list by themselves; the rest is one tap away. */
const FEW = 4

/** One part of the answer: its name, and the rows it names, each to be selected. */
export function SummaryGroup({ kind, rows, people, concerns, onHover, onSelect }: SummaryGroupProps) {
  const messages = useMessages()
  const { say } = messages
  const [all, setAll] = useState(false)
  const id = useId()
  if (rows.length === 0) return null
  const shown = all || rows.length === FEW + 1 ? rows : rows.slice(0, FEW)
  return (
    <div className="pl-summary-group">
      <h4 id={id}>{say(`viewer.summary.${kind}`)}</h4>
      <ul aria-labelledby={id}>
        {shown.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="pl-pick"
              onClick={() => onSelect(row.id)}
              onMouseEnter={() => onHover(row.id)}
              onMouseLeave={() => onHover(undefined)}
              onFocus={() => onHover(row.id)}
              onBlur={() => onHover(undefined)}
            >
              <Mark kind={kind} row={row} concerns={concerns} />
              <span>
                {row.name}
                <Whom messages={messages} row={row} people={people} concerns={concerns} />
              </span>
            </button>
          </li>
        ))}
        {shown.length < rows.length && (
          <li>
            <button type="button" className="pl-pick pl-pick-more" onClick={() => setAll(true)}>
              {say('viewer.summary.more', { count: rows.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}

type MarkProps = Pick<SummaryGroupProps, 'kind' | 'concerns'> & { readonly row: Row }

/** The row's own mark; where it is several people's, that of whom it concerns most. */
function Mark({ kind, row: { assessments }, concerns }: MarkProps) {
  const [only, other] = assessments
  if (only && !other) return <DotMark {...partOf(only)} size={18} />
  if (kind === 'ask') return <AskMark size={18} />
  const avoided = assessments.find(({ dot }) => dot === 'avoid')
  const named = avoided ?? assessments.find((each) => concerns?.(each)) ?? only
  return named ? <DotMark {...partOf(named)} size={18} /> : null
}

type WhomProps = Pick<SummaryGroupProps, 'people' | 'concerns'> & {
  readonly messages: Messages
  readonly row: Row
}

/** Read out what it means; of several people, who it concerns unless it is everybody. */
function Whom({ messages, row: { assessments }, people, concerns }: WhomProps) {
  const { say, list } = messages
  const [only, other] = assessments
  if (only && !other) return <span className="pl-hidden">: {assessmentWords(messages, only)}</span>
  if (!concerns || assessments.every(concerns)) return null
  const names = people.filter((_, i) => {
    const theirs = assessments[i]
    return theirs && concerns(theirs)
  })
  const words = list(names.map((person) => nameOf(messages, person, 'inSentence')))
  return <span className="pl-pick-whom"> {say('viewer.summary.for', { names: words })}</span>
}
