import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { type DecoderPool, decoderPool, type PoolSettings } from '../../../src/server/photos/decoder-pool.ts'

const entry = fileURLToPath(new URL('../../support/unruly-decoder.mjs', import.meta.url))
const never = new AbortController().signal

let pool: DecoderPool
afterEach(() => pool.close())

function start(settings: Partial<PoolSettings> = {}) {
  pool = decoderPool({ entry, behind: false, processes: 1, mostWaiting: 20, ...settings })
}

function doing(deed: 'normal' | 'die' | 'hang' | 'wait' | 'grow' | 'fat', left = never) {
  return pool.decode({ kind: 'encode', bytes: new TextEncoder().encode(deed) }, left)
}

async function pidOf(deed: 'normal' | 'fat') {
  return (await doing(deed)) as unknown as { pid: number; env: string[] }
}

describe('attack B: processes that decode', () => {
  it('should be used again, and know nothing of the settings', async () => {
    process.env.GOOGLE_GENERATIVE_AI_API_KEY = 'canary'
    start()
    const first = await pidOf('normal')
    delete process.env.GOOGLE_GENERATIVE_AI_API_KEY
    expect((await pidOf('normal')).pid).toBe(first.pid)
    expect(first.env).not.toContain('GOOGLE_GENERATIVE_AI_API_KEY')
  })

  it('should be up where they answer, also while all are busy, and down where none can be started', async () => {
    start()
    expect(await pool.isUp()).toBe(true)
    const waiting = doing('wait')
    expect(await pool.isUp()).toBe(true)
    await waiting
    pool.close()
    start({ entry: '/nowhere/decoder.js' })
    expect(await pool.isUp()).toBe(false)
  })

  it('should be replaced when a photo brings one down', async () => {
    start()
    const { pid } = await pidOf('normal')
    expect(await doing('die')).toBe('too-demanding')
    expect((await pidOf('normal')).pid).not.toBe(pid)
  })

  it('should be replaced when one was ended from outside', async () => {
    start()
    const { pid } = await pidOf('normal')
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => isAlive(pid)).toBe(false)
    expect((await pidOf('normal')).pid).not.toBe(pid)
  })

  it('should be ended when one takes too long, also where it cannot watch itself', async () => {
    start({ longestMs: 1000 })
    expect(await doing('hang')).toBe('too-demanding')
    expect(await pidOf('normal')).toMatchObject({ pid: expect.any(Number) })
  })

  it('should be ended when one takes too much memory', async () => {
    start({ mostMemoryBytes: 150_000_000 })
    expect(await doing('grow')).toBe('too-demanding')
  })

  it('should be replaced when one gives no memory back', async () => {
    start()
    const { pid } = await pidOf('fat')
    expect((await pidOf('normal')).pid).not.toBe(pid)
    await expect.poll(() => isAlive(pid)).toBe(false)
  })

  it('should send photos away that find too many waiting, and say for how long', async () => {
    start({ mostWaiting: 2 })
    const all = await Promise.all(Array.from({ length: 5 }, () => doing('wait')))
    const away = { busyForSeconds: 1 }
    expect(all).toEqual(['sound', 'sound', 'sound', away, away])
  })

  it('should not decode for somebody who has left', async () => {
    start()
    const leave = new AbortController()
    const first = doing('wait')
    const second = doing('die', leave.signal)
    leave.abort()
    expect(await second).toMatchObject({ busyForSeconds: 1 })
    expect(await first).toBe('sound')
    expect(await pidOf('normal')).toMatchObject({ pid: expect.any(Number) })
  })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
