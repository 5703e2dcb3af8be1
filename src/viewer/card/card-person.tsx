import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { ofWhoseDay, type Reading } from '../../messages/day-words.ts'
import { decidingWords } from '../../messages/deciding-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { ScoreRing } from '../score-ring.tsx'
import { CheckedElsewhere } from './card-alerts.tsx'
import { CardDay } from './card-day.tsx'
import { decidingOf, type Judged, type PerBasis } from './card-figures.tsx'
import { AlertsFirst, isPressing } from './card-head.tsx'
import { CardReasons } from './card-reasons.tsx'
import { VerdictWord } from './card-verdict.tsx'

type PersonProps = {
  readonly row: Row
  readonly perBasis: PerBasis
  /** Gives a child's age in years, where it is asked for. */
  readonly onAge?: ((personId: string, age: number) => void) | undefined
  readonly assessment: Assessment
  readonly person: HealthProfile | undefined
  readonly self: Reading
}

/** What an item means for one of several people who share a card. */
export function Person({ row, assessment, person, perBasis, self, onAge }: PersonProps) {
  const pressing = isPressing(assessment)
  return (
    <li className="pl-person">
      <div className="pl-person-head">
        <h4>{person?.name ?? assessment.profileId}</h4>
        {!pressing && <VerdictWord of={assessment} />}
        {!pressing && <ScoreRing assessment={assessment} size={44} />}
      </div>
      {pressing && <AlertsFirst row={row} assessment={assessment} />}
      <CheckedElsewhere row={row} assessment={assessment} />
      <CardReasons row={row} assessment={assessment} compact />
      {person && <PersonFigures row={row} judged={{ person, assessment }} perBasis={perBasis} self={self} />}
      {person && <CardDay person={person} onAge={onAge} />}
    </li>
  )
}

type PersonFiguresProps = Pick<PersonProps, 'row' | 'perBasis'> & {
  readonly judged: Judged
  readonly self: Reading
}

/** In a sentence, where several people share a card. */
function PersonFigures({ row, judged, perBasis, self }: PersonFiguresProps) {
  const messages = useMessages()
  const deciding = decidingOf(row.composed, judged, perBasis)
  return decidingWords(messages, deciding, ofWhoseDay(messages, judged.person, self)).map((sentence) => (
    <p key={sentence} className="pl-person-figures">
      {sentence}
    </p>
  ))
}
