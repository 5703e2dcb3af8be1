import type { Row } from '../../core/analysis/row.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Verdict } from '../../core/health/verdict/verdict.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { useMessages } from '../../messages/react.tsx'
import { gainsInWords } from '../../messages/swaps.ts'
import { VerdictMark } from '../verdict-mark.tsx'
import { useSwaps } from './use-swaps.ts'

const WORTH_SWAPPING: ReadonlySet<Verdict> = new Set(['in-moderation', 'not-recommended', 'avoid'])

type CardSwapsProps = {
  readonly row: Row
  readonly profiles: readonly HealthProfile[]
  readonly foods: FoodTable
}

/** Up to three better foods of the same role, with what they gain: for the first person who could do with them. */
export function CardSwaps({ row, profiles, foods }: CardSwapsProps) {
  const messages = useMessages()
  const { say } = messages
  const at = row.assessments.findIndex(({ verdict }) => WORTH_SWAPPING.has(verdict))
  const person = profiles[at]
  const swaps = useSwaps(row.composed, person, foods)
  if (!person || swaps.length === 0) return null
  return (
    <section className="pl-swaps">
      <h4>
        {profiles.length > 1 ? say('viewer.card.swapsFor', { name: person.name }) : say('viewer.card.swaps')}
      </h4>
      <ul>
        {swaps.map(({ food, verdict, gains }) => (
          <li key={food.id} data-verdict={verdict}>
            <VerdictMark verdict={verdict} size={20} />
            <p>
              <span className="pl-swap-name">
                {food.name}
                <span className="pl-hidden">
                  {say('viewer.card.swapVerdict', { verdict: say(`health.verdict.inSentence.${verdict}`) })}
                </span>
              </span>
              {gains.length > 0 && <span className="pl-swap-gain">{gainsInWords(messages, gains)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
