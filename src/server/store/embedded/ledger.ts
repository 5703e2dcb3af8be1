import { dayOf, NOTHING, SPENDING_SECONDS } from '../spending-days.ts'
import type { Account, Ledger, Reservation, Spending } from '../store.ts'
import type { Records } from './records.ts'

/** One record a day and account, and one for each reservation that is not settled. */
export function embeddedLedger(records: Records, now: () => number): Ledger {
  const sumOf = (day: string, account: string) =>
    records.get<Spending>('spent', `${day} ${account}`) ?? NOTHING
  const add = (day: string, account: string, more: Spending) => {
    const sum = sumOf(day, account)
    const next = { microUsd: sum.microUsd + more.microUsd, tokens: sum.tokens + more.tokens }
    records.put('spent', `${day} ${account}`, next, SPENDING_SECONDS)
  }
  return {
    reserve: (accounts, most) =>
      records.change(() => {
        const day = dayOf(now())
        const short = accounts.find((account) => isShort(account, sumOf(day, account.id), most))
        if (short) return { short }
        for (const { id } of accounts) add(day, id, most)
        const reservation: Reservation = {
          id: crypto.randomUUID(),
          day,
          accounts: accounts.map(({ id }) => id),
          most,
        }
        records.put('reserved', reservation.id, true, SPENDING_SECONDS)
        return reservation
      }),
    settle: ({ id, day, accounts, most }, spent) =>
      records.change(() => {
        if (records.get('reserved', id) === undefined) return
        records.remove('reserved', id)
        const difference = {
          microUsd: spent.microUsd - most.microUsd,
          tokens: spent.tokens - most.tokens,
        }
        for (const account of accounts) add(day, account, difference)
      }),
    spent: async (account) => sumOf(dayOf(now()), account),
  }
}

function isShort({ ceiling }: Account, sum: Spending, most: Spending): boolean {
  const passes = (of: keyof Spending) => {
    const limit = ceiling[of]
    return limit !== undefined && sum[of] + most[of] > limit
  }
  return passes('microUsd') || passes('tokens')
}
