import { describe, expect, it } from 'vitest'
import { createQueue } from '../../src/app/queue.ts'
import { gate } from '../support/app-ports.ts'

const never = () => new Promise<void>(() => undefined)
const { signal: open } = new AbortController()

describe('a queue', () => {
  it('should run jobs one after another, in order, even after one fails', async () => {
    const enter = createQueue()
    const first = gate()
    const ran: string[] = []
    const a = enter(async () => {
      await first.opened
      ran.push('a')
      throw new Error('a bug')
    }, open)
    const b = enter(async () => void ran.push('b'), open)
    first.open()
    await expect(a).rejects.toThrow('a bug')
    await b
    expect(ran).toEqual(['a', 'b'])
  })

  it('should skip a job that was aborted while it waited', async () => {
    const enter = createQueue()
    const first = gate()
    const ran: string[] = []
    const waiting = new AbortController()
    const a = enter(async () => {
      await first.opened
      ran.push('a')
    }, open)
    const b = enter(async () => void ran.push('b'), waiting.signal)
    waiting.abort()
    const c = enter(async () => void ran.push('c'), open)
    await Promise.resolve()
    expect(ran).toEqual([])
    first.open()
    await Promise.all([a, b, c])
    expect(ran).toEqual(['a', 'c'])
  })

  it('should move on from an aborted job that ignores its signal', async () => {
    const enter = createQueue()
    const stuck = new AbortController()
    void enter(never, stuck.signal)
    let ran = false
    const next = enter(async () => {
      ran = true
    }, open)
    stuck.abort()
    await next
    expect(ran).toBe(true)
  })
})
