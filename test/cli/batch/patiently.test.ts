import { describe, expect, it } from 'vitest'
import { patiently } from '../../../src/cli/batch/patiently.ts'
import { collect } from '../../../src/core/analysis/collect-looks.ts'
import { failuresOf } from '../../../src/core/analysis/run.ts'
import type { Failure } from '../../../src/core/terms/failure.ts'
import { lookOf, photoOf } from '../../support/look-events.ts'

async function* failing(failure: Failure) {
  const [start] = lookOf([])
  if (start) yield start
  yield { type: 'failure', lookId: 'look-1', failure } as const
}
async function* fine() {
  yield* lookOf(['Pear'])
}

/** Meets these failures one after the other, then none: how long was waited, and what came of it. */
async function waits(...failures: readonly Failure[]) {
  const left = [...failures]
  const waited: number[] = []
  const now = await patiently(
    () => {
      const failure = left.shift()
      return collect(photoOf(new Uint8Array(0)), failure ? failing(failure) : fine())
    },
    new AbortController().signal,
    async (seconds) => waited.push(seconds),
  )
  return { waited, failed: failuresOf(now.run).map(({ code }) => code) }
}

const busy = (retryAfterSeconds?: number): Failure => ({
  kind: 'transport',
  code: 'rate-limited',
  retryable: true,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
})

describe('asking a model that has too much to do', () => {
  it('should wait as long as it says, else longer each time', async () => {
    expect(await waits(busy(), busy(2), busy())).toEqual({ waited: [5, 2, 20], failed: [] })
  })

  it('should end after four times, and wait no hour', async () => {
    expect(await waits(busy(3600), busy(), busy(), busy(), busy())).toEqual({
      waited: [60, 10, 20],
      failed: ['rate-limited'],
    })
  })

  it.each([
    { kind: 'provider', code: 'no-key', retryable: false },
    { kind: 'transport', code: 'timeout', retryable: true },
  ] as const)('should not be tried again where waiting does not help: $code', async (failure) => {
    expect(await waits(failure)).toEqual({ waited: [], failed: [failure.code] })
  })
})
