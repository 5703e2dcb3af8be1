import { useMemo } from 'react'
import { shownPlates } from '../../app/rows.ts'
import type { PlateTotals } from '../../core/analysis/plate-totals.ts'
import { totalsOf } from '../../core/analysis/plate-totals.ts'
import { type Plates, platesOf, type Serving } from '../../core/analysis/plates.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { PlateId } from '../../core/terms/plates.ts'
import { useAppState, useRows } from '../app-context.tsx'

const NO_EDITS: readonly never[] = []

/** What the person put on their plates, under the names the reader knows. */
export function usePlates(): Plates {
  const rows = useRows()
  const edits = useAppState((state) => state.analysis?.edits ?? NO_EDITS)
  return useMemo(() => platesOf(edits, rows), [edits, rows])
}

/** How many servings of an item lie on a plate. */
export function usePortions(itemId: string, plate: PlateId): number {
  return useAppState((state) => portionsOf(shownPlates(state)[plate], itemId))
}

export function portionsOf(servings: readonly Serving[], itemId: string): number {
  return servings.find(({ row }) => row.id === itemId)?.portions ?? 0
}

/** What a plate comes to, for each person in their order. */
export function useTotals(
  servings: readonly Serving[],
  people: readonly HealthProfile[],
): readonly PlateTotals[] {
  return useMemo(() => people.map((person) => totalsOf(servings, person)), [servings, people])
}
