import { describe, expect, it } from 'vitest'
import { recordedClient } from '../../../../src/vision/clients/recorded/client.ts'
import { recordingSchema } from '../../../../src/vision/clients/recorded/recording.ts'
import { box } from '../../../support/box.ts'
import { collect } from '../../../support/collect.ts'
import { lookOf, photoOf } from '../../../support/look-events.ts'

const recording = { version: 1, client: 'google:gemini', events: lookOf(['apple', 'kefir', 'rye']) } as const
const request = { photo: photoOf(new Uint8Array()) }

describe('recordedClient', () => {
  it('should replay the recorded look', async () => {
    const client = recordedClient(recording)
    expect(await collect(client.look(request, new AbortController().signal))).toEqual(recording.events)
    expect(client.id).toBe('recorded:google:gemini')
  })

  it('should have nothing to tell of a part of the photo', async () => {
    const { signal } = new AbortController()
    const parts = [
      { ...request, region: box(0, 0, 0.5, 0.5) },
      { ...request, detail: true as const },
    ]
    for (const part of parts) expect(await collect(recordedClient(recording).look(part, signal))).toEqual([])
  })

  it('should keep the order when paced', async () => {
    const client = recordedClient(recording, 1)
    expect(await collect(client.look(request, new AbortController().signal))).toEqual(recording.events)
  })

  it('should end silently when stopped in a pause', async () => {
    const abort = new AbortController()
    const told: string[] = []
    for await (const event of recordedClient(recording, 1).look(request, abort.signal)) {
      told.push(event.type)
      if (event.type === 'detection') abort.abort()
    }
    expect(told).toEqual(['look', 'stage', 'detection'])
  })
})

describe('recordingSchema', () => {
  it('should read what was written', () => {
    expect(recordingSchema.parse(JSON.parse(JSON.stringify(recording)))).toEqual(recording)
  })

  it('should refuse another version and events that are none', () => {
    expect(recordingSchema.safeParse({ ...recording, version: 2 }).success).toBe(false)
    expect(recordingSchema.safeParse({ ...recording, events: [{ type: 'shout' }] }).success).toBe(false)
  })
})
