import { describe, expect, it } from 'vitest'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import type { Account, Reservation } from '../../../src/server/store/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const DAY: Account = { id: 'day', ceiling: { microUsd: 1_000_000 } }
const WORST = { microUsd: 30_000, tokens: 3_000 }

function reservationOf(reserved: Reservation | { readonly short: Account }): Reservation {
  if ('short' in reserved) throw new Error(`short: ${reserved.short.id}`)
  return reserved
}

describe('attack C: the ledger', () => {
  it('should never let more through than a day has, however many ask at once', async () => {
    const { ledger, close } = embeddedStore(folder.path('a.lmdb'))
    const asked = await Promise.all(Array.from({ length: 100 }, () => ledger.reserve([DAY], WORST)))
    expect(asked.filter((each) => !('short' in each))).toHaveLength(33)
    expect((await ledger.spent('day')).microUsd).toBe(990_000)
    await close()
  })

  it('should still count after a kill what was put aside and not settled', async () => {
    const killed = embeddedStore(folder.path('a.lmdb'))
    await killed.ledger.reserve([DAY], { microUsd: 900_000, tokens: 1 })
    await killed.close()
    const { ledger, close } = embeddedStore(folder.path('a.lmdb'))
    expect(await ledger.reserve([DAY], { microUsd: 200_000, tokens: 1 })).toMatchObject({ short: DAY })
    await close()
  })

  it('should begin anew at midnight, and settle on the day it was put aside', async () => {
    let now = Date.parse('2026-11-30T23:59:59Z')
    const { ledger, close } = embeddedStore(folder.path('a.lmdb'), () => now)
    const late = reservationOf(await ledger.reserve([DAY], { microUsd: 1_000_000, tokens: 1 }))
    expect(await ledger.reserve([DAY], WORST)).toMatchObject({ short: DAY })
    now += 2000
    reservationOf(await ledger.reserve([DAY], WORST))
    await ledger.settle(late, { microUsd: 10, tokens: 1 })
    expect((await ledger.spent('day')).microUsd).toBe(WORST.microUsd)
    await close()
  })

  it('should take from no account where one has not enough, and settle once', async () => {
    const { ledger, close } = embeddedStore(folder.path('a.lmdb'))
    const poor: Account = { id: 'poor', ceiling: { microUsd: 1 } }
    expect(await ledger.reserve([DAY, poor], WORST)).toMatchObject({ short: poor })
    expect(await ledger.spent('day')).toEqual({ microUsd: 0, tokens: 0 })
    const reservation = reservationOf(await ledger.reserve([DAY], WORST))
    await ledger.settle(reservation, { microUsd: 5, tokens: 5 })
    await ledger.settle(reservation, { microUsd: 5, tokens: 5 })
    expect(await ledger.spent('day')).toEqual({ microUsd: 5, tokens: 5 })
    await close()
  })
})
