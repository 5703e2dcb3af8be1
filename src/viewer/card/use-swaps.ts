import { useEffect, useState } from 'react'
import type { HealthProfile } from '../../core/health/profile.ts'
import { type Swap, swapSteps } from '../../core/health/swaps/swaps.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { yieldToMain } from '../../core/util/yield-to-main.ts'
import { PACE } from '../pace.ts'

const NONE: readonly Swap[] = []

type Found = {
  readonly composed: ComposedItem
  readonly profile: HealthProfile
  readonly swaps: readonly Swap[]
}

/** What this person could have instead, once it is worked out: in slices, so that the card is there at once. */
export function useSwaps(
  composed: ComposedItem,
  profile: HealthProfile | undefined,
  foods: FoodTable,
): readonly Swap[] {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (!profile) return
    let wanted = true
    const steps = whileWanted(swapSteps(composed, profile, foods), () => wanted)
    void yieldToMain(steps, PACE).then((swaps) => {
      if (swaps && wanted) setFound({ composed, profile, swaps })
    })
    return () => {
      wanted = false
    }
  }, [composed, profile, foods])
  return found && found.composed === composed && found.profile === profile ? found.swaps : NONE
}

/** Ends with nothing once nobody waits for the result any more. */
function* whileWanted<T>(
  steps: Iterator<unknown, T>,
  wanted: () => boolean,
): Generator<undefined, T | undefined> {
  while (wanted()) {
    const step = steps.next()
    if (step.done) return step.value
    yield
  }
  return undefined
}
