import { once } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { signToken } from '../../../src/config/signed-token.ts'
import type { AppParts } from '../../../src/server/app.ts'
import { createDrain } from '../../../src/server/operations/drain.ts'
import type { Problem } from '../../../src/wire/http.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'
import { temporaryStore } from '../../support/temporary-store.ts'

let server: LoopbackServer
afterEach(() => server?.close())

const PEOPLE = [{ id: 'me', name: '', conditions: [], allergies: ['peanut'] }]
const HOOK = { url: 'https://example.org/', secret: `whsec_${'A'.repeat(32)}` }
const BATCH = { people: PEOPLE, options: { family: 'google' } }

async function start(model: ScriptedModel, env: Record<string, string> = {}, parts: Partial<AppParts> = {}) {
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key', ...env })
  server = await serveOnLoopback(config, { ...model, ...parts })
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
    expect(one.report.rows[0]).toMatchObject({
      name: 'Peanut butter',
      verdicts: [
        { dot: 'avoid', text: expect.any(String), alerts: [{ text: expect.stringMatching(/peanut/i) }] },
      ],
    })
    expect(other).toEqual({
      photo: 2,
      state: 'failed',
      error: { code: 'not-an-image', message: expect.stringContaining('not a photo') },
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
    const other = (number: number) => api(`/${id}/photos/${number}`, { method: 'PUT', body: png })
    expect(await (await other(1)).json()).toEqual({ photo: 1 })
    expect(await codeOf(other(3))).toBe('404 unknown-number')
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
      await api(`/${id}/photos/1`, { method: 'PUT', body: await picture('jpeg') })
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
    await api(`/${id}/photos/1`, { method: 'PUT', body: await picture('jpeg') })
    await expect.poll(() => stateOf(id)).toBe('done')
    expect(asked).toBe(2)
    expect(await resultsOf(id)).toMatchObject([{ state: 'done' }])
  })

  it('should be left to others by a server that stops', async () => {
    const store = temporaryStore()
    const drain = createDrain()
    const stuck = scriptedModel(async function* (signal) {
      await once(signal, 'abort')
      yield* []
    })
    await start(stuck, {}, { store, drain })
    const id = await open(6)
    for (let number = 1; number <= 6; number += 1)
      await api(`/${id}/photos/${number}`, { method: 'PUT', body: await picture('jpeg') })
    await expect.poll(() => stuck.asked.length).toBe(4)
    await drain.stop(0)
    expect((await api(`/${id}`)).status).toBe(503)
    expect(stuck.asked.map(({ signal }) => signal.aborted)).toEqual([true, true, true, true])
    await server.close()

    const other = scriptedModel(() => lookOf(['apple']))
    await start(other, {}, { store })
    await expect.poll(() => stateOf(id), { timeout: 15_000 }).toBe('done')
    expect((await resultsOf(id)).map(({ state }) => state)).toEqual(Array(6).fill('done'))
    // All six are the same picture, and a look that was finished is remembered.
    expect([stuck.asked.length, other.asked.length]).toEqual([4, 1])
    await server.close()
    await store.close()
  })

  it('should be gone when it is deleted', async () => {
    await start(scriptedModel(() => lookOf(['apple'])))
    const id = await open(1)
    expect((await api(`/${id}`, { method: 'DELETE' })).status).toBe(204)
    for (const path of ['', '/results']) expect((await api(`/${id}${path}`)).status).toBe(404)
    expect((await api(`/${id}/photos/1`, { method: 'PUT', body: await picture('jpeg') })).status).toBe(404)
  })

  it.each([
    ['people', { ...BATCH, people: [], photos: 1 }],
    ['photos', { ...BATCH, photos: 501 }],
    ['photos', BATCH],
    ['key', { ...BATCH, photos: 1, key: 'secret' }],
    ['options', { ...BATCH, photos: 1, options: 'google' }],
    ['options.family', { ...BATCH, photos: 1, options: { family: 'gogle' } }],
    [
      'people[0].allergies[1]',
      { ...BATCH, photos: 1, people: [{ ...PEOPLE[0], allergies: ['peanut', 'x'] }] },
    ],
    ['webhook.secret', { ...BATCH, photos: 1, webhook: { url: 'https://example.org/', secret: 'whsec_…' } }],
    ['people[0].diet', { ...BATCH, photos: 1, people: [{ ...PEOPLE[0], diet: ['vegan'] }] }],
    [
      'people[0].aside.medicine',
      {
        ...BATCH,
        photos: 1,
        people: [{ ...PEOPLE[0], aside: { conditions: [], allergies: [], medicine: [] } }],
      },
    ],
    ['options.modle', { ...BATCH, photos: 1, options: { family: 'google', modle: 'x' } }],
    ['webhook.extra', { ...BATCH, photos: 1, webhook: { ...HOOK, extra: 1 } }],
    ['webhook.url', { ...BATCH, photos: 1, webhook: { ...HOOK, url: 'here' } }],
    ['webhook.url', { ...BATCH, photos: 1, webhook: { ...HOOK, url: 'http://example.org/' } }],
    ['options.family. Missing: photos.', { people: PEOPLE, options: { family: 'gogle' } }],
    ['JSON', []],
  ])('should be refused by the name of what is wrong: %s', async (name, body) => {
    await start(scriptedModel(() => []))
    const response = await api('', json(body))
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as Problem
    expect(error.message).toMatch(
      name === 'JSON'
        ? /must be a JSON object\.$/
        : /^(Missing|Not understood|Unknown|At least one|webhook\.url must be)/,
    )
    expect(error.message).toContain(name)
    expect(error.message).not.toMatch(/whsec|secret'/)
  })
})

const ONE = 'the first access code'
const OTHER = 'another access code'
const SECRET = 'a secret of thirty-two characters'
const as = (token: string, init: RequestInit = {}) => ({
  ...init,
  headers: { ...init.headers, authorization: `Bearer ${token}` },
})
async function codeOf(asked: Promise<Response>): Promise<string> {
  const response = await asked
  return `${response.status} ${((await response.json()) as Problem).error.code}`
}

describe('attack C: somebody else', () => {
  const apple = () => scriptedModel(() => lookOf(['apple']))

  it('should neither read nor stop a batch, nor put a photo in', async () => {
    await start(apple(), { ACCESS_TOKEN: `${ONE},${OTHER}` })
    const opened = await api('', as(ONE, json({ ...BATCH, photos: 1 })))
    const { id } = (await opened.json()) as { id: string }
    const photo = { method: 'PUT', body: await picture('jpeg') }
    for (const [path, init] of [
      ['', {}],
      ['/results', {}],
      ['', { method: 'DELETE' }],
      ['/photos/1', photo],
    ] as const) {
      expect(await codeOf(api(`/${id}${path}`, as(OTHER, init)))).toBe('404 unknown-batch')
      expect(await codeOf(api(`/${id}${path}`, init))).toBe('401 access-needed')
    }
    expect((await api(`/${id}`, as(ONE))).status).toBe(200)
  })

  it('should hand in nothing with a token that is for looks alone, nor without one from elsewhere', async () => {
    await start(apple(), { TOKEN_SECRET: SECRET, ALLOWED_HOSTS: 'food.example' })
    const token = await signToken(SECRET, { scopes: ['look'] }, 1)
    const asked = json({ ...BATCH, photos: 1 })
    expect(await codeOf(api('', as(token, asked)))).toBe('403 not-allowed')
    expect(await codeOf(api('', asked))).toBe('401 access-needed')
    expect(await codeOf(api('', { ...asked, headers: { origin: 'https://evil.example' } }))).toBe(
      '403 foreign-origin',
    )
  })

  it('should have a batch of no dearer model than a look', async () => {
    await start(apple(), { ACCESS_TOKEN: ONE, ALLOWED_HOSTS: 'food.example' })
    const dear = { ...BATCH, photos: 1, options: { family: 'google', effort: 'high' } }
    expect(await codeOf(api('', as(ONE, json(dear))))).toBe('403 effort-not-allowed')
  })

  it('should have no more photos a minute than stand in a token', async () => {
    await start(apple(), { TOKEN_SECRET: SECRET })
    const token = await signToken(SECRET, { scopes: ['batch'], looksPerMinute: 2 }, 1)
    const form = new FormData()
    form.set('batch', JSON.stringify({ ...BATCH, photos: 3 }))
    for (let i = 0; i < 2; i += 1) form.append('photo', new Blob([await picture('jpeg')]), 'a.jpg')
    const opened = await api('', as(token, { method: 'POST', body: form }))
    const { id } = (await opened.json()) as { id: string }
    const third = api(`/${id}/photos/3`, as(token, { method: 'PUT', body: await picture('jpeg') }))
    expect(await codeOf(third)).toBe('429 rate-limited')
  })
})

describe('a batch that is too much', () => {
  it('should be told how large its request may be', async () => {
    await start(scriptedModel(() => []))
    const response = await api('', json({ ...BATCH, photos: 1, note: 'x'.repeat(300_000) }))
    expect(response.status).toBe(413)
    expect(((await response.json()) as Problem).error.message).toBe(
      'This request is larger than 256 kB. Send less at once.',
    )
  })

  it('should be told how many photos a form holds', async () => {
    await start(scriptedModel(() => []))
    const form = new FormData()
    form.set('batch', JSON.stringify(BATCH))
    for (let i = 0; i < 30; i += 1) form.append('photo', new Blob(['x']), 'a.jpg')
    const response = await api('', { method: 'POST', body: form })
    expect(response.status).toBe(400)
    expect(((await response.json()) as Problem).error.message).toContain('at most 20 photos')
  })
})

describe('what a batch costs', () => {
  it('attack C: should be counted for whoever handed it in, and end with their budget', async () => {
    const usage = {
      type: 'usage',
      lookId: 'look',
      inputTokens: 900,
      outputTokens: 100,
      elapsedMs: 1,
    } as const
    const model = scriptedModel(() => {
      const [look, ...rest] = lookOf(['apple'])
      return look ? [look, usage, ...rest] : []
    })
    // A look takes 1,000; put aside is close to 40,000 for each.
    await start(model, { ACCESS_TOKEN: ONE, CALLER_BUDGET_TOKENS: '45000' })
    const opened = await api('', as(ONE, json({ ...BATCH, photos: 12 })))
    const { id } = (await opened.json()) as { id: string }
    for (let number = 1; number <= 12; number += 1) {
      const body = await picture('jpeg', 64, 64 + number)
      await api(`/${id}/photos/${number}`, as(ONE, { method: 'PUT', body }))
    }
    const state = async () => (await (await api(`/${id}`, as(ONE))).json()) as { state: string }
    await expect.poll(async () => (await state()).state, { timeout: 20_000 }).toBe('done')
    const lines = (await (await api(`/${id}/results`, as(ONE))).text()).trimEnd().split('\n')
    const outcomes = lines.map((line) => JSON.parse(line).error?.code ?? 'done')
    expect(model.asked.length).toBeGreaterThan(1)
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(model.asked.length)
    expect(outcomes.filter((outcome) => outcome === 'budget-spent')).toHaveLength(12 - model.asked.length)
    expect(model.asked.length).toBeLessThan(12)
  })

  it('should wait for what a look on another server put aside', async () => {
    const store = temporaryStore()
    const { ledger } = store
    const others = await ledger.reserve([{ id: 'day', ceiling: {} }], { microUsd: 0, tokens: 30_000 })
    if ('short' in others) throw new Error('short')
    const reserve = vi.fn(ledger.reserve)
    const model = scriptedModel(() => lookOf(['apple']))
    await start(
      model,
      { DAY_BUDGET_TOKENS: '45000' },
      { store: { ...store, ledger: { ...ledger, reserve } } },
    )
    const id = await open(1)
    await api(`/${id}/photos/1`, { method: 'PUT', body: await picture('jpeg') })
    await expect.poll(() => reserve.mock.calls.length).toBeGreaterThan(0)
    await ledger.settle(others, { microUsd: 0, tokens: 0 })
    await expect.poll(() => stateOf(id), { timeout: 5_000 }).toBe('done')
    expect(await resultsOf(id)).toMatchObject([{ state: 'done' }])
    await server.close()
    await store.close()
  })
})
