import exifr from 'exifr'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { serverClient } from '../../src/vision/clients/server/client.ts'
import type { Family } from '../../src/wire/http.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { collect } from '../support/collect.ts'
import { photoOf } from '../support/look-events.ts'
import { phonePicture } from '../support/pictures.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

const KEY = 'canary-server-key'
const HOSTED = ['google', 'anthropic', 'openai', 'meta', 'compatible'] as const satisfies readonly Family[]

let upstream: Upstream
let server: BuiltServer

beforeAll(async () => {
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items) })
  const addresses = HOSTED.map((family) => [`${family.toUpperCase()}_BASE_URL`, `${upstream.url}/v1`])
  server = await startBuiltServer({
    ...Object.fromEntries(addresses),
    GOOGLE_GENERATIVE_AI_API_KEY: KEY,
    ANTHROPIC_API_KEY: KEY,
    OPENAI_API_KEY: KEY,
    META_API_KEY: KEY,
    COMPATIBLE_MODEL: 'qwen3-vl',
  })
})
afterAll(async () => {
  await server?.close()
  await upstream?.close()
})
beforeEach(() => upstream.set({ behaviour: { kind: 'ok' } }))

function clientFor(family: Family, key?: string) {
  return serverClient({ baseUrl: server.url, look: { family }, ...(key === undefined ? {} : { key }) })
}

const never = new AbortController().signal

describe('the built server', () => {
  it.each(HOSTED)('should place what %s sees, in order', async (family) => {
    const events = await collect(clientFor(family).look({ photo: await breakfastPhoto() }, never))
    expect(events.filter(({ type }) => type === 'failure' || type === 'rejected')).toEqual([])
    const found = events.flatMap((event) => (event.type === 'detection' ? [event.detection] : []))
    expect(found.map(({ label }) => label)).toEqual(BREAKFAST.items.map(({ label }) => label))
    for (const [index, { region }] of found.entries()) {
      if (region.kind !== 'box') throw new Error('no box')
      const { box } = BREAKFAST.items[index]!
      for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const) {
        expect(region.box[side]).toBeCloseTo(box[side], 2)
      }
    }
    expect(events.at(-1)).toMatchObject({ type: 'end', truncated: false })
  })

  it('should pass on no metadata, whatever the browser sends', async () => {
    await collect(clientFor('anthropic').look({ photo: photoOf(await phonePicture(6)) }, never))
    const image = upstream.requests.at(-1)!.image!
    expect(image.mediaType).toBe('image/jpeg')
    expect(await exifr.parse(image.bytes).catch(() => undefined)).toBeUndefined()
    for (const trace of ['Exif', 'Canary', 'GPS']) expect(image.bytes.includes(trace)).toBe(false)
  })

  it('should end the request upstream when the client leaves', async () => {
    upstream.set({ behaviour: { kind: 'stall', afterChars: 400 } })
    const leave = new AbortController()
    const told: LookEvent[] = []
    for await (const event of clientFor('openai').look({ photo: await breakfastPhoto() }, leave.signal)) {
      told.push(event)
      if (event.type === 'detection') leave.abort()
    }
    expect(told.at(-1)?.type).toBe('detection')
    await expect.poll(() => upstream.requests.at(-1)?.disconnected).toBe(true)
    await expect.poll(() => server.log()).toContain('stopped')
  })

  it('should show its own key and a typed one to the provider only', async () => {
    const typed = 'canary-typed-key'
    upstream.set({ behaviour: { kind: 'status', status: 401 } })
    const photo = await breakfastPhoto()
    const events = [
      ...(await collect(clientFor('google').look({ photo }, never))),
      ...(await collect(clientFor('openai', typed).look({ photo }, never))),
    ]
    expect(JSON.stringify(upstream.requests.at(-2)?.headers)).toContain(KEY)
    expect(JSON.stringify(upstream.requests.at(-1)?.headers)).toContain(typed)
    expect(events.filter(({ type }) => type === 'failure')).toHaveLength(2)

    const pages = await Promise.all(
      ['/', '/api/clients', '/api/nothing'].map(async (path) => (await fetch(server.url + path)).text()),
    )
    const shown = [JSON.stringify(events), server.log(), ...pages].join('\n')
    expect(shown).not.toContain(KEY)
    expect(shown).not.toContain(typed)
  })

  it('should serve the app under its policy', async () => {
    const page = await fetch(server.url)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
    const answer = await fetch(server.url + script)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).not.toContain(KEY)
  })

  it('should say that its port is in use', async () => {
    const port = new URL(server.url).port
    await expect(startBuiltServer({ PORT: port })).rejects.toThrow(`Port ${port} is in use.`)
  })
})
