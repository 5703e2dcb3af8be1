import { useMemo } from 'react'
import { shownPlates } from '../../app/rows.ts'
import type { PlateTotals } from '../../core/analysis/plate-totals.ts'
import { totalsOf } from '../../core/analysis/plate-totals.ts'
import type { Plates, Serving } from '../../core/analysis/plates.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { PlateId } from '../../core/terms/plates.ts'
import { useAppState } from '../app-context.tsx'

export function usePlates(): Plates {
  return useAppState(shownPlates)
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
