import { afterEach, describe, expect, it } from 'vitest'
import { isWebhookAddress } from '../../../src/server/batch/webhook.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

let server: LoopbackServer
afterEach(() => server?.close())

const PEOPLE = [{ id: 'me', name: '', conditions: [], allergies: ['peanut'] }]
const BATCH = { people: PEOPLE, options: { family: 'google' } }

async function start(model: ScriptedModel) {
  server = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key' }), model)
}

const api = (path: string, init: RequestInit = {}) => fetch(`${server.url}/v1/batches${path}`, init)
const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

async function open(photos: number): Promise<string> {
  const response = await api('', json({ ...BATCH, photos }))
  expect(response.status).toBe(202)
  return ((await response.json()) as { id: string }).id
}

const stateOf = async (id: string) => ((await (await api(`/${id}`)).json()) as { state: string }).state

async function resultsOf(id: string) {
  const text = await (await api(`/${id}/results`)).text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

describe('a batch', () => {
  it('should look at every photo of a form, and judge it for its people', async () => {
    await start(scriptedModel(() => lookOf(['peanut butter'])))
    const form = new FormData()
    form.set('batch', JSON.stringify(BATCH))
    form.append('photo', new Blob([await picture('jpeg')]), 'a.jpg')
    form.append('photo', new Blob(['no photo']), 'b.jpg')
    const response = await api('', { method: 'POST', body: form })
    const { id } = (await response.json()) as { id: string }
    await expect.poll(() => stateOf(id)).toBe('done')
    const [one, other] = await resultsOf(id)
    expect(one).toMatchObject({ photo: 1, state: 'done' })
    expect(one.report.rows[0]).toMatchObject({ name: 'Peanut butter', verdicts: [{ advice: 'avoid' }] })
    expect(other).toEqual({
      photo: 2,
      state: 'failed',
      failure: expect.objectContaining({ code: 'not-an-image' }),
    })
  })

  it('should take photos one by one, each number once, and no more than were said', async () => {
    const model = scriptedModel(() => lookOf(['apple']))
    await start(model)
    const id = await open(2)
    const [jpeg, png] = [await picture('jpeg'), await picture('png')]
    const put = (body: Uint8Array<ArrayBuffer>) => api(`/${id}/photos/2`, { method: 'PUT', body })
    expect((await put(jpeg)).status).toBe(202)
    expect((await put(jpeg)).status).toBe(202)
    expect((await put(png)).status).toBe(409)
    const post = () => api(`/${id}/photos`, { method: 'POST', body: png })
    expect(await (await post()).json()).toEqual({ photo: 1 })
    expect((await post()).status).toBe(409)
    await expect.poll(() => stateOf(id)).toBe('done')
    expect((await put(jpeg)).status).toBe(202)
    expect(await resultsOf(id)).toHaveLength(2)
    expect(model.asked).toHaveLength(2)
  })

  it('should remember what it was asked before', async () => {
    const model = scriptedModel(() => lookOf(['apple']))
    await start(model)
    for (let i = 0; i < 2; i += 1) {
      const id = await open(1)
      await api(`/${id}/photos`, { method: 'POST', body: await picture('jpeg') })
      await expect.poll(() => stateOf(id)).toBe('done')
    }
    expect(model.asked).toHaveLength(1)
  })

  it('should try again what may pass, and say what does not', async () => {
    let asked = 0
    const failure = { kind: 'transport', code: 'rate-limited', retryable: true } as const
    await start(
      scriptedModel(() => {
        asked += 1
        if (asked > 1) return lookOf(['apple'])
        return [
          { type: 'failure', lookId: 'look', failure },
          { type: 'end', lookId: 'look', truncated: true },
        ]
      }),
    )
    const id = await open(1)
    await api(`/${id}/photos`, { method: 'POST', body: await picture('jpeg') })
    await expect.poll(() => stateOf(id)).toBe('done')
    expect(asked).toBe(2)
    expect(await resultsOf(id)).toMatchObject([{ state: 'done' }])
  })

  it('should be gone when it is deleted', async () => {
    await start(scriptedModel(() => lookOf(['apple'])))
    const id = await open(1)
    expect((await api(`/${id}`, { method: 'DELETE' })).status).toBe(204)
    for (const path of ['', '/results']) expect((await api(`/${id}${path}`)).status).toBe(404)
    expect((await api(`/${id}/photos`, { method: 'POST', body: await picture('jpeg') })).status).toBe(404)
  })

  it.each([
    ['no people', { ...BATCH, people: [], photos: 1 }],
    ['too many photos', { ...BATCH, photos: 501 }],
    ['a key it does not know', { ...BATCH, photos: 1, key: 'secret' }],
  ])('should refuse %s', async (_, body) => {
    await start(scriptedModel(() => []))
    expect((await api('', json(body))).status).toBe(400)
  })
})

describe('where a webhook may be', () => {
  it.each([
    'http://example.org/hook',
    'https://127.0.0.1/hook',
    'https://localhost/hook',
    'https://10.0.0.1/',
    'https://192.168.1.4/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fd00::1]/',
    'https://0x7f.1/',
    'https://user:password@example.org/',
    'ftp://example.org/',
  ])('attack C: should not be %s on a server that others reach', (url) => {
    expect(isWebhookAddress(url, false)).toBe(false)
  })

  it('should be a public HTTPS address, or this machine where only it can ask', () => {
    expect(isWebhookAddress('https://example.org/hook', false)).toBe(true)
    expect(isWebhookAddress('https://93.184.215.14/hook', false)).toBe(true)
    expect(isWebhookAddress('http://127.0.0.1:8080/hook', true)).toBe(true)
    expect(isWebhookAddress('http://192.168.1.4/hook', true)).toBe(false)
  })
})
