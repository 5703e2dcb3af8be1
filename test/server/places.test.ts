import { beforeAll, expect, it } from 'vitest'
import type { Photo } from '../../src/core/analysis/photo.ts'
import { normalizedBox } from '../../src/core/geometry/normalized.ts'
import { samText } from '../../src/vision/clients/sam/sam-text.ts'
import { serverGrounding } from '../../src/vision/clients/server/grounding.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { configOf, listenOnLoopback, serveOnLoopback } from '../support/loopback.ts'

const KEY = 'canary-of-the-server'

// Before the server runs, which lets no drawing be decoded.
let photo: Photo
beforeAll(async () => {
  photo = await breakfastPhoto()
})

it('should ask SAM with the key of the server, which no page ever sees', async () => {
  const eggs = normalizedBox({ xMin: 0.06, yMin: 0.12, xMax: 0.31, yMax: 0.46 })
  const keys: (string | null)[] = []
  const meta = await listenOnLoopback(async (request: Request) => {
    keys.push(request.headers.get('authorization'))
    const text = samText([{ box: eggs }], photo.sent)
    return Response.json({ output: [{ type: 'message', content: [{ type: 'output_text', text }] }] })
  })
  const server = await serveOnLoopback(configOf({ META_API_KEY: KEY, META_BASE_URL: `${meta.url}/v1` }))
  const bodies: string[] = []
  const watched: typeof fetch = async (...asked) => {
    const response = await fetch(...asked)
    bodies.push(await response.clone().text())
    return response
  }
  const events = []
  const client = serverGrounding({ baseUrl: server.url, fetch: watched })
  for await (const event of client.ground({ photo, names: ['fried eggs'] }, new AbortController().signal))
    events.push(event)
  await Promise.all([server.close(), meta.close()])
  const [places] = events
  expect(places).toMatchObject({
    type: 'places',
    name: 'fried eggs',
    things: [{ box: { xMin: expect.closeTo(0.06, 2) } }],
  })
  expect(keys).toEqual([`Bearer ${KEY}`])
  expect(bodies.join('') + server.log.join('')).not.toContain(KEY)
})

it('should say that a key is missing, and take one typed in Settings', async () => {
  const keys: (string | null)[] = []
  const meta = await listenOnLoopback(async (request: Request) => {
    keys.push(request.headers.get('authorization'))
    return Response.json({ output: [] })
  })
  const server = await serveOnLoopback(configOf({ META_BASE_URL: `${meta.url}/v1` }))
  const ask = async (key?: string) => {
    const events = []
    const client = serverGrounding({ baseUrl: server.url, key })
    for await (const event of client.ground({ photo, names: ['eggs'] }, new AbortController().signal))
      events.push(event)
    return events
  }
  expect(await ask()).toMatchObject([{ type: 'failure', failure: { code: 'no-key' } }])
  expect(await ask('typed')).toMatchObject([{ type: 'places', things: [] }, { type: 'usage' }])
  await Promise.all([server.close(), meta.close()])
  expect(keys).toEqual(['Bearer typed'])
})
