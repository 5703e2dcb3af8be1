import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { signToken } from '../../../src/config/signed-token.ts'
import { accessCodes } from '../../../src/server/operations/lan/access-codes.ts'
import { StoreDown } from '../../../src/server/store/store.ts'
import { uploadRoom } from '../../../src/server/uploads/room.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'
import { temporaryStore } from '../../support/temporary-store.ts'

const TOKEN = 'sixteen characters'
const SECRET = 'a secret of thirty-two characters'
const ORIGIN = 'https://clinic.example'
const KEY = { OPENAI_API_KEY: 'k' }

let server: LoopbackServer
const model = scriptedModel(() => lookOf(['apple']))
afterEach(() => server.close())

async function serve(env: Record<string, string>, parts: Parameters<typeof serveOnLoopback>[1] = {}) {
  model.asked.length = 0
  server = await serveOnLoopback(configOf({ ...KEY, ...env }), { modelClient: model.modelClient, ...parts })
}

async function look(headers: Record<string, string> = {}, options: object = {}) {
  const photo = await picture('jpeg')
  const response = await postLook(server.url, photo, { headers, options: { family: 'openai', ...options } })
  const text = await response.text()
  return response.ok ? response.status : `${response.status} ${JSON.parse(text).error.code}`
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

async function session(code: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    body: JSON.stringify({ code }),
    headers,
  })
  return { status: response.status, cookie: response.headers.get('set-cookie') ?? '' }
}

const state = async (headers: Record<string, string> = {}) =>
  (await (await fetch(`${server.url}/api/session`, { headers })).json()).access

describe('attack C: a server with an access token', () => {
  it('should look at nothing and look nothing up without it', async () => {
    await serve({ ACCESS_TOKEN: `another access token,${TOKEN}`, LOOKUP: 'on' })
    expect(await look()).toBe('401 access-needed')
    expect(await look({ 'x-dishlight-key': 'own' })).toBe('401 access-needed')
    for (const path of ['places', 'foods?name=milk', 'products/3017620422003', 'products?name=x']) {
      const method = path === 'places' ? 'POST' : 'GET'
      expect((await fetch(`${server.url}/api/${path}`, { method })).status).toBe(401)
    }
    expect(model.asked).toEqual([])
    expect(await look(bearer(TOKEN))).toBe(200)
    // A proxy's own password is none of ours.
    expect(await look({ authorization: 'Basic eDp5' })).toBe('401 access-needed')
  })

  it('should let a browser in that has shown it, until that is ended', async () => {
    await serve({ ACCESS_TOKEN: TOKEN })
    expect(await state()).toBe('needed')
    const { status, cookie } = await session(TOKEN)
    expect(status).toBe(200)
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    expect(cookie).not.toContain('Secure')
    expect(cookie).not.toContain(TOKEN)
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    expect(await state(headers)).toBe('given')
    expect(await look(headers)).toBe(200)
    await fetch(`${server.url}/api/session`, { method: 'DELETE', headers })
    // The copy of it does not help either.
    expect(await look(headers)).toBe('401 access-needed')
    expect(await state(headers)).toBe('needed')
  })

  it('should not take a session that is forged, of another server, or of a token that is gone', async () => {
    await serve({ ACCESS_TOKEN: `${TOKEN},the other access token`, TOKEN_SECRET: SECRET })
    const { cookie } = await session(TOKEN)
    const [pair = ''] = cookie.split(';')
    expect(await look({ cookie: `${pair.slice(0, -4)}AAAA` })).toBe('401 access-needed')
    await server.close()
    await serve({ ACCESS_TOKEN: 'the other access token', TOKEN_SECRET: SECRET })
    expect(await look({ cookie: pair })).toBe('401 access-needed')
    await server.close()
    await serve({ ACCESS_TOKEN: TOKEN, TOKEN_SECRET: `${SECRET}!` })
    expect(await look({ cookie: pair })).toBe('401 access-needed')
  })

  it('attack L: should take no more than a code can be, whatever the header says', async () => {
    await serve({ ACCESS_TOKEN: TOKEN })
    const told = await fetch(`${server.url}/api/session`, { method: 'POST', body: ' '.repeat(10_000) })
    expect(told.status).toBe(413)
    expect(await told.text()).toContain('This request is larger than 8 kB.')
    let sent = 0
    const endless = new ReadableStream({
      pull(body) {
        sent += 1
        body.enqueue(new Uint8Array(4096).fill(32))
        return new Promise((done) => setTimeout(done, 1))
      },
    })
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit
    expect((await fetch(`${server.url}/api/session`, init)).status).toBe(413)
    expect(sent).toBeLessThan(1000)
  })

  it('attack L: should not wait for a code that never comes', async () => {
    const uploads = { room: uploadRoom(), pace: { longestSilenceMs: 50 } }
    await serve({ ACCESS_TOKEN: TOKEN }, { uploads })
    const stopped = new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) })
    const init = { method: 'POST', body: stopped, duplex: 'half' } as RequestInit
    expect((await fetch(`${server.url}/api/session`, init)).status).toBe(408)
  })

  it('should keep the cookie to HTTPS where the page came that way', async () => {
    await serve({ ACCESS_TOKEN: TOKEN, TRUSTED_PROXIES: '127.0.0.1', ALLOWED_HOSTS: 'plates.example' })
    const proxied = { 'x-forwarded-host': 'plates.example', origin: 'https://plates.example' }
    expect((await session(TOKEN, proxied)).cookie).toContain('; Secure')
  })

  it('should lock an address that guesses, also for what is right', async () => {
    await serve({ ACCESS_TOKEN: TOKEN, TRUSTED_PROXIES: '127.0.0.1' })
    const from = (address: string) => ({ 'x-forwarded-for': address })
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await session(`guess ${guess}`, from('203.0.113.7'))).status).toBe(401)
      expect(await look({ ...bearer(`guess${guess}`), ...from('203.0.113.7') })).toBe('401 wrong-token')
    }
    expect((await session(TOKEN, from('203.0.113.7'))).status).toBe(429)
    expect(await look({ ...bearer('x'), ...from('203.0.113.7') })).toBe('429 rate-limited')
    expect((await session(TOKEN, from('203.0.113.8'))).status).toBe(200)
  })

  it('should take a code of one use once', async () => {
    const config = configOf(KEY)
    model.asked.length = 0
    const codes = accessCodes('a secret of this machine')
    const code = codes.issue()
    const access = { ...config.access, codes }
    server = await serveOnLoopback({ ...config, access }, { modelClient: model.modelClient })
    expect(await look()).toBe('401 access-needed')
    const { status, cookie } = await session(code)
    expect(status).toBe(200)
    expect(await look({ cookie: cookie.split(';')[0] ?? '' })).toBe(200)
    expect((await session(code)).status).toBe(401)
    expect(await state({ cookie: cookie.split(';')[0] ?? '' })).toBe('given')
  })

  it('should know a browser that a code let in after a restart, under its own path, and no longer with another key', async () => {
    const opened = async (secret: string) => {
      const config = configOf({ ...KEY, BASE_PATH: '/food' })
      const codes = accessCodes(secret)
      const served = await serveOnLoopback({ ...config, access: { ...config.access, codes } })
      server = { ...served, url: `${served.url}/food` }
      return codes.issue()
    }
    const { cookie } = await session(await opened('a key'))
    expect(cookie).toContain('Path=/food/')
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    await server.close()
    await opened('a key')
    expect(await state(headers)).toBe('given')
    await server.close()
    await opened('another key')
    expect(await state(headers)).toBe('needed')
  })
})

describe('attack C: a signed token', () => {
  const token = (grant: object = {}) => signToken(SECRET, { scopes: ['look'], ...grant }, 1)

  it('should let in only the page it is for, from elsewhere too', async () => {
    await serve({ ACCESS_TOKEN: TOKEN, TOKEN_SECRET: SECRET })
    const headers = bearer(await token({ origin: ORIGIN }))
    expect(await look({ ...headers, origin: ORIGIN })).toBe(200)
    expect(await look({ ...headers, origin: 'https://evil.example' })).toBe('403 wrong-origin')
    expect(await look(headers)).toBe('403 wrong-origin')
    expect(await look({ ...bearer(await token()), origin: ORIGIN })).toBe('403 foreign-origin')
  })

  it('should allow what stands in it and no more', async () => {
    await serve({ TOKEN_SECRET: SECRET, LOOKUP: 'on', TRUSTED_PROXIES: '127.0.0.1' })
    const headers = bearer(await token({ models: ['openai:gpt-5.6-luna'] }))
    expect((await fetch(`${server.url}/api/foods?name=milk`, { headers })).status).toBe(403)
    expect(await look(headers)).toBe('403 model-not-allowed')
    expect(await look(headers, { model: 'gpt-5.6-luna' })).toBe(200)
  })

  it('should stop at its own ceilings, of a day and of a minute', async () => {
    await serve({ TOKEN_SECRET: SECRET })
    const poor = bearer(await token({ usdPerDay: 0.1 }))
    expect(await look(poor)).toBe('402 budget-too-small')
    const few = bearer(await token({ tokensPerDay: 43_000 }))
    for (let looked = 0; looked < 5; looked += 1) expect(await look(few)).toBe(200)
    expect(await look(few)).toBe('402 budget-spent')
    const slow = bearer(await token({ looksPerMinute: 2 }))
    expect([await look(slow), await look(slow), await look(slow)]).toEqual([200, 200, '429 rate-limited'])
  })

  it('should open nothing where there is no secret to hold it against', async () => {
    await serve({})
    expect(await look(bearer(await token()))).toBe('401 wrong-token')
  })
})

describe('a key of the person’s own', () => {
  it('should not be counted, and pay for any model; but not where a gateway might take any key', async () => {
    const open = { TRUSTED_PROXIES: '127.0.0.1', DAY_BUDGET_USD: '0' }
    await serve(open)
    const own = { 'x-dishlight-key': 'own' }
    expect(await look()).toBe('402 budget-too-small')
    expect(await look(own, { model: 'gpt-6-astra', effort: 'high' })).toBe(200)
    await server.close()
    await serve({ ...open, OPENAI_BASE_URL: 'https://gateway.example/v1' })
    expect(await look(own)).toBe('402 budget-too-small')
  })
})

describe('attack C: names behind a proxy', () => {
  const get = (headers: Record<string, string>) =>
    new Promise<number>((done, failed) => {
      const { port } = server
      request({ host: '127.0.0.1', port, path: '/api/clients', headers }, (response) => {
        response.resume()
        done(response.statusCode ?? 0)
      })
        .on('error', failed)
        .end()
    })
  const rewritten = { host: 'backend:3000', 'x-forwarded-host': 'plates.example' }

  it('should count as the proxy told them, where it is ours', async () => {
    await serve({ ALLOWED_HOSTS: 'plates.example', TRUSTED_PROXIES: '127.0.0.1' })
    expect(await get(rewritten)).toBe(200)
    expect(await get({ ...rewritten, origin: 'https://plates.example' })).toBe(200)
    expect(await get({ ...rewritten, origin: 'https://evil.example' })).toBe(403)
    expect(await get({ ...rewritten, 'x-forwarded-host': 'plates.example, evil.example' })).toBe(403)
  })

  it('should not count where anybody may have told them', async () => {
    await serve({ ALLOWED_HOSTS: 'plates.example' })
    expect(await get(rewritten)).toBe(403)
  })
})

describe('attack C: a proxy nobody told this server of', () => {
  it('should not have whoever comes through it pass for the person at this machine', async () => {
    await serve({ DAY_BUDGET_USD: '0.5' })
    expect(await look({}, { effort: 'high' })).toBe('402 budget-too-small')
    expect(await look({ 'x-forwarded-for': '203.0.113.7' }, { effort: 'high' })).toBe(
      '403 effort-not-allowed',
    )
  })
})

describe('attack K: a store that is down', () => {
  it('should have everything refused, with a sentence', async () => {
    const down = () => Promise.reject(new StoreDown('down'))
    const own = temporaryStore()
    const store = {
      ...own,
      limits: { take: down },
      ledger: { reserve: down, renew: down, settle: down, spent: down },
    }
    await serve({}, { store })
    expect(await look()).toBe('503 cannot-count')
    const batch = await fetch(`${server.url}/v1/batches/1`)
    expect([batch.status, (await batch.json()).error.code]).toEqual([503, 'cannot-count'])
    for (const path of ['clients', 'session']) {
      const listed = await fetch(`${server.url}/api/${path}`)
      const { error } = await listed.json()
      expect([listed.status, error.code]).toEqual([503, 'cannot-count'])
      // Nobody wanted a model here.
      expect(error.message).toMatch(/cannot .* just now/)
      expect(error.message).not.toContain('model')
    }
    await own.close()
    expect(model.asked).toEqual([])
  })
})

describe('the person at this machine', () => {
  it('should have no budget and every model', async () => {
    await serve({})
    expect(await look({}, { model: 'gpt-99', effort: 'high' })).toBe(200)
  })
})
