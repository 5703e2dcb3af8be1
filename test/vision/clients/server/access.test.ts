import { afterEach, describe, expect, it, vi } from 'vitest'
import { endAccess, giveAccess, readAccess } from '../../../../src/vision/clients/server/access.ts'

const answers = (status: number, body: unknown = {}) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json(body, { status })),
  )
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('access to our server', () => {
  it.each([
    [200, 'given'],
    [401, 'wrong'],
    [429, 'too-many'],
    [503, 'unreachable'],
  ])('should tell what became of a code: %d', async (status, answer) => {
    answers(status)
    expect(await giveAccess('code')).toBe(answer)
  })

  it('should tell that nobody answered', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await giveAccess('code')).toBe('unreachable')
  })

  it('should read whether a code is asked for', async () => {
    answers(200, { access: 'needed' })
    expect(await readAccess()).toEqual({ ok: true, value: 'needed' })
    expect(await endAccess()).toEqual({ ok: true, value: 'needed' })
    answers(200, { access: 'odd' })
    expect(await readAccess()).toMatchObject({ ok: false, failure: { code: 'unreadable-reply' } })
    answers(503, { error: { code: 'cannot-count', message: '' } })
    expect(await readAccess()).toMatchObject({
      ok: false,
      failure: { code: 'cannot-count', retryable: true },
    })
  })
})
