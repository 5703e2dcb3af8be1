import { dayOf, NOTHING, SPENDING_SECONDS } from '../spending-days.ts'
import { type Account, LEASE_SECONDS, type Ledger, type Reservation, type Spending } from '../store.ts'
import type { Records } from './records.ts'

/** One record a day and account, one for each reservation that is not settled, and one for each that still will be. */
export function embeddedLedger(records: Records, now: () => number): Ledger {
  const sumOf = (day: string, account: string) =>
    records.get<Spending>('spent', `${day} ${account}`) ?? NOTHING
  const add = (day: string, account: string, more: Spending) =>
    records.put('spent', `${day} ${account}`, plus(sumOf(day, account), more), SPENDING_SECONDS)
  const hold = (reservation: Reservation) => records.put('held', reservation.id, reservation, LEASE_SECONDS)

  function firstShort(day: string, accounts: readonly Account[], most: Spending) {
    const short = accounts.filter((account) => isShort(account, plus(sumOf(day, account.id), most)))
    if (short.length === 0) return undefined
    const held = records.list<Reservation>('held').map(([, reservation]) => reservation)
    const heldFrom = (id: string) =>
      held.filter((each) => each.day === day && each.accounts.includes(id)).map((each) => each.most)
    const spentOn = (id: string) => heldFrom(id).reduce(minus, sumOf(day, id))
    const spent = short.find((account) => isShort(account, plus(spentOn(account.id), most)))
    return { short: spent ?? (short[0] as Account), forNow: spent === undefined }
  }

  return {
    reserve: (accounts, most) =>
      records.change(() => {
        const day = dayOf(now())
        const short = firstShort(day, accounts, most)
        if (short) return short
        for (const { id } of accounts) add(day, id, most)
        const reservation: Reservation = {
          id: crypto.randomUUID(),
          day,
          accounts: accounts.map(({ id }) => id),
          most,
        }
        records.put('reserved', reservation.id, true, SPENDING_SECONDS)
        hold(reservation)
        return reservation
      }),
    renew: (reservation) =>
      records.change(() => {
        if (records.get('reserved', reservation.id) !== undefined) hold(reservation)
      }),
    settle: ({ id, day, accounts, most }, spent) =>
      records.change(() => {
        if (records.get('reserved', id) === undefined) return
        records.remove('reserved', id)
        records.remove('held', id)
        for (const account of accounts) add(day, account, minus(spent, most))
      }),
    spent: async (account) => sumOf(dayOf(now()), account),
  }
}

function isShort({ ceiling }: Account, sum: Spending): boolean {
  return sum.microUsd > (ceiling.microUsd ?? Infinity) || sum.tokens > (ceiling.tokens ?? Infinity)
}

function plus(a: Spending, b: Spending): Spending {
  return { microUsd: a.microUsd + b.microUsd, tokens: a.tokens + b.tokens }
}

function minus(a: Spending, b: Spending): Spending {
  return { microUsd: a.microUsd - b.microUsd, tokens: a.tokens - b.tokens }
}
