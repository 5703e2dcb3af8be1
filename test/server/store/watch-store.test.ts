import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchStore } from '../../../src/server/store/watch-store.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What is told where the store is up, or not, each time it is looked at. */
async function toldOf(states: readonly boolean[]): Promise<boolean[]> {
  const told: boolean[] = []
  let at = 0
  const watch = watchStore({ isUp: async () => states[at++] ?? true }, (isUp) => told.push(isUp))
  while (at < states.length) await vi.advanceTimersByTimeAsync(100)
  watch.stop()
  const looked = at
  await vi.advanceTimersByTimeAsync(10_000)
  expect(at).toBe(looked)
  return told
}

describe('a store that is watched', () => {
  it('should say nothing while it is up', async () => {
    expect(await toldOf([true, true, true])).toEqual([])
  })

  it('should be told once when it is lost, and once when it is back', async () => {
    expect(await toldOf([true, false, false, false, true, true, false])).toEqual([false, true, false])
  })

  it('should be told at the start where it is not there', async () => {
    expect(await toldOf([false, false, true])).toEqual([false, true])
  })
})
