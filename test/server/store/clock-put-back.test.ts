import { describe, expect, it } from 'vitest'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

describe('a clock that is put back by an hour', () => {
  const HOUR = 3_600_000

  it('should shut nobody out for longer than a limit says', async () => {
    let now = Date.parse('2026-11-30T12:00:00Z')
    const { limits, close } = embeddedStore(folder.path('a.lmdb'), () => now)
    const limit = { points: 1, seconds: 60 }
    await limits.take('address', limit)
    expect(await limits.take('address', limit)).toEqual({ retryAfterSeconds: 60 })
    now -= HOUR
    expect(await limits.take('address', limit)).toEqual({})
    expect(await limits.take('address', limit)).toEqual({ retryAfterSeconds: 60 })
    await close()
  })

  it('should have nobody wait for an answer whose maker is gone', async () => {
    let now = Date.parse('2026-11-30T12:00:00Z')
    const { runs, close } = embeddedStore(folder.path('a.lmdb'), () => now)
    await runs.claim('a', '')
    now -= HOUR
    expect(await runs.read('a', 0)).toMatchObject({ state: 'dead' })
    await close()
  })
})
