import type { Spending } from './store.ts'

export const NOTHING: Spending = { microUsd: 0, tokens: 0 }

/** How long a day's spending is kept: long enough to settle what began before midnight, and to look at yesterday. */
export const SPENDING_SECONDS = 3 * 24 * 60 * 60

/** ISO 8601, UTC: every process agrees on it. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
