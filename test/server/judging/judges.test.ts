import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { type Judges, judges } from '../../../src/server/judging/judges.ts'

const entry = fileURLToPath(new URL('../../support/unruly-judge.mjs', import.meta.url))
/** A thread has begun by then, also on a busy machine. */
const LONGEST_MS = 1500
const never = new AbortController().signal

let pool: Judges
afterEach(() => pool.close())

function start(settings: Parameters<typeof judges>[0] = {}) {
  pool = judges({ entry, threads: 1, ...settings })
}

function doing(deed: 'normal' | 'wait' | 'hang' | 'break' | 'grow', left = never) {
  return pool.judge({ kind: 'report', body: new TextEncoder().encode(deed), locale: 'en' }, left)
}

async function told(): Promise<{ readonly threadId: number; readonly env: readonly string[] }> {
  const judged = await doing('normal')
  if (typeof judged !== 'object' || !('report' in judged)) throw new Error('not judged')
  return JSON.parse(new TextDecoder().decode(judged.report))
}

describe('attack B: threads that judge', () => {
  it('should be used again, and know nothing of the settings', async () => {
    process.env.GOOGLE_GENERATIVE_AI_API_KEY = 'canary'
    start()
    const first = await told()
    delete process.env.GOOGLE_GENERATIVE_AI_API_KEY
    expect((await told()).threadId).toBe(first.threadId)
    expect(first.env).toEqual([])
  })

  it('should be ended when they take too long or too much, and leave nothing behind', async () => {
    start({ longestMs: LONGEST_MS })
    expect(await doing('hang')).toBe('too-demanding')
    expect((await told()).env).toEqual([])
    pool.close()
    start({ mostMemoryMb: 32 })
    expect(await doing('grow')).toBe('too-demanding')
    expect((await told()).env).toEqual([])
  })

  it('should say that they broke, and be replaced', async () => {
    start()
    await expect(doing('break')).rejects.toThrow('broken')
    expect((await told()).env).toEqual([])
  })

  it('should hold the loop up for nobody, and send those away for whom there is no room', async () => {
    start({ longestMs: LONGEST_MS })
    const hanging = doing('hang')
    const waiting = Array.from({ length: 16 }, () => doing('normal'))
    expect(await doing('normal')).toEqual({ busyForSeconds: expect.any(Number) })
    const before = performance.now()
    await new Promise((done) => setTimeout(done, 20))
    expect(performance.now() - before).toBeLessThan(LONGEST_MS)
    expect(await hanging).toBe('too-demanding')
    expect(await Promise.all(waiting)).toHaveLength(16)
  })

  it('should judge nothing for somebody who left while they waited', async () => {
    start()
    const left = new AbortController()
    const busy = doing('wait')
    const waiting = doing('normal', left.signal)
    left.abort()
    await expect(waiting).resolves.toEqual({ busyForSeconds: expect.any(Number) })
    await busy
  })
})
