import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ndjsonLines } from '../../src/vision/clients/server/ndjson.ts'
import { modelEventSchema, modelPath, modelsSchema } from '../../src/wire/models.ts'
import { configOf, type LoopbackServer, serveOnLoopback } from '../support/loopback.ts'
import { tinyClassifier, tinyDetector } from '../support/onnx/tiny-detector.ts'
import { selfHosted, stalled } from '../support/self-hosted.ts'

const tiny = tinyDetector()
const ID = 'dfine-objects365'
const OTHER = 'dfine-objects365-medium'

let folder: string
let mirror: Awaited<ReturnType<typeof selfHosted>>
let server: LoopbackServer
let stall: ReturnType<typeof stalled>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dishlight-models-'))
  stall = stalled(tiny, 2000)
  mirror = await selfHosted({
    [`/${ID}.onnx`]: tiny,
    [`/${OTHER}.onnx`]: stall.answer,
    '/bad/dfine-objects365.onnx': tinyClassifier(),
  })
  server = await serveOnLoopback(configOf({ MODELS_MIRROR: `${mirror.url}/` }), { modelsDir: folder })
})
afterEach(async () => {
  await server.close()
  await mirror.close()
  await rm(folder, { recursive: true, force: true })
})

async function list(url = server.url) {
  return modelsSchema.parse(await (await fetch(`${url}/api/models`)).json())
}

async function eventsOf(response: Response) {
  const events = []
  if (!response.body) throw new Error('no body')
  for await (const line of ndjsonLines(response.body)) events.push(modelEventSchema.parse(JSON.parse(line)))
  return events
}

function send(method: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    sent.on('error', failed)
    sent.end()
  })
}

describe('the models of this device', () => {
  it('should be listed with what a person has to know before fetching one', async () => {
    const { models, mayChange } = await list()
    expect(mayChange).toBe(true)
    expect(models.find(({ id }) => id === ID)).toEqual({
      id: ID,
      name: 'D-FINE S, Objects365',
      licence: 'Apache-2.0',
      source: 'https://huggingface.co/onnx-community/dfine_s_obj365-ONNX',
      bytes: 42_123_225,
      host: new URL(mirror.url).host,
    })
  })

  it('should be fetched, served unchanging under the policy, and removed', async () => {
    const events = await eventsOf(await fetch(`${server.url}/api/models/${ID}`, { method: 'POST' }))
    expect(events.map(({ type }) => type)).toEqual(['fetched', 'checking', 'installed'])
    const installed = (await list()).models.find(({ id }) => id === ID)?.installed
    expect(installed).toMatchObject({ bytes: tiny.length, published: false })
    const path = `/${modelPath(ID, installed?.sha256 ?? '')}`
    const file = await fetch(server.url + path)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(tiny)
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect(file.headers.get('content-length')).toBe(`${tiny.length}`)
    expect(file.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(server.log).toEqual([`model ${ID}: kept`])

    const removed = await fetch(`${server.url}/api/models/${ID}`, { method: 'DELETE' })
    expect(removed.status).toBe(200)
    expect((await list()).models.find(({ id }) => id === ID)?.installed).toBeUndefined()
    expect((await fetch(server.url + path)).status).toBe(404)
  })

  it('should not be kept where they fail, with one sentence that says why', async () => {
    const bad = await serveOnLoopback(configOf({ MODELS_MIRROR: `${mirror.url}/bad` }), { modelsDir: folder })
    const events = await eventsOf(await fetch(`${bad.url}/api/models/${ID}`, { method: 'POST' }))
    await bad.close()
    expect(events.at(-1)).toEqual({
      type: 'failed',
      code: 'wrong-outputs',
      message: `The model from ${new URL(mirror.url).host} is not a detector with the 365 classes of Objects365. Nothing was kept.`,
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('should be let go once nobody waits for them any more', async () => {
    const leave = new AbortController()
    const asked = fetch(`${server.url}/api/models/${OTHER}`, { method: 'POST', signal: leave.signal })
    await expect.poll(() => readdir(join(folder, OTHER)).catch(() => [])).toHaveLength(1)
    expect((await fetch(`${server.url}/api/models/${OTHER}`, { method: 'POST' })).status).toBe(409)
    expect((await fetch(`${server.url}/api/models/${OTHER}`, { method: 'DELETE' })).status).toBe(409)
    leave.abort()
    await asked
      .then(
        (response) => response.text(),
        () => undefined,
      )
      .catch(() => undefined)
    await stall.left
    await expect.poll(() => readdir(folder)).toEqual([])
    await expect.poll(() => server.log).toEqual([`model ${OTHER}: stopped`])
  })
})

describe('somebody else', () => {
  it.each(['POST', 'DELETE'])('should not %s a model from another site', async (method) => {
    expect(await send(method, `/api/models/${ID}`, { origin: 'https://evil.example' })).toBe(403)
    expect(await send(method, `/api/models/${ID}`, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await readdir(folder)).toEqual([])
  })

  it.each(['x-forwarded-for', 'forwarded', 'via'])(
    'should not change models through a proxy: %s',
    async (header) => {
      expect(await send('POST', `/api/models/${ID}`, { [header]: '203.0.113.7' })).toBe(403)
      expect(await send('DELETE', `/api/models/${ID}`, { [header]: '203.0.113.7' })).toBe(403)
      const listed = await fetch(`${server.url}/api/models`, { headers: { [header]: '203.0.113.7' } })
      expect(modelsSchema.parse(await listed.json()).mayChange).toBe(false)
      expect(await readdir(folder)).toEqual([])
    },
  )

  it('should find no other file under the addresses of models', async () => {
    for (const path of [
      '/api/models/..%2f..%2fetc/passwd',
      `/api/models/${ID}/about.json`,
      '/api/models/x/y.onnx',
    ]) {
      expect(await send('GET', path)).toBe(404)
    }
    expect(await send('POST', '/api/models/..%2fother')).toBe(404)
  })
})
