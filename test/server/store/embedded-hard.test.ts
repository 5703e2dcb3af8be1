import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { open } from 'lmdb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import { spenders } from '../../support/spenders.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const file = () => folder.path('server.lmdb')

let processes: Awaited<ReturnType<typeof spenders>>
beforeAll(async () => {
  processes = await spenders()
})
afterAll(() => processes.close())

async function spent(): Promise<number> {
  const store = embeddedStore(file())
  const { microUsd } = await store.ledger.spent('all')
  await store.close()
  return microUsd
}

describe('a store in one file', () => {
  it('attack C: should lose nothing that was counted when its server is killed in the middle', async () => {
    let counted = 0
    for (const milliseconds of [5, 40, 90]) {
      const server = processes.start([file(), '1', '1000000'])
      await expect.poll(() => server.count('1'), { interval: 1 }).toBeGreaterThan(0)
      await wait(milliseconds)
      server.child.kill('SIGKILL')
      await server.ended
      counted += server.count('1')
      const sum = await spent()
      expect(sum).toBeGreaterThanOrEqual(counted)
      // One more may be counted, and not yet said.
      expect(sum).toBeLessThanOrEqual(counted + 1)
      counted = sum
    }
  })

  it('should count exactly where two servers of one machine use it', async () => {
    const both = await processes.startBoth([file(), '1', '1000'])
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0])
    const [one = 0, other = 0] = both.map(({ count }) => count('1'))
    expect(one + other).toBe(1000)
    expect(Math.min(one, other)).toBeGreaterThan(0)
    expect(await spent()).toBe(1000)
  })

  it('should refuse to count where the disk is full, and go on when there is room', async () => {
    expect(await spent()).toBe(0)
    const blocks = Math.ceil(statSync(file()).size / 512) + 32
    const full = processes.start([file(), '1', '1000'], blocks)
    await expect.poll(() => full.count('down')).toBeGreaterThan(3)
    full.child.kill('SIGKILL')
    await full.ended
    const counted = full.count('1')
    expect(await spent()).toBe(counted)
    const roomy = processes.start([file(), '1', '1000'])
    expect(await roomy.ended).toBe(0)
    expect(roomy.count('1')).toBe(1000 - counted)
  })

  const whole = () => readFileSync(file())
  it.each([
    ['is something else', () => writeFileSync(file(), 'hello')],
    ['is noise', () => writeFileSync(file(), Buffer.alloc(100_000, 'q7~'))],
    ['was cut short', () => truncateSync(file(), Math.floor(statSync(file()).size / 2))],
    ['has a hole', () => writeFileSync(file(), whole().fill(0xa5, 3 * 4096))],
  ])('should move aside a file that %s, say so, and begin a new one', async (_, damage) => {
    const before = embeddedStore(file())
    for (let i = 0; i < 300; i += 1)
      await before.looks.keep(`${i}`, { version: 1, client: 'google:test', events: [] })
    await before.runs.claim('key', 'look')
    await before.runs.append(
      'key',
      Array.from({ length: 200 }, () => 'x'.repeat(1000)),
      true,
    )
    await before.close()
    damage()
    const damaged = whole()

    let aside = ''
    const store = embeddedStore(file(), Date.now, (path) => {
      aside = path
    })
    expect(await store.limits.take('me', { points: 1, seconds: 60 })).toEqual({})
    expect(await store.runs.read('key', 0)).toBeUndefined()
    await store.close()
    expect(readFileSync(aside)).toEqual(damaged)

    const again = embeddedStore(file(), Date.now, () => expect.unreachable())
    expect(await again.limits.take('me', { points: 1, seconds: 60 })).toHaveProperty('retryAfterSeconds')
    await again.close()
  })

  it('attack L: should serve on, wherever its file was cut', async () => {
    const before = processes.start([file(), '1', '20'])
    expect(await before.ended).toBe(0)
    const all = whole()
    const pages = Array.from({ length: all.length / 4096 - 1 }, (_, i) => i + 1)
    expect(pages.length).toBeGreaterThan(4)
    for (const page of pages) {
      writeFileSync(file(), all.subarray(0, page * 4096))
      const server = processes.start([file(), '1', '100'])
      expect(await server.ended, `cut after ${page} of ${pages.length + 1} pages`).toBe(0)
    }
    expect(readdirSync(folder.path()).filter((name) => name.includes('-check-'))).toEqual([])
  })

  it('should not be moved aside where LMDB left out the end of its file', async () => {
    const db = open({ path: file(), noSubdir: true, noSync: true })
    for (let i = 0; i < 20; i += 1)
      db.transactionSync(() => {
        db.putSync(['kept', `${i}`], 'x'.repeat(2000))
        db.putSync(['gone', ''], 'x'.repeat(i * 100_000))
        db.removeSync(['gone', ''])
      })
    const { lastPageNumber, pageSize } = db.getStats() as { lastPageNumber: number; pageSize: number }
    expect(statSync(file()).size).toBeLessThan((lastPageNumber + 1) * pageSize)
    await db.close()
    await embeddedStore(file(), Date.now, () => expect.unreachable()).close()
  })

  it('should be readable for nobody else', async () => {
    await spent()
    for (const name of readdirSync(folder.path())) expect(statSync(folder.path(name)).mode & 0o077).toBe(0)
  })
})
