import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Account, LEASE_SECONDS, LOOK_SECONDS, RUN_SECONDS } from '../../../src/server/store/store.ts'
import type { Recording } from '../../../src/vision/clients/recorded/recording.ts'
import { BOUNDS } from '../../../src/vision/look-cache/look-cache.ts'
import { lookOf } from '../../support/look-events.ts'
import { redisBinary } from '../../support/redis-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { openEmbedded, openRedis, type StoreAtHand } from './stores.ts'

const folder = temporaryFolder()
const HOUR = 3600
const CENT = { microUsd: 10_000, tokens: 100 }

let open: StoreAtHand
afterEach(() => open.close())

const KINDS = [
  { name: 'one file', start: () => openEmbedded(folder.path()), missing: false },
  { name: 'Redis', start: openRedis, missing: redisBinary === undefined },
]
for (const { name, start, missing } of KINDS) {
  describe.skipIf(missing)(`a store in ${name}`, () => {
    beforeEach(async () => {
      open = await start()
    })
    it('should be up', async () => {
      expect(await open.store.isUp()).toBe(true)
    })
    ledger()
    limits()
    runs()
    looks()
    shelf()
    jobs()
  })
}

function ledger() {
  const dollar = { id: 'all', ceiling: { microUsd: 1_000_000 } }

  it('attack C: should let a hundred at once spend no more than there is', async () => {
    const { ledger } = open.store
    const asked = await Promise.all(
      Array.from({ length: 300 }, () => ledger.reserve([dollar], { microUsd: 10_000, tokens: 7 })),
    )
    expect(asked.filter((answer) => 'id' in answer)).toHaveLength(100)
    expect(asked.filter((answer) => 'short' in answer)[0]).toEqual({ short: dollar, forNow: true })
    expect(await ledger.spent('all')).toEqual({ microUsd: 1_000_000, tokens: 700 })
  })

  it('should take from all accounts or from none', async () => {
    const { ledger } = open.store
    const small = { id: 'small', ceiling: { tokens: 99 } }
    expect(await ledger.reserve([dollar, small], CENT)).toEqual({ short: small, forNow: false })
    expect(await ledger.spent('all')).toEqual({ microUsd: 0, tokens: 0 })
    expect(await ledger.spent('small')).toEqual({ microUsd: 0, tokens: 0 })
  })

  it('should put what was spent in place of what was reserved, once', async () => {
    const { ledger } = open.store
    const reservation = await ledger.reserve([dollar, { id: 'me', ceiling: {} }], CENT)
    if ('short' in reservation) throw new Error('short')
    const spent = { microUsd: 1234, tokens: 150 }
    await ledger.settle(reservation, spent)
    await ledger.settle(reservation, { microUsd: 0, tokens: 0 })
    expect(await ledger.spent('all')).toEqual(spent)
    expect(await ledger.spent('me')).toEqual(spent)
  })

  describe('what is short', () => {
    const cents = (count: number) => ({ microUsd: count * 10_000, tokens: count })
    const reserved = async (count: number, ...accounts: Account[]) => {
      const answer = await open.store.ledger.reserve(accounts, cents(count))
      if ('short' in answer) throw new Error('short')
      return answer
    }
    const asked = () => open.store.ledger.reserve([dollar], cents(50))

    it('should be so only for now where it is put aside, and for good where it is spent', async () => {
      await open.store.ledger.settle(await reserved(30, dollar), cents(30))
      const others = await reserved(60, dollar)
      expect(await asked()).toEqual({ short: dollar, forNow: true })
      await open.store.ledger.settle(others, cents(21))
      expect(await asked()).toEqual({ short: dollar, forNow: false })
    })

    it('should be so for good where whoever put it aside is gone', async () => {
      const others = await reserved(60, dollar)
      await open.pass(LEASE_SECONDS - 1)
      await open.store.ledger.renew(others)
      await open.pass(LEASE_SECONDS - 1)
      expect(await asked()).toEqual({ short: dollar, forNow: true })
      await open.pass(2)
      expect(await asked()).toEqual({ short: dollar, forNow: false })
      // It was not gone after all.
      await open.store.ledger.renew(others)
      expect(await asked()).toEqual({ short: dollar, forNow: true })
      await open.store.ledger.settle(others, cents(10))
      await open.store.ledger.renew(others)
      expect(await asked()).toHaveProperty('id')
    })

    it('should be the account that is spent, before one that waits', async () => {
      const mine = { id: 'mine', ceiling: { tokens: 60 } }
      await open.store.ledger.settle(await reserved(20, mine), cents(20))
      await reserved(60, dollar)
      expect(await open.store.ledger.reserve([dollar, mine], cents(50))).toEqual({
        short: mine,
        forNow: false,
      })
      expect(await open.store.ledger.reserve([dollar, mine], cents(41))).toEqual({
        short: mine,
        forNow: false,
      })
    })

    it('should not count what is put aside for another day or account', async () => {
      await reserved(60, { id: 'other', ceiling: {} })
      await open.store.ledger.settle(await reserved(60, dollar), cents(60))
      expect(await asked()).toEqual({ short: dollar, forNow: false })
    })
  })

  it('should begin anew at midnight, and settle what began before on its own day', async () => {
    const { ledger } = open.store
    const reservation = await ledger.reserve([dollar], CENT)
    if ('short' in reservation) throw new Error('short')
    await open.pass(HOUR)
    expect(await ledger.spent('all')).toEqual({ microUsd: 0, tokens: 0 })
    await ledger.settle(reservation, { microUsd: 1, tokens: 1 })
    expect(await ledger.spent('all')).toEqual({ microUsd: 0, tokens: 0 })
  })
}

function limits() {
  const hundred = { points: 100, seconds: 60 }

  it('attack K: should let through exactly as many as the limit, and say how long to wait', async () => {
    const asked = await Promise.all(Array.from({ length: 300 }, () => open.store.limits.take('me', hundred)))
    const refused = asked.filter(({ retryAfterSeconds }) => retryAfterSeconds !== undefined)
    expect(asked.length - refused.length).toBe(100)
    expect(refused[0]?.retryAfterSeconds).toBeGreaterThan(57)
    expect(refused[0]?.retryAfterSeconds).toBeLessThanOrEqual(60)
  })

  it('should not count what it refuses, nor another key', async () => {
    const { limits } = open.store
    await limits.take('me', hundred, 99)
    expect(await limits.take('me', hundred, 2)).toHaveProperty('retryAfterSeconds')
    expect(await limits.take('me', hundred)).toEqual({})
    expect(await limits.take('you', hundred)).toEqual({})
    expect(await limits.take('nobody', hundred, 101)).toEqual({ retryAfterSeconds: 60 })
  })

  it('should open again when the window is over', async () => {
    const { limits } = open.store
    await limits.take('me', hundred, 100)
    await open.pass(59)
    expect(await limits.take('me', hundred)).toEqual({ retryAfterSeconds: 1 })
    await open.pass(1)
    expect(await limits.take('me', hundred)).toEqual({})
  })
}

function runs() {
  it('attack K: should give an answer to make to one of those who ask at once', async () => {
    const { runs } = open.store
    const claims = await Promise.all(Array.from({ length: 20 }, () => runs.claim('key', 'look')))
    expect(claims.filter((claim) => claim === 'mine')).toHaveLength(1)
    expect(claims.filter((claim) => claim === 'known')).toHaveLength(19)
    expect(await runs.claim('key', 'another look')).toBe('other')
    expect(await runs.read('nobody’s', 0)).toBeUndefined()
  })

  it('should be read from any line on while it is made, and when it is done', async () => {
    const { runs } = open.store
    await runs.claim('key', 'look')
    expect(await runs.read('key', 0)).toEqual({ lines: [], state: 'running' })
    await runs.append('key', ['one', 'zwei ü 三'], false)
    expect(await runs.read('key', 1)).toEqual({ lines: ['zwei ü 三'], state: 'running' })
    await runs.append('key', ['three'], true)
    expect(await runs.read('key', 0)).toEqual({ lines: ['one', 'zwei ü 三', 'three'], state: 'done' })
    expect(await runs.read('key', 9)).toEqual({ lines: [], state: 'done' })
  })

  it('should keep an answer of 10,000 lines whole', async () => {
    const { runs } = open.store
    const lines = Array.from({ length: 10_000 }, (_, i) => `line ${i}`)
    await runs.claim('key', 'look')
    await runs.append('key', lines, true)
    expect((await runs.read('key', 0))?.lines).toEqual(lines)
  })

  it('should tell that whoever made it is gone, unless it was heard of again', async () => {
    const { runs } = open.store
    await runs.claim('key', 'look')
    await open.pass(LEASE_SECONDS - 1)
    await runs.append('key', ['one'], false)
    await open.pass(LEASE_SECONDS - 1)
    expect((await runs.read('key', 0))?.state).toBe('running')
    await open.pass(2)
    expect(await runs.read('key', 0)).toEqual({ lines: ['one'], state: 'dead' })
    expect(await runs.claim('key', 'look')).toBe('known')
  })

  it('should be forgotten where that is asked for', async () => {
    const { runs } = open.store
    await runs.claim('key', 'look')
    await runs.append('key', ['one', 'two'], true)
    await runs.remove('key')
    expect(await runs.read('key', 0)).toBeUndefined()
    expect(await runs.claim('key', 'another look')).toBe('mine')
    expect((await runs.read('key', 0))?.lines).toEqual([])
  })

  it('should be forgotten after a day', async () => {
    const { runs } = open.store
    await runs.claim('key', 'look')
    await runs.append('key', ['one'], true)
    await open.pass(RUN_SECONDS)
    expect(await runs.read('key', 0)).toBeUndefined()
    await runs.append('key', ['late'], true)
    expect(await runs.claim('key', 'another look')).toBe('mine')
    expect((await runs.read('key', 0))?.lines).toEqual([])
  })
}

function shelf() {
  it('should keep a photo until it is removed', async () => {
    const { shelf } = open.store
    const photo = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251)
    await shelf.put('photo-1', photo)
    expect(await shelf.get('photo-1')).toEqual(photo)
    await shelf.remove('photo-1')
    await shelf.remove('photo-1')
    expect(await shelf.get('photo-1')).toBeUndefined()
  })
}

function jobs() {
  it('should do each job once, so many at once', async () => {
    const { jobs } = open.store
    const ids = Array.from({ length: 20 }, (_, i) => `job-${i}`)
    await Promise.all([...ids, ...ids].map((id) => jobs.add(id)))
    const done: string[] = []
    let most = 0
    let active = 0
    const { stop } = jobs.work(async (id) => {
      active += 1
      most = Math.max(most, active)
      await new Promise((later) => setTimeout(later, 20))
      active -= 1
      done.push(id)
    }, 3)
    await expect.poll(() => done.length).toBe(20)
    await stop()
    expect(done.sort()).toEqual(ids.sort())
    expect(most).toBe(3)
  })

  it('should try again what failed, after a pause', async () => {
    const { jobs } = open.store
    const tried: number[] = []
    const { stop } = jobs.work(async (id, tries) => {
      if (id === 'bad') tried.push(tries)
      throw new Error('failed')
    }, 1)
    await jobs.add('bad')
    await expect.poll(() => tried.length).toBe(1)
    const later = async () => {
      await open.pass(1)
      return tried
    }
    await expect.poll(later, { interval: 300 }).toEqual([0, 1])
    await stop()
  })
}

function looks() {
  const recording = (characters = 0): Recording => ({
    version: 1,
    client: 'google:test',
    events: [
      ...lookOf(['apple']),
      { type: 'rejected', lookId: 'look', issue: 'x'.repeat(characters), raw: '' },
    ],
  })

  it('should remember a look to the byte, for a month', async () => {
    const { looks } = open.store
    await looks.keep('one', recording())
    expect(JSON.stringify(await looks.recall('one'))).toBe(JSON.stringify(recording()))
    expect(await looks.recall('two')).toBeUndefined()
    await open.pass(LOOK_SECONDS)
    expect(await looks.recall('one')).toBeUndefined()
  })

  it('should drop the oldest past so many entries', async () => {
    const { looks } = open.store
    for (let i = 0; i < BOUNDS.entries; i += 1) await looks.keep(`${i}`, recording())
    await looks.keep('0', recording())
    await looks.keep('more', recording())
    expect(await looks.recall('0')).toBeDefined()
    expect(await looks.recall('1')).toBeUndefined()
    expect(await looks.recall('2')).toBeDefined()
  })

  it('should drop the oldest past so many characters', async () => {
    const { looks } = open.store
    const third = Math.floor(BOUNDS.characters / 3)
    for (const key of ['a', 'b', 'c']) await looks.keep(key, recording(third))
    expect(await looks.recall('a')).toBeUndefined()
    expect(await looks.recall('b')).toBeDefined()
    await looks.keep('d', recording(BOUNDS.characters))
    expect(await looks.recall('d')).toBeUndefined()
    expect(await looks.recall('c')).toBeDefined()
  })

  it('should forget all', async () => {
    const { looks } = open.store
    for (const key of ['a', 'b']) await looks.keep(key, recording())
    await looks.forget()
    expect(await looks.recall('a')).toBeUndefined()
    expect(await looks.recall('b')).toBeUndefined()
  })
}
