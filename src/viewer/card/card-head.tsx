import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import { useMessages } from '../../messages/react.tsx'
import { RowName } from '../row-name.tsx'
import { ScoreRing } from '../score-ring.tsx'
import { CardAlerts } from './card-alerts.tsx'
import { VerdictUnderAlerts, VerdictWord } from './card-verdict.tsx'

type CardHeadProps = {
  readonly row: Row
  /** Where the card is one person's. */
  readonly single: Assessment | undefined
  readonly headingId: string
}

/** Its name, where it stands, and the verdict, unless something has to be said before that. */
export function CardHead({ row, single, headingId }: CardHeadProps) {
  const { say } = useMessages()
  const { count, menu, agreement } = row.composed.item
  return (
    <header className="pl-head">
      <div className="pl-head-words">
        {menu?.section && <p className="pl-section">{menu.section}</p>}
        <h3 id={headingId} className="pl-name">
          <RowName row={row} />{' '}
          {count > 1 && <span className="pl-count">{say('viewer.card.count', { count })}</span>}
        </h3>
        {menu?.price && <p className="pl-price">{menu.price}</p>}
        {agreement && agreement.couldHave > 1 && (
          <p className="pl-agreement">
            {say('viewer.card.seenBy', { seen: agreement.seen, of: agreement.couldHave })}
          </p>
        )}
        {single && !isPressing(single) && <VerdictWord of={single} />}
      </div>
      {single && !isPressing(single) && <ScoreRing assessment={single} />}
    </header>
  )
}

/** Whether there is something to avoid or to ask, which is said before the verdict. */
export function isPressing({ advice }: Assessment): boolean {
  return advice !== 'none'
}

/** What to avoid or to ask, then the verdict. */
export function AlertsFirst({ row, assessment }: { row: Row; assessment: Assessment }) {
  return (
    <div className="pl-alerts">
      <CardAlerts row={row} assessment={assessment} />
      <VerdictUnderAlerts assessment={assessment} />
    </div>
  )
}
