import ipaddr from 'ipaddr.js'
import { EFFORTS, type Effort } from '../core/analysis/look.ts'
import type { Sentence } from '../messages/messages.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { type Environment, listIn, wrongSetting } from './setting-values.ts'

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
  const trustedProxies = listIn(set, 'TRUSTED_PROXIES').map(rangeOf)
  if (trustedProxies.includes(undefined)) problems.push(wrongSetting('TRUSTED_PROXIES', 'ranges'))
  const tokens = listIn(set, 'ACCESS_TOKEN')
  if (tokens.some((token) => token.length < SHORTEST_TOKEN))
    problems.push(wrongSetting('ACCESS_TOKEN', 'tokens'))
  const tokenSecret = set.TOKEN_SECRET
  if (tokenSecret !== undefined && Buffer.byteLength(tokenSecret) < SHORTEST_SECRET_BYTES)
    problems.push(wrongSetting('TOKEN_SECRET', 'secret'))
  const asked = listIn(set, 'ALLOWED_EFFORTS')
  const efforts = EFFORTS.filter((effort) => asked.includes(effort))
  if (efforts.length < new Set(asked).size) problems.push(wrongSetting('ALLOWED_EFFORTS', 'efforts'))
  const models = listIn(set, 'ALLOWED_MODELS').map((model) => model.toLowerCase())
  return {
    trustedProxies: trustedProxies.filter((range) => range !== undefined),
    tokens,
    ...withoutUndefined({
      tokenSecret,
      models: models.includes('any') ? ('any' as const) : models.length > 0 ? models : undefined,
      efforts: efforts.length > 0 ? efforts : undefined,
    }),
  }
}

/** Of one address, or of a range (CIDR). */
function rangeOf(text: string): AddressRange | undefined {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text)
    const address = ipaddr.process(text)
    return [address, address.kind() === 'ipv4' ? 32 : 128]
  } catch {
    return undefined
  }
}
