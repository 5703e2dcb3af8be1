import { useEffect, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { Dot } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { type Swap, swapSteps } from '../../core/health/swaps/swaps.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { yieldToMain } from '../../core/util/yield-to-main.ts'
import { useMessages } from '../../messages/react.tsx'
import { gainsInWords } from '../../messages/swaps.ts'
import { DotMark } from '../dot-mark.tsx'
import { PACE } from '../pace.ts'

const WORTH_SWAPPING: ReadonlySet<Dot> = new Set(['avoid', 'ask-first', 'not-recommended', 'in-moderation'])
const NONE: readonly Swap[] = []

type CardSwapsProps = {
  readonly row: Row
  readonly profiles: readonly HealthProfile[]
  readonly foods: FoodTable
}

/** Up to three better foods of the same role, with what they gain: for the first person who could do with them. */
export function CardSwaps({ row, profiles, foods }: CardSwapsProps) {
  const messages = useMessages()
  const { say } = messages
  const at = row.assessments.findIndex(({ dot }) => WORTH_SWAPPING.has(dot))
  const person = profiles[at]
  const swaps = useSwaps(row.composed, person, foods)
  if (!person || swaps.length === 0) return null
  return (
    <section className="pl-swaps">
      <h4>
        {profiles.length > 1 ? say('viewer.card.swapsFor', { name: person.name }) : say('viewer.card.swaps')}
      </h4>
      <ul>
        {swaps.map(({ id, name, verdict, gains }) => (
          <li key={id} data-dot={verdict}>
            <DotMark dot={verdict} />
            <p>
              <span className="pl-swap-name">
                {name}
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

/** What this person could have instead, once it is worked out: in slices, so that the card is there at once. */
function useSwaps(
  composed: ComposedItem,
  profile: HealthProfile | undefined,
  foods: FoodTable,
): readonly Swap[] {
  const [found, setFound] = useState<{
    composed: ComposedItem
    profile: HealthProfile
    swaps: readonly Swap[]
  }>()
  useEffect(() => {
    if (!profile) return
    let wanted = true
    // Work that nobody waits for any more stays paused for good.
    const pause = () => new Promise<void>((resume) => void PACE.pause().then(() => wanted && resume()))
    void yieldToMain(swapSteps(composed, profile, foods), { ...PACE, pause }).then((swaps) => {
      if (wanted) setFound({ composed, profile, swaps })
    })
    return () => {
      wanted = false
    }
  }, [composed, profile, foods])
  return found && found.composed === composed && found.profile === profile ? found.swaps : NONE
}
