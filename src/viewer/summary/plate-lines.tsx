import type { PlateTotal, PlateTotals } from '../../core/analysis/plate-totals.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { ofWhoseDay, type Reading } from '../../messages/day-words.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { mealShareWords, plateWords } from '../../messages/plate-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { type BarFigure, DayBars } from '../day-bars.tsx'

type PlateLinesProps = {
  /** In the order of the people. */
  readonly plate: readonly PlateTotals[]
  readonly people: readonly HealthProfile[]
  readonly self: Reading
  readonly several: boolean
}

/** What all that is served comes to, against the day of each person: a line or two, and every figure on demand. */
export function PlateLines({ plate, people, self, several }: PlateLinesProps) {
  const messages = useMessages()
  const { say } = messages
  const told = people.flatMap((person, i) => {
    const totals = plate[i]
    const words = totals && plateWords(messages, totals, person, self)
    return words ? [{ person, totals, words }] : []
  })
  if (told.length === 0) return null
  const isShared = people.length > 1
  return (
    <div className="pl-summary-group pl-plate">
      <h4>{say(several ? 'viewer.summary.plates' : 'viewer.summary.plate')}</h4>
      <div>
        <ul>
          {told.map(({ person, words }) => (
            <li key={person.id}>
              {isShared && <h5>{nameOf(messages, person)}</h5>}
              {words.energy && <p>{words.energy}</p>}
              {words.over && <p className="pl-open">{words.over}</p>}
            </li>
          ))}
        </ul>
        <p className="pl-open">{mealShareWords(messages)}</p>
      </div>
      <details className="pl-details">
        <summary>{say('viewer.summary.all')}</summary>
        {told.map(({ person, totals }) => (
          <div key={person.id}>
            {isShared && <h5>{nameOf(messages, person)}</h5>}
            <DayBars figures={totals.totals.map(knownOf)} of={ofWhoseDay(messages, person, self)} />
          </div>
        ))}
      </details>
    </div>
  )
}

/** Of what nobody knows of any item there is no total. */
function knownOf(total: PlateTotal): BarFigure {
  const { amount: _, ...unknown } = total
  return total.isPartial && total.amount.max === 0 ? unknown : total
}
