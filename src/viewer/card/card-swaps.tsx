import { useEffect, useMemo, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { photosWith } from '../../core/fusion/food-item.ts'
import type { Dot } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { type Swap, swapSteps } from '../../core/health/swaps/swaps.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { yieldToMain } from '../../core/util/yield-to-main.ts'
import { foodWords } from '../../messages/food-names.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { gainsInWords } from '../../messages/swaps.ts'
import { DotMark } from '../dot-mark.tsx'
import { PACE } from '../pace.ts'

const WORTH_SWAPPING: ReadonlySet<Dot> = new Set(['avoid', 'ask-first', 'not-recommended', 'in-moderation'])
const NONE: readonly Swap[] = []
const ALONE: readonly Row[] = []

export type CardSwapsProps = {
  readonly row: Row
  readonly profiles: readonly HealthProfile[]
  readonly foods: FoodTable
  /** All that is shown: what of it is better comes before what only the table knows. */
  readonly rows?: readonly Row[] | undefined
  readonly onSelect?: ((id: string) => void) | undefined
}

/** Up to three better foods of the same role, with what they gain: for the first person who could do with them. */
export function CardSwaps({ row, profiles, foods, rows = ALONE, onSelect }: CardSwapsProps) {
  const messages = useMessages()
  const { say } = messages
  const at = row.assessments.findIndex(({ dot }) => WORTH_SWAPPING.has(dot))
  const person = profiles[at]
  const swaps = useSwaps(row.composed, person, foods, rows)
  if (!person || swaps.length === 0) return null
  const whose = {
    whose: profiles.length > 1 ? 'named' : 'other',
    name: nameOf(messages, person, 'inSentence'),
  } as const
  const here = swaps.filter(({ from }) => from === 'photo')
  const elsewhere = swaps.filter(({ from }) => from === 'table')
  return (
    <section className="pl-swaps">
      {here.length > 0 && (
        <>
          <h4>{say(`viewer.card.swaps.${placeOf(row, here, rows)}`, whose)}</h4>
          <ul>
            {here.map((swap) => (
              <SwapLine
                key={swap.id}
                swap={swap}
                name={rows.find(({ id }) => id === swap.id)?.name ?? swap.name}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h4>{say('viewer.card.swaps.table', whose)}</h4>
          <ul>
            {elsewhere.map((swap) => (
              <SwapLine key={swap.id} swap={swap} name={foodWords(messages, swap)} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Where one would choose them. */
function placeOf(
  { composed: { amount, item } }: Row,
  here: readonly Swap[],
  rows: readonly Row[],
): 'menu' | 'photo' | 'photos' {
  if (amount.basis === 'menu') return 'menu'
  const photos = new Set(photosWith(item))
  const isBeside = ({ id }: Swap) => {
    const other = rows.find((each) => each.id === id)?.composed.item
    return other !== undefined && photosWith(other).some((photo) => photos.has(photo))
  }
  return photos.size === 0 || here.every(isBeside) ? 'photo' : 'photos'
}

type SwapLineProps = {
  readonly swap: Swap
  readonly name: string
  /** Where it is a row that can be selected. */
  readonly onSelect?: ((id: string) => void) | undefined
}

function SwapLine({ swap: { id, verdict, gains }, name, onSelect }: SwapLineProps) {
  const messages = useMessages()
  const { say } = messages
  const called = (
    <>
      <bdi>{name}</bdi>
      <span className="pl-hidden">
        {say('viewer.card.swapVerdict', { verdict: say(`health.verdict.inSentence.${verdict}`) })}
      </span>
    </>
  )
  return (
    <li data-dot={verdict}>
      <DotMark dot={verdict} />
      <p>
        {onSelect ? (
          <button type="button" className="pl-link pl-swap-name" onClick={() => onSelect(id)}>
            {called}
          </button>
        ) : (
          <span className="pl-swap-name">{called}</span>
        )}
        {gains.length > 0 && <span className="pl-swap-gain">{gainsInWords(messages, gains)}</span>}
      </p>
    </li>
  )
}

type Found = {
  readonly composed: ComposedItem
  readonly profile: HealthProfile
  readonly swaps: readonly Swap[]
}

/** What this person could have instead, once it is worked out: in slices, so that the card is there at once. */
function useSwaps(
  composed: ComposedItem,
  profile: HealthProfile | undefined,
  foods: FoodTable,
  rows: readonly Row[],
): readonly Swap[] {
  const others = useMemo(() => rows.map((row) => row.composed), [rows])
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (!profile) return
    let wanted = true
    // Work that nobody waits for any more stays paused for good.
    const pause = () => new Promise<void>((resume) => void PACE.pause().then(() => wanted && resume()))
    const steps = swapSteps(composed, profile, foods, others)
    void yieldToMain(steps, { ...PACE, pause }).then((swaps) => {
      if (wanted) setFound({ composed, profile, swaps })
    })
    return () => {
      wanted = false
    }
  }, [composed, profile, foods, others])
  return found && found.composed === composed && found.profile === profile ? found.swaps : NONE
}
