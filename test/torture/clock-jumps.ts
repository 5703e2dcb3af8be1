import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedStore } from '../../src/server/store/embedded/embedded-store.ts'
import { LEASE_SECONDS, type SharedStore } from '../../src/server/store/store.ts'
import { type Row, tried } from './part.ts'

const HOUR = 3_600_000
const JUMPS: readonly (readonly [string, number])[] = [
  ['a second', 1000],
  ['an hour', HOUR],
  ['a day', 24 * HOUR],
  ['a year', 365 * 24 * HOUR],
]
const DAY = { id: 'day', ceiling: { microUsd: 1_000_000 } }
const LOOK = { microUsd: 100_000, tokens: 1 }
const LIMIT = { points: 10, seconds: 60 }

/** The clock is put right while the server runs, forwards and back: the store, with a clock that jumps. */
export async function clockJumps(): Promise<Row[]> {
  const rows: Row[] = []
  for (const [ahead, way] of [
    [1, 'forwards'],
    [-1, 'back'],
  ] as const) {
    rows.push(
      await tried(
        `The clock jumps ${way} by ${JUMPS.map(([name]) => name).join(', ')}`,
        JUMPS.length,
        async () => {
          for (const [name, by] of JUMPS)
            await jump(by * ahead).catch((error) => assert.fail(`${name}: ${error}`))
          return 'answers kept whole; no day’s budget passed; what was put aside was settled once; nobody shut out beyond a limit’s minute; an answer whose maker is gone is known as such'
        },
      ),
    )
  }
  return rows
}

async function jump(by: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dishlight-torture-'))
  let now = Date.parse('2026-11-30T12:00:00Z')
  const store = embeddedStore(join(folder, 'server.lmdb'), () => now)
  try {
    await store.runs.claim('gone', 'a')
    await store.runs.claim('kept', 'a')
    await store.runs.append('kept', ['one\n'], false)
    const open = await store.ledger.reserve([DAY], LOOK)
    assert.ok(!('short' in open))
    await spendAll(store)
    for (let n = 0; n < LIMIT.points; n += 1) await store.limits.take('address', LIMIT)

    now += by
    await store.runs.append('kept', ['two\n'], true)
    const kept = await store.runs.read('kept', 0)
    // A day is how long answers are kept at all.
    if (Math.abs(by) < 24 * HOUR || by < 0) assert.deepEqual(kept?.lines, ['one\n', 'two\n'])
    await spendAll(store)
    assert.ok((await store.ledger.spent('day')).microUsd <= DAY.ceiling.microUsd, 'a budget was passed')
    await store.ledger.settle(open, { microUsd: 1, tokens: 1 })
    await store.ledger.settle(open, { microUsd: 1, tokens: 1 })
    assert.ok((await store.ledger.spent('day')).microUsd <= DAY.ceiling.microUsd, 'a budget was passed')
    const { retryAfterSeconds = 0 } = await store.limits.take('address', LIMIT)
    assert.ok(retryAfterSeconds <= LIMIT.seconds, `shut out for ${retryAfterSeconds} s`)

    now += 2 * (LEASE_SECONDS + 1) * 1000
    const gone = await store.runs.read('gone', 0)
    assert.notEqual(gone?.state, 'running', 'an answer nobody makes is waited for')
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

/** As many looks as today’s budget allows. */
async function spendAll({ ledger }: SharedStore): Promise<void> {
  const most = DAY.ceiling.microUsd / LOOK.microUsd
  const asked = await Promise.all(Array.from({ length: most * 2 }, () => ledger.reserve([DAY], LOOK)))
  assert.ok(asked.filter((each) => !('short' in each)).length <= most, 'more than a budget')
}
