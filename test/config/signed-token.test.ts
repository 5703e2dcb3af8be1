import { SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Grant, readToken, signToken } from '../../src/config/signed-token.ts'

const SECRET = 'a secret of thirty-two characters'
const GRANT: Grant = { scopes: ['look'], origin: 'https://clinic.example', usdPerDay: 1, looksPerMinute: 5 }
const DAY_MS = 24 * 60 * 60 * 1000

afterEach(() => {
  vi.useRealTimers()
})

describe('a signed token', () => {
  it('should say what it allows, and have an id of its own', async () => {
    const [one, other] = await Promise.all([signToken(SECRET, GRANT, 1), signToken(SECRET, GRANT, 1)])
    const read = await readToken(SECRET, one)
    expect(read).toMatchObject(GRANT)
    expect(read?.id).not.toBe((await readToken(SECRET, other))?.id)
  })

  it('attack C: should run out', async () => {
    const token = await signToken(SECRET, GRANT, 2)
    vi.useFakeTimers({ now: Date.now() + 1.9 * DAY_MS, toFake: ['Date'] })
    expect(await readToken(SECRET, token)).toBeDefined()
    vi.setSystemTime(Date.now() + 0.2 * DAY_MS)
    expect(await readToken(SECRET, token)).toBeUndefined()
  })

  it('attack C: should not be taken with another signature, or none', async () => {
    const claims = { ...GRANT, jti: 'x', aud: 'dishlight' }
    const of = (secret: string) => new TextEncoder().encode(secret)
    const signed = (alg: string) => new SignJWT(claims).setProtectedHeader({ alg }).setExpirationTime('1 day')
    const forged = await Promise.all([
      signToken('another secret of 32 characters!!', GRANT, 1),
      new UnsecuredJWT(claims).setExpirationTime('1 day').encode(),
      signed('HS512').sign(of(SECRET.padEnd(64, '!'))),
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(of(SECRET)),
      new SignJWT({ ...GRANT, jti: 'x' })
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime('1 day')
        .sign(of(SECRET)),
    ])
    const [, payload = ''] = forged[0].split('.')
    const mine = (await signToken(SECRET, GRANT, 1)).split('.')
    for (const token of [...forged, [mine[0], payload, mine[2]].join('.'), 'a.b.c', ''])
      expect(await readToken(SECRET, token)).toBeUndefined()
  })

  it('should not be taken where it allows what there is not', async () => {
    const odd = { scopes: ['everything'] } as unknown as Grant
    expect(await readToken(SECRET, await signToken(SECRET, odd, 1))).toBeUndefined()
  })
})
