import { useMemo } from 'react'
import { kitchenNote } from '../../core/analysis/kitchen-note.ts'
import type { Row } from '../../core/analysis/row.ts'
import { summaryOf } from '../../core/analysis/summary.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Reading } from '../../messages/day-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { KitchenNote } from '../kitchen-note.tsx'
import { PlateLines } from './plate-lines.tsx'
import { SummaryGroup } from './summary-group.tsx'

export type SummaryPanelProps = {
  readonly rows: readonly Row[]
  readonly people: readonly HealthProfile[]
  /** Who whoever spoke of themselves is: a report may be somebody else's. */
  readonly self: Reading
  /** More items may come: until all are there nothing is picked. What to tell the kitchen holds at once. */
  readonly isUnderWay?: boolean
  /** The rows are of several photos. */
  readonly several?: boolean
  /** Lights the row on the photo. */
  readonly onHover: (id: string | undefined) => void
  readonly onSelect: (id: string) => void
}

/** The answer for the whole photo: what to pick, to skip and to ask about, what to tell the kitchen, what the plate comes to. */
export function SummaryPanel(props: SummaryPanelProps) {
  const { rows, people, self, isUnderWay = false, several = false, onHover, onSelect } = props
  const { say } = useMessages()
  const { best, skip, ask, plate } = useMemo(() => summaryOf(rows, people), [rows, people])
  const kitchen = <KitchenNote rows={rows} people={people} self={self} />
  // Of a single item its own line says it all.
  const picked = rows.length > 1 && best.length + skip.length + ask.length > 0
  if (isUnderWay || !(picked || plate)) return kitchen
  const hasNote = kitchenNote(rows, people).length > 0
  const group = { people, onHover, onSelect }
  return (
    <details className="pl-summary" open>
      <summary>
        <h3>{say('viewer.summary.title')}</h3>
      </summary>
      <div className="pl-summary-body">
        {picked && (
          <>
            <SummaryGroup {...group} kind="best" rows={best} />
            <SummaryGroup {...group} kind="skip" rows={skip} concerns={isBad} />
            <SummaryGroup {...group} kind="ask" rows={ask} concerns={isOpen} />
          </>
        )}
        {hasNote && kitchen}
        {plate && <PlateLines plate={plate} people={people} self={self} several={several} />}
      </div>
    </details>
  )
}

function isBad({ dot }: Assessment): boolean {
  return dot === 'avoid' || dot === 'not-recommended'
}

function isOpen({ advice }: Assessment): boolean {
  return advice !== 'none'
}
