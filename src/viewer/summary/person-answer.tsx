import { Fragment } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { Summary } from '../../core/analysis/summary.ts'
import { groupBy } from '../../core/util/group-by.ts'
import { namesToAskAbout } from '../../messages/assessment-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { listOfFew } from '../../messages/open-questions.ts'
import { useMessages } from '../../messages/react.tsx'
import { AskLine, type Picking, SummaryLine } from './summary-line.tsx'

type PersonAnswerProps = Picking & {
  /** All there are, and the summary of them as they are judged for one person. */
  readonly rows: readonly Row[]
  readonly summary: Summary
  /** How many names a sentence may have, where that is fewer than usual. */
  readonly few?: number | undefined
  /** Good for everyone, which is said already. */
  readonly known?: readonly Row[]
}

const NONE_KNOWN: readonly Row[] = []

/** The answer for one person in sentences: what to choose, what to skip, what to ask about. */
export function PersonAnswer({ rows, summary, few, known = NONE_KNOWN, ...picking }: PersonAnswerProps) {
  const { say } = useMessages()
  const { best, fair, skip, ask } = summary
  const isNew = ({ id }: Row) => known.every((row) => row.id !== id)
  const picked = best.length + fair.length + skip.length + ask.length
  if (picked === 0 && rows.every(isUnknown))
    return <p className="pl-answer-line">{say('viewer.summary.notKnown', { count: rows.length })}</p>
  return (
    <>
      <SummaryLine kind="best" rows={best.filter(isNew)} few={few} {...picking} />{' '}
      {best.length + fair.length + ask.length === 0 && rows.length > 1 && (
        <p className="pl-answer-line">{say('viewer.summary.noBest')}</p>
      )}{' '}
      {best.length === 0 && <SummaryLine kind="fair" rows={fair} few={few} {...picking} />}{' '}
      <SummaryLine kind="skip" rows={skip} few={few} {...picking} /> <AskLines rows={ask} {...picking} />
    </>
  )
}

/** What has to be asked about for one person, rows with the same question together. */
export function AskLines({ rows, ...picking }: Picking & { readonly rows: readonly Row[] }) {
  const messages = useMessages()
  return questions(messages, rows).map((question) => (
    <Fragment key={question.what}>
      <AskLine {...question} {...picking} />{' '}
    </Fragment>
  ))
}

function isUnknown({ assessments }: Row): boolean {
  return assessments.every(({ dot }) => dot === 'unknown')
}

/** More sentences than these are no short answer: all questions are then said in one. */
const MOST_QUESTIONS = 2
/** So many things to ask about are named in one sentence. */
const MOST_NAMES = 2

type Question = { readonly what: string; readonly rows: readonly Row[] }

/** Rows with the same things to ask about, together; the order is that of the rows. */
function questions(messages: Messages, rows: readonly Row[]): readonly Question[] {
  const namesOf = ({ assessments: [assessment] }: Row) =>
    assessment ? namesToAskAbout(messages, assessment) : []
  const words = (names: readonly string[]) => listOfFew(messages, names, MOST_NAMES)
  const groups = groupBy(rows, (row) => words(namesOf(row)))
  if (groups.size <= MOST_QUESTIONS) return [...groups].map(([what, members]) => ({ what, rows: members }))
  return [{ what: words([...new Set(rows.flatMap(namesOf))]), rows }]
}
