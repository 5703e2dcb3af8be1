import { afterEach, describe, expect, it } from 'vitest'
import { signToken } from '../../../src/config/signed-token.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

const CLINIC = 'https://clinic.example'
const OTHER = 'https://evil.example'
const SECRET = 'a secret of thirty-two characters'
const CODE = 'sixteen characters'

let server: LoopbackServer
let model: ScriptedModel
afterEach(() => server?.close())

async function start(env: Record<string, string> = {}): Promise<void> {
  model = scriptedModel(() => lookOf(['apple']))
  server = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key', ...env }), model)
}

const ask = (path: string, init: RequestInit & { headers: Record<string, string> }) =>
  fetch(server.url + path, init)

const preflight = (origin: string, path = '/v1/analyses', headers = 'authorization,idempotency-key') =>
  ask(path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': headers,
    },
  })

async function analyse(headers: Record<string, string>, options = {}) {
  const form = new FormData()
  form.set('photo', new Blob([await picture('jpeg')]), 'lunch.jpg')
  form.set('people', JSON.stringify([{ id: 'me', name: '', conditions: [], allergies: [] }]))
  form.set('options', JSON.stringify(options))
  return ask('/v1/analyses', { method: 'POST', body: form, headers })
}

const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin')
const varies = ({ headers }: Response) => headers.get('vary')?.split(', ') ?? []

describe('a page whose origin is listed', () => {
  it('should be let in by its exact origin, and be told so', async () => {
    await start({ CORS_ORIGINS: `${CLINIC}, https://other.example:8443` })
    const before = await preflight(CLINIC)
    expect([before.status, allowed(before)]).toEqual([204, CLINIC])
    expect(before.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('idempotency-key')
    expect(before.headers.get('access-control-allow-credentials')).toBeNull()
    const response = await analyse({ origin: CLINIC })
    expect([response.status, allowed(response)]).toEqual([200, CLINIC])
    expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After')
    expect(varies(response)).toContain('Origin')
    const refused = await ask('/v1/analyses', { method: 'POST', headers: { origin: CLINIC } })
    expect([refused.status, allowed(refused)]).toEqual([415, CLINIC])
  })

  it.each([
    OTHER,
    'null',
    'http://clinic.example',
    'https://clinic.example:444',
    'https://clinic.example.evil.example',
    'https://sub.clinic.example',
  ])('should be no other: %s', async (origin) => {
    await start({ CORS_ORIGINS: CLINIC })
    for (const response of [await preflight(origin), await analyse({ origin })]) {
      expect([response.status, allowed(response)]).toEqual([403, null])
      expect(varies(response)).toContain('Origin')
    }
    expect(model.asked).toEqual([])
  })

  it('should have nothing but what is there for programs', async () => {
    await start({ CORS_ORIGINS: CLINIC })
    for (const path of ['/api/clients', '/api/looks', '/api/session', '/api/models']) {
      for (const response of [
        await ask(path, { headers: { origin: CLINIC } }),
        await preflight(CLINIC, path),
      ])
        expect([response.status, allowed(response)]).toEqual([403, null])
    }
  })

  it('attack C: should not go by the session of whoever shows it, nor for whoever sits here', async () => {
    await start({ CORS_ORIGINS: CLINIC, ACCESS_TOKEN: CODE })
    const session = await ask('/api/session', {
      method: 'POST',
      body: JSON.stringify({ code: CODE }),
      headers: { origin: server.url },
    })
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await analyse({ origin: server.url, cookie })).status).toBe(200)
    expect((await analyse({ origin: CLINIC, cookie })).status).toBe(401)
    await server.close()
    await start({ CORS_ORIGINS: CLINIC })
    expect((await analyse({ origin: server.url }, { effort: 'high' })).status).toBe(200)
    expect((await analyse({ origin: CLINIC }, { effort: 'high' })).status).toBe(403)
    const batch = await ask('/v1/batches', { method: 'POST', body: '{}', headers: { origin: CLINIC } })
    expect(batch.status).toBe(401)
  })
})

describe('a page that a token names', () => {
  it('should be let in with it, and read what is said of it', async () => {
    await start({ TOKEN_SECRET: SECRET })
    const token = await signToken(SECRET, { scopes: ['look'], origin: CLINIC }, 1)
    const as = (shown: string, origin: string) => ({ origin, authorization: `Bearer ${shown}` })
    expect(allowed(await preflight(CLINIC))).toBe(CLINIC)
    const welcome = await analyse(as(token, CLINIC))
    expect([welcome.status, allowed(welcome)]).toEqual([200, CLINIC])
    const elsewhere = await analyse(as(token, OTHER))
    expect(elsewhere.status).toBe(403)
    const forged = await analyse(as('forged', CLINIC))
    expect([forged.status, allowed(forged)]).toEqual([401, CLINIC])
    // One that names no page opens nothing to one.
    const any = await signToken(SECRET, { scopes: ['look'] }, 1)
    expect((await analyse(as(any, OTHER))).status).toBe(403)
    expect((await analyse({ origin: CLINIC })).status).toBe(403)
    expect(model.asked).toHaveLength(1)
  })
})

describe('pages that show this server in a frame', () => {
  const framing = async (path: string) => {
    const { headers } = await fetch(server.url + path)
    const [policy] = /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '') ?? []
    return { policy, options: headers.get('x-frame-options') }
  }

  it('should be allowed for what is there to be embedded, and for nothing else', async () => {
    await start({ FRAME_ANCESTORS: `${CLINIC}, https://menu.example` })
    expect(await framing('/embed/frame.html')).toEqual({
      policy: `frame-ancestors 'self' ${CLINIC} https://menu.example`,
      options: null,
    })
    for (const path of ['/', '/v1/analyses', '/embedded', '/embed'])
      expect(await framing(path)).toEqual({ policy: "frame-ancestors 'none'", options: 'DENY' })
  })

  it('should be this server’s own unless any is set', async () => {
    await start()
    expect((await framing('/embed/frame.html')).policy).toBe("frame-ancestors 'self'")
    await server.close()
    await start({ FRAME_ANCESTORS: '*' })
    expect((await framing('/embed/frame.html')).policy).toBe("frame-ancestors 'self' *")
  })
})

describe('settings of pages elsewhere', () => {
  it.each([
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'clinic.example'],
    ['CORS_ORIGINS', `${CLINIC}/page`],
    ['CORS_ORIGINS', 'file:///page'],
    ['FRAME_ANCESTORS', "'self'"],
    ['FRAME_ANCESTORS', `${CLINIC}; script-src *`],
    ['FRAME_ANCESTORS', 'javascript:alert(1)'],
  ])('should be refused where they are no origin: %s=%s', (name, value) => {
    expect(() => configOf({ [name]: value })).toThrow(`${name} cannot be used`)
  })
})
