import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAttempts } from '../../src/storage/attempts.ts'

afterEach(() => vi.unstubAllGlobals())

const never = () => new Promise<never>(() => {})
const refusing = (name: string) => () => {
  throw new DOMException('no', name)
}

describe('createAttempts', () => {
  it('should hand out what a request answers', async () => {
    const attempt = createAttempts(async () => 'database')
    expect(await attempt(async (database) => `${database} answers`)).toEqual({
      ok: true,
      value: 'database answers',
    })
  })

  it.each([
    ['missing', undefined],
    ['missing', null],
  ])('should say %s where indexedDB is %s', async (failure, absent) => {
    vi.stubGlobal('indexedDB', absent)
    expect(await createAttempts(never)(never)).toEqual({ ok: false, failure })
  })

  it.each([
    ['full', 'QuotaExceededError'],
    ['blocked', 'SecurityError'],
    ['blocked', 'UnknownError'],
  ])('should say %s on %s, when opening and when asked', async (failure, name) => {
    expect(await createAttempts(refusing(name))(never)).toEqual({ ok: false, failure })
    const attempt = createAttempts(() => 'database')
    expect(await attempt(async () => refusing(name)())).toEqual({ ok: false, failure })
  })

  it('should give up after its limit, and ask nothing more until the request settles', async () => {
    vi.useFakeTimers()
    let answer = (_: string) => {}
    const attempt = createAttempts(() => 'database', 1_000)
    const slow = attempt(() => new Promise<string>((resolve) => (answer = resolve)))
    await vi.advanceTimersByTimeAsync(999)
    const [early] = await Promise.all([Promise.race([slow, 'waiting']), undefined])
    expect(early).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await slow).toEqual({ ok: false, failure: 'slow' })
    const asked = vi.fn(async () => 'answer')
    expect(await attempt(asked)).toEqual({ ok: false, failure: 'slow' })
    expect(asked).not.toHaveBeenCalled()
    answer('late')
    await vi.advanceTimersByTimeAsync(0)
    expect(await attempt(asked)).toEqual({ ok: true, value: 'answer' })
  })

  it('should open again after the browser closed the database', async () => {
    const open = vi.fn(() => 'database')
    const attempt = createAttempts(open)
    expect(await attempt(async () => refusing('InvalidStateError')())).toMatchObject({ ok: false })
    expect(await attempt(async () => 'answer')).toEqual({ ok: true, value: 'answer' })
    expect(open).toHaveBeenCalledTimes(2)
  })

  it('should not hide a bug', async () => {
    const attempt = createAttempts(() => 'database')
    await expect(
      attempt(async () => {
        throw new TypeError('a bug')
      }),
    ).rejects.toThrow('a bug')
  })
})
