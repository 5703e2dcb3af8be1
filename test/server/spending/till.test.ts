import { describe, expect, it } from 'vitest'
import { createTill } from '../../../src/server/spending/till.ts'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import { type Account, type Ledger, type Reservation, StoreDown } from '../../../src/server/store/store.ts'
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
    const ledger: Ledger = { reserve: down, settle: down, spent: down }
    const till = createTill(ledger)
    expect(await till.reserve([DAY], of(1), NEVER)).toMatchObject({ code: 'cannot-count' })
    await till.settle({ id: 'x', day: '2026-11-30', accounts: ['day'], most: of(1) }, of(1))
  })
})
