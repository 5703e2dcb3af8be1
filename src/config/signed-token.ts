import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { withoutUndefined } from '../wire/optional-keys.ts'

/** What a caller may do: have photos looked at, look foods and products up, have reports judged again, hand in many photos at once. */
export const SCOPES = ['look', 'lookup', 'judge', 'batch'] as const
export type Scope = (typeof SCOPES)[number]

const grantSchema = z.object({
  scopes: z.array(z.enum(SCOPES)).min(1),
  /** The page that may use it, such as `https://clinic.example`; pages elsewhere may not. */
  origin: z.string().optional(),
  /** `model` or `family:model`; without it those of the server. */
  models: z.array(z.string()).optional(),
  usdPerDay: z.number().nonnegative().optional(),
  tokensPerDay: z.int().nonnegative().optional(),
  looksPerMinute: z.int().positive().optional(),
})
/** What a signed token allows its holder. */
export type Grant = z.infer<typeof grantSchema>

const ALGORITHM = 'HS256'
const AUDIENCE = 'dishlight'

/** A token for `days` days; what it allows can be read by whoever has it, and changed by nobody. */
export async function signToken(secret: string, grant: Grant, days: number): Promise<string> {
  return await new SignJWT(withoutUndefined(grant))
    .setProtectedHeader({ alg: ALGORITHM })
    .setAudience(AUDIENCE)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${days} days`)
    .sign(keyOf(secret))
}

/** What a token allows, and its id; undefined where it is forged, has run out, or is none of ours. */
export async function readToken(
  secret: string,
  token: string,
): Promise<(Grant & { readonly id: string }) | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
      requiredClaims: ['exp', 'jti'],
    })
    return { ...grantSchema.parse(payload), id: payload.jti ?? '' }
  } catch {
    return undefined
  }
}

const keyOf = (secret: string) => new TextEncoder().encode(secret)
