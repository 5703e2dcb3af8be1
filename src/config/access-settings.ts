import ipaddr from 'ipaddr.js'
import { EFFORTS, type Effort } from '../core/analysis/look.ts'
import type { Sentence } from '../messages/messages.ts'
import { MODEL_NAME } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { type Environment, listIn, originIn, wrongSetting } from './setting-values.ts'

/** An address and how many of its bits count. */
export type AddressRange = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** Who may use this server, and for what. */
export type AccessConfig = {
  /** Proxies in front whose word on who asks, and by which name, is taken. */
  readonly trustedProxies: readonly AddressRange[]
  /** Any of these opens what costs money or looks up. None: everybody may come in. */
  readonly tokens: readonly string[]
  /** Each opens it to one browser, and is told to nobody but whoever sits here. */
  readonly codes?: OneTimeCodes
  /** Signs the tokens for pages elsewhere; without it there are none. */
  readonly tokenSecret?: string
  /** Pages elsewhere that may use `/v1/`, by their exact origin. */
  readonly origins: readonly string[]
  /** Who may show `/embed/` in a frame besides this server's own pages; `*` for all. */
  readonly frameAncestors: readonly string[]
  /** What may be asked for with the server's own keys, `model` or `family:model`; `any` for all. */
  readonly models?: readonly string[] | 'any'
  readonly efforts?: readonly Effort[]
}

export type OneTimeCodes = {
  /** Whether `shown` is one. It is used up by that. */
  redeem(shown: string): boolean
  /** Signs the sessions they open; the same after a restart, so that these outlive it. */
  readonly secret: string
}

const SHORTEST_TOKEN = 16
const SHORTEST_SECRET_BYTES = 32

export function accessConfig(set: Environment, problems: Sentence[]): AccessConfig {
  const list = <T>(
    name: string,
    expected: Parameters<typeof wrongSetting>[1],
    read: (entry: string) => T | undefined,
  ) => listIn(set, name, problems, wrongSetting(name, expected), read)
  const trustedProxies = list('TRUSTED_PROXIES', 'ranges', rangeOf)
  const tokens = list('ACCESS_TOKEN', 'tokens', (token) =>
    token.length < SHORTEST_TOKEN ? undefined : token,
  )
  const tokenSecret = set.TOKEN_SECRET
  if (tokenSecret !== undefined && Buffer.byteLength(tokenSecret) < SHORTEST_SECRET_BYTES)
    problems.push(wrongSetting('TOKEN_SECRET', 'secret'))
  const efforts = list('ALLOWED_EFFORTS', 'efforts', (asked) => EFFORTS.find((effort) => effort === asked))
  const models = list('ALLOWED_MODELS', 'models', (model) =>
    MODEL_NAME.test(model) ? model.toLowerCase() : undefined,
  )
  const origins = list('CORS_ORIGINS', 'origins', originIn)
  const frameAncestors = list('FRAME_ANCESTORS', 'ancestors', (page) =>
    page === '*' ? page : originIn(page),
  )
  return {
    trustedProxies,
    tokens,
    origins,
    frameAncestors,
    ...withoutUndefined({
      tokenSecret,
      models: models.includes('any') ? ('any' as const) : models.length > 0 ? models : undefined,
      efforts: efforts.length > 0 ? efforts : undefined,
    }),
  }
}

/** Bits before an IPv4 address that is written as IPv6. */
const MAPPED_BITS = 96

/** Of one address, or of a range (CIDR). Who asks is known by their IPv4 address where they have one, so ranges are, too. */
function rangeOf(text: string): AddressRange | undefined {
  const [written = '', size] = text.split('/')
  // Nor 10, nor 010.0.0.1, which would be read as addresses that nobody means.
  if (!written.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(written)) return undefined
  try {
    if (size === undefined) return rangeOf(`${text}/${written.includes(':') ? 128 : 32}`)
    const [address, bits] = ipaddr.parseCIDR(text)
    if (address instanceof ipaddr.IPv4 || !address.isIPv4MappedAddress()) return [address, bits]
    return bits < MAPPED_BITS ? undefined : [address.toIPv4Address(), bits - MAPPED_BITS]
  } catch {
    return undefined
  }
}
