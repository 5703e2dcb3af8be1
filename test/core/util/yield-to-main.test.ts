import { describe, expect, it } from 'vitest'
import { yieldToMain } from '../../../src/core/util/yield-to-main.ts'

/** A clock that only work moves on, and the moments it was paused at. */
function byHand() {
  let time = 0
  const pauses: number[] = []
  return {
    pauses,
    *work(steps: number, ms: number) {
      for (let step = 0; step < steps; step += 1) {
        time += ms
        yield
      }
      return 'built'
    },
    pace: { now: () => time, pause: async () => void pauses.push(time) },
  }
}

describe('inSlices', () => {
  it('should pause after every few milliseconds of work, and return the result', async () => {
    const { work, pace, pauses } = byHand()
    await expect(yieldToMain(work(12, 4), pace)).resolves.toBe('built')
    expect(pauses).toEqual([12, 24, 36, 48])
  })

  it('should not pause for short work', async () => {
    const { work, pace, pauses } = byHand()
    await yieldToMain(work(3, 1), pace)
    expect(pauses).toEqual([])
  })

  it('should pass on what a step throws', async () => {
    const steps = (function* () {
      yield
      throw new Error('unreadable row')
    })()
    await expect(yieldToMain(steps, byHand().pace)).rejects.toThrow('unreadable row')
  })
})
