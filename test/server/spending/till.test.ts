import { describe, expect, it, vi } from 'vitest'
import { createTill } from '../../../src/server/spending/till.ts'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import {
  type Account,
  LEASE_SECONDS,
  type Ledger,
  type Reservation,
  StoreDown,
} from '../../../src/server/store/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const DAY: Account = { id: 'day', ceiling: { microUsd: 100 } }
const NEVER = new AbortController().signal
const of = (microUsd: number) => ({ microUsd, tokens: 0 })

async function withTill(
  work: (till: ReturnType<typeof createTill>) => Promise<void>,
  longestWaitMs?: number,
) {
  const store = embeddedStore(folder.path('till.lmdb'))
  await work(createTill(store.ledger, longestWaitMs))
  await store.close()
}

describe('the till', () => {
  it('should wait for what others put aside and did not need', async () => {
    await withTill(async (till) => {
      const first = (await till.reserve([DAY], of(100), NEVER)) as Reservation
      const second = till.reserve([DAY], of(100), NEVER)
      await till.settle(first, of(0))
      expect(await second).toHaveProperty('id')
    })
  })

  it('should say that the day is spent where nobody may give back', async () => {
    await withTill(async (till) => {
      const first = (await till.reserve([DAY], of(60), NEVER)) as Reservation
      const second = till.reserve([DAY], of(60), NEVER)
      await till.settle(first, of(60))
      expect(await second).toMatchObject({ code: 'budget-spent' })
    })
  })

  it('should wait the same for what another server put aside', async () => {
    const stores = [0, 1].map(() => embeddedStore(folder.path('till.lmdb')))
    const [here, there] = stores.map(({ ledger }) => ledger) as [Ledger, Ledger]
    const one = createTill(here)
    const other = createTill(there)
    const first = (await one.reserve([DAY], of(60), NEVER)) as Reservation
    const second = other.reserve([DAY], of(60), NEVER)
    await one.settle(first, of(0))
    expect(await second).toHaveProperty('id')
    expect(await createTill(here, 20).reserve([DAY], of(60), NEVER)).toMatchObject({
      code: 'rate-limited',
      retryAfterSeconds: 30,
    })
    await Promise.all(stores.map((store) => store.close()))
  })

  it('should hold what it put aside for as long as a look takes', async () => {
    vi.useFakeTimers()
    let renewed = 0
    const reservation = { id: 'x', day: '2026-11-30', accounts: ['day'], most: of(1) }
    const till = createTill({
      reserve: async () => reservation,
      renew: async () => {
        renewed += 1
      },
      settle: async () => {},
      spent: async () => of(0),
    })
    await till.reserve([DAY], of(1), NEVER)
    await vi.advanceTimersByTimeAsync(LEASE_SECONDS * 1000)
    await till.settle(reservation, of(1))
    const whileOpen = renewed
    await vi.advanceTimersByTimeAsync(LEASE_SECONDS * 1000)
    vi.useRealTimers()
    expect(whileOpen).toBeGreaterThan(1)
    expect(renewed).toBe(whileOpen)
  })

  it('should say when to come back where others look on', async () => {
    await withTill(async (till) => {
      await till.reserve([DAY], of(60), NEVER)
      expect(await till.reserve([DAY], of(60), NEVER)).toMatchObject({
        code: 'rate-limited',
        retryAfterSeconds: 30,
      })
    }, 20)
  })

  it('should say at once that a look is too dear for any day', async () => {
    await withTill(async (till) => {
      expect(await till.reserve([DAY], of(101), NEVER)).toMatchObject({ code: 'budget-too-small' })
    })
  })

  it('attack K: should buy nothing where nothing can be counted', async () => {
    const down = () => Promise.reject(new StoreDown('down'))
    const ledger: Ledger = { reserve: down, renew: down, settle: down, spent: down }
    const till = createTill(ledger)
    expect(await till.reserve([DAY], of(1), NEVER)).toMatchObject({ code: 'cannot-count' })
    await till.settle({ id: 'x', day: '2026-11-30', accounts: ['day'], most: of(1) }, of(1))
  })
})
