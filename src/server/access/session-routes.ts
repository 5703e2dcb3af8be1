import { type Context, Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { AccessConfig } from '../../config/access-settings.ts'
import { refusal } from '../../config/refusal.ts'
import { type Access, accessCodeSchema } from '../../wire/access.ts'
import { problem } from '../problem.ts'
import type { Limits } from '../store/store.ts'
import { mostOf } from '../uploads/most.ts'
import type { UploadLimits } from '../uploads/read-body.ts'
import { withJson } from '../uploads/read-json.ts'
import { needsToken, SESSION_COOKIE } from './caller.ts'
import { BY_CODE, beginSession, nameOf, SESSION_SECONDS, shownOf } from './session.ts'
import { countWrongTry, endSession, lockedFor } from './tries.ts'

const WRONG_TOKEN = refusal(401, 'wrong-token', 'server.refusal.wrongToken')
const TOO_MANY_TRIES = refusal(429, 'rate-limited', 'server.refusal.tooManyTries')
/** Of a code, or a signed token. */
const MOST = mostOf(8_000)
const FRESH = { 'Cache-Control': 'no-store' }

type SessionParts = {
  readonly limits: Limits
  readonly uploads: UploadLimits
  /** Where the app lies. */
  readonly path: string
}

/** `GET /`: whether a code is needed. `POST /` with one opens this server to the browser that sends it; `DELETE /` closes it. */
export function sessionRoutes(access: AccessConfig, { limits, uploads, path }: SessionParts): Hono {
  const app = new Hono()

  app.get('/', (c) => {
    const given = c.get('caller').isKnown ? 'given' : 'needed'
    return c.json({ access: needsToken(access) ? given : 'free' } satisfies { access: Access }, 200, FRESH)
  })

  app.post('/', async (c) => {
    const { address } = c.get('caller')
    const wait = await lockedFor(limits, address)
    if (wait !== undefined) return problem(c, { ...TOO_MANY_TRIES, headers: { 'Retry-After': `${wait}` } })
    return withJson(c, uploads, MOST, (json) => begin(c, accessCodeSchema.safeParse(json).data?.code))
  })

  app.delete('/', async (c) => {
    const { session } = c.get('caller')
    if (session) await endSession(limits, session.id, SESSION_SECONDS)
    deleteCookie(c, SESSION_COOKIE, { path })
    return c.json({ access: needsToken(access) ? 'needed' : 'free' } satisfies { access: Access }, 200, FRESH)
  })

  async function begin(c: Context, shown: string | undefined): Promise<Response> {
    const { address } = c.get('caller')
    const owner = shown === undefined ? undefined : ownerOf(shown)
    if (owner === undefined) {
      await countWrongTry(limits, address)
      return problem(c, WRONG_TOKEN)
    }
    setCookie(c, SESSION_COOKIE, await beginSession(access, owner), {
      httpOnly: true,
      sameSite: 'Strict',
      secure: isEncrypted(c),
      path,
      maxAge: SESSION_SECONDS,
    })
    return c.json({ access: 'given' } satisfies { access: Access }, 200, FRESH)
  }

  /** Whose session it becomes that is opened by this. */
  function ownerOf(shown: string): string | undefined {
    const token = shownOf(access.tokens, shown)
    if (token !== undefined) return nameOf(token)
    return access.codes?.redeem(shown) ? BY_CODE : undefined
  }
  return app
}

/** The page says so itself: TLS may end at a proxy in front. */
function isEncrypted(c: Context): boolean {
  return new URL(c.req.url).protocol === 'https:' || (c.req.header('origin')?.startsWith('https:') ?? false)
}
