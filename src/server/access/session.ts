import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import type { AccessConfig } from '../../config/access-settings.ts'

export const SESSION_SECONDS = 30 * 24 * 60 * 60
/** What sessions are of that a one-time code has opened. */
export const BY_CODE = 'lan'
const ALGORITHM = 'HS256'
const AUDIENCE = 'dishlight-session'

/** A browser that has shown a token: `of` says which, `id` is its own. */
export type Session = { readonly id: string; readonly of: string }

/** Something that opens this server, without giving itself away: what is counted and logged by. */
export function nameOf(secret: string): string {
  return digest(secret).toString('hex').slice(0, 16)
}

/** The one of these that was shown. Takes as long whatever is shown, so that nobody can feel their way to one. */
export function shownOf(secrets: readonly string[], shown: string): string | undefined {
  return secrets.filter((secret) => timingSafeEqual(digest(secret), digest(shown)))[0]
}

export async function beginSession(access: AccessConfig, of: string): Promise<string> {
  return await new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM })
    .setAudience(AUDIENCE)
    .setSubject(of)
    .setJti(crypto.randomUUID())
    .setExpirationTime(`${SESSION_SECONDS} seconds`)
    .sign(keyOf(access))
}

/** Undefined where it is forged or has run out, or its token opens nothing any more. */
export async function readSession(access: AccessConfig, cookie: string): Promise<Session | undefined> {
  try {
    const { payload } = await jwtVerify(cookie, keyOf(access), {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
      requiredClaims: ['exp', 'jti', 'sub'],
    })
    const { jti: id = '', sub: of = '' } = payload
    const known = access.tokens.some((token) => nameOf(token) === of) || (access.codes && of === BY_CODE)
    return known ? { id, of } : undefined
  } catch {
    return undefined
  }
}

/** The same in every process that has the same settings, and after a restart. */
function keyOf({ tokenSecret, tokens, codes }: AccessConfig): Uint8Array {
  const secret = tokenSecret ?? [...tokens, codes?.secret ?? ''].join('\n')
  return createHmac('sha256', secret).update(AUDIENCE).digest()
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
