import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { makeClient } from '../../src/vision/browser-clients.ts'
import { lookOf, photoOf } from '../support/look-events.ts'

const recording = { version: 1, client: 'google:gemini', events: lookOf(['apple', 'kefir', 'rye']) }
const sample = { id: 'snack', title: 'Snack', kind: 'food', photo: '/s.jpg', recording: '/s.json' } as const

/** What has been told of a sample by now, on a clock that stands still until the test moves it. */
async function toldOfSample(lessMotion: boolean): Promise<readonly LookEvent['type'][]> {
  vi.stubGlobal('matchMedia', () => ({ matches: lessMotion }))
  const client = await makeClient({ kind: 'sample', sample }, {} as never, {} as never)
  if (!client.ok) throw new Error(client.failure.code)
  const told: LookEvent['type'][] = []
  vi.useFakeTimers()
  const look = client.value.look({ photo: photoOf(new Uint8Array()) }, new AbortController().signal)
  void (async () => {
    for await (const { type } of look) told.push(type)
  })()
  await vi.advanceTimersByTimeAsync(0)
  return told
}

describe('a sample', () => {
  beforeEach(() => vi.stubGlobal('fetch', async () => Response.json(recording)))
  afterEach(() => vi.unstubAllGlobals())

  it('should be told item by item', async () => {
    const told = await toldOfSample(false)
    expect(told).not.toContain('detection')
    await vi.advanceTimersByTimeAsync(60)
    expect(told.filter((type) => type === 'detection')).toHaveLength(1)
  })

  it('should be told all at once to who asks for less motion', async () => {
    const told = await toldOfSample(true)
    expect(told.filter((type) => type === 'detection')).toHaveLength(3)
    expect(told.at(-1)).toBe('end')
  })
})
