import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookOf } from '../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../support/loopback.ts'
import { picture } from '../support/pictures.ts'
import { rawStatus } from '../support/raw-status.ts'

let server: LoopbackServer
let model: ScriptedModel

beforeEach(async () => {
  model = scriptedModel(() => lookOf(['apple']))
  const config = configOf({
    GOOGLE_GENERATIVE_AI_API_KEY: 'k',
    ALLOWED_HOSTS: 'plates.example, fridge.local',
  })
  server = await serveOnLoopback(config, { modelClient: model.modelClient })
})
afterEach(() => server.close())

const rawGet = (path: string, headers: Record<string, string>) => rawStatus(server.port, path, headers)

describe('other sites', () => {
  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'nonsense'])(
    'should be refused: Origin %s',
    async (origin) => {
      const photo = await picture('jpeg')
      expect((await postLook(server.url, photo, { headers: { origin } })).status).toBe(403)
      expect((await fetch(`${server.url}/api/clients`, { headers: { origin } })).status).toBe(403)
      expect(model.asked).toEqual([])
    },
  )

  it('should be refused when they ask without an Origin', async () => {
    expect(await rawGet('/api/clients', { 'sec-fetch-site': 'cross-site' })).toBe(403)
  })

  it('should never be let in by CORS', async () => {
    const preflight = await fetch(`${server.url}/api/looks`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(403)
    const own = await fetch(`${server.url}/api/clients`, { headers: { origin: server.url } })
    expect(own.status).toBe(200)
    expect(own.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('should be refused under another host name for this machine', async () => {
    const host = 'rebound.example'
    expect(await rawGet('/', { host })).toBe(403)
    expect(await rawGet('/api/clients', { host, origin: `http://${host}` })).toBe(403)
  })

  it.each(['localhost', '127.0.0.1', '[::1]:3000', '192.168.1.7:3000', 'plates.example', 'Fridge.local'])(
    'should not be mistaken for the host name %s',
    async (host) => {
      expect(await rawGet('/api/clients', { host })).toBe(200)
    },
  )
})

describe('the page itself', () => {
  it('should be let in', async () => {
    const headers = { origin: server.url, 'sec-fetch-site': 'same-origin' }
    expect((await postLook(server.url, await picture('jpeg'), { headers })).status).toBe(200)
  })

  it.each(['/', '/api/clients', '/nothing-here'])('should have its policies on %s', async (path) => {
    const { headers } = await fetch(server.url + path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "worker-src 'self'",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
      ]),
    )
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain("'unsafe-eval'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('permissions-policy')).toContain('camera=(self)')
  })
})

describe('too many requests', () => {
  it('should be limited with a Retry-After, per route', async () => {
    const statuses: number[] = []
    let retryAfter: string | null = null
    while (statuses.length < 260 && retryAfter === null) {
      const response = await fetch(`${server.url}/api/looks`, { method: 'POST' })
      await response.text()
      statuses.push(response.status)
      retryAfter = response.headers.get('retry-after')
    }
    expect(statuses.at(-1)).toBe(429)
    expect(Number(retryAfter)).toBeGreaterThan(0)
    expect(statuses.length).toBeGreaterThan(50)
    expect((await fetch(`${server.url}/api/clients`)).status).toBe(200)
  })
})
