import { type Budget, budgetFromElsewhere, type SpendingConfig } from '../../config/spending-settings.ts'
import { withoutUndefined } from '../../wire/optional-keys.ts'
import type { Account } from '../store/store.ts'

type Spender = {
  readonly id: string
  readonly isHere: boolean
  readonly isKnown: boolean
  /** What a signed token says; goes before the settings. */
  readonly own?: Budget
}

/** Where what is spent for somebody is counted: with the whole installation, and by itself. Those without a limit are left out. */
export function accountsOf(
  spending: SpendingConfig,
  { id, isHere, isKnown, own }: Spender,
): readonly Account[] {
  const { day, caller } = isHere ? spending : budgetFromElsewhere(spending, isKnown)
  const accounts = [
    { id: 'day', ceiling: ceilingOf(day) },
    { id, ceiling: ceilingOf({ ...caller, ...own }) },
  ]
  return accounts.filter(({ ceiling }) => Object.keys(ceiling).length > 0)
}

function ceilingOf({ usd, tokens }: Budget): Account['ceiling'] {
  return withoutUndefined({ microUsd: usd === undefined ? undefined : Math.floor(usd * 1e6), tokens })
}
