import { useMemo } from 'react'
import { kitchenNote } from '../../core/analysis/kitchen-note.ts'
import type { Row } from '../../core/analysis/row.ts'
import { rowsOfPerson } from '../../core/analysis/rows-of-person.ts'
import { summaryOf } from '../../core/analysis/summary.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Reading } from '../../messages/day-words.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { KitchenNote } from '../kitchen-note.tsx'
import { PersonBadge } from '../person-badge.tsx'
import { PersonAnswer } from './person-answer.tsx'
import { PlateLines } from './plate-lines.tsx'
import { type Picking, SummaryLine } from './summary-line.tsx'

export type SummaryPanelProps = Picking & {
  readonly rows: readonly Row[]
  readonly people: readonly HealthProfile[]
  /** Who whoever spoke of themselves is: a report may be somebody else's. */
  readonly self: Reading
  /** More items may come: until all are there nothing is picked. What to tell the kitchen holds at once. */
  readonly isUnderWay?: boolean
  /** The rows are of several photos. */
  readonly several?: boolean
  /** In a line or two, for a sheet on which the list is to be seen: of several people, only what suits all of them. */
  readonly isBrief?: boolean
}

/** Names in a sentence of each of several people: together they are to be read at a glance. */
const FEW_OF_TWO = 2
const FEW_OF_MORE = 1
const FEW_IN_BRIEF = 1

/** The answer for the whole photo, in sentences: what to choose, to skip and to ask about, what to tell the kitchen, what the plate comes to. */
export function SummaryPanel(props: SummaryPanelProps) {
  const { rows, people, self, isUnderWay = false, several = false, isBrief = false } = props
  const { onHover, onSelect } = props
  const { say } = useMessages()
  const { plate } = useMemo(() => summaryOf(rows, people), [rows, people])
  const kitchen = <KitchenNote rows={rows} people={people} self={self} />
  const judged = rows.some(({ assessments }) => assessments.length > 0)
  if (isUnderWay || !judged) return kitchen
  const hasNote = kitchenNote(rows, people).length > 0
  return (
    <section className="pl-summary" aria-label={say('viewer.summary.title')}>
      <h3 className="pl-hidden">{say('viewer.summary.title')}</h3>
      <div className="pl-answer">
        <Answers rows={rows} people={people} isBrief={isBrief} onHover={onHover} onSelect={onSelect} />
      </div>
      {hasNote && kitchen}
      {plate && !isBrief && <PlateLines plate={plate} people={people} self={self} several={several} />}
    </section>
  )
}

type AnswersProps = Picking & Pick<SummaryPanelProps, 'rows' | 'people' | 'isBrief'>

/** One answer for each person; of several people first what suits them all. */
function Answers({ rows, people, isBrief, ...picking }: AnswersProps) {
  const messages = useMessages()
  const { say } = messages
  const each = useMemo(
    () =>
      people.map((person, at) => {
        const theirs = rowsOfPerson(rows, at)
        return { person, rows: theirs, summary: summaryOf(theirs, [person]) }
      }),
    [rows, people],
  )
  const forAll = useMemo(() => (people.length > 1 ? summaryOf(rows, people).best : []), [rows, people])
  const [only, ...others] = each
  if (only && others.length === 0) {
    const few = isBrief ? FEW_IN_BRIEF : undefined
    return <PersonAnswer rows={only.rows} summary={only.summary} few={few} {...picking} />
  }
  if (isBrief && forAll.length === 0)
    return <p className="pl-answer-line">{say('viewer.summary.noneForAll')}</p>
  if (isBrief) return <SummaryLine kind="forAll" rows={forAll} {...picking} />
  const few = people.length > 2 ? FEW_OF_MORE : FEW_OF_TWO
  return (
    <>
      <SummaryLine kind="forAll" rows={forAll} {...picking} />
      {each.map(({ person, ...answer }, at) => (
        <section key={person.id} className="pl-answer-person">
          <h4>
            <PersonBadge people={people} at={at} />
            {nameOf(messages, person)}
          </h4>
          <PersonAnswer {...answer} known={forAll} few={few} {...picking} />
        </section>
      ))}
    </>
  )
}
