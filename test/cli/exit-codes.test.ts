import { expect, it } from 'vitest'
import { stopOnInterrupt } from '../../src/cli/exit-codes.ts'

it('should stop all that is under way at Ctrl+C, and nothing that begins after it', () => {
  const first = stopOnInterrupt()
  const listening = process.listenerCount('SIGINT')
  const second = stopOnInterrupt()
  expect(process.listenerCount('SIGINT')).toBe(listening)
  process.emit('SIGINT')
  expect([first.aborted, second.aborted]).toEqual([true, true])
  expect(stopOnInterrupt().aborted).toBe(false)
})
