import { describe, expect, it } from 'vitest'
import type { LookEvent, VisionClient } from '../../src/core/analysis/look.ts'
import { eventLines } from '../../src/server/event-lines.ts'
import { ndjsonLines } from '../../src/vision/clients/server/ndjson.ts'
import { collect } from '../support/collect.ts'
import { lookOf, photoOf } from '../support/look-events.ts'

const never = new AbortController().signal
const request = { photo: photoOf(new Uint8Array()) }

function hanging(events: readonly LookEvent[]): VisionClient {
  return {
    id: 'google:slow',
    async *look(_request, signal) {
      yield* events
      await new Promise<void>((done) => signal.addEventListener('abort', () => done()))
    },
  }
}

describe('eventLines', () => {
  it('should end a slow look with a failure, keeping its events so far', async () => {
    const log: string[] = []
    const client = hanging(lookOf(['apple']).slice(0, 3))
    const lines = eventLines(client, request, never, (line) => log.push(line), 250)
    const events = (await collect(ndjsonLines(lines))).map((line) => JSON.parse(line) as LookEvent)
    expect(events.map(({ type }) => type)).toEqual(['look', 'stage', 'detection', 'failure', 'end'])
    expect(events[3]).toMatchObject({ lookId: 'look-1', failure: { code: 'timeout' } })
    expect(log).toEqual([expect.stringMatching(/^look google:slow: 1 items, .*, timeout$/)])
  })

  it('should not pull more events than are read', async () => {
    let told = 0
    const endless: VisionClient = {
      id: 'google:fast',
      async *look() {
        for (;;) {
          told += 1
          yield { type: 'stage', stage: 'looking' }
        }
      },
    }
    const leave = new AbortController()
    const reader = eventLines(endless, request, leave.signal, () => {}).getReader()
    for (let read = 0; read < 3; read += 1) await reader.read()
    expect(told).toBe(3)
    leave.abort()
    await reader.cancel()
  })
})
