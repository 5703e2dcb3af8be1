import ipaddr from 'ipaddr.js'
import type { AddressRange } from '../../config/access-settings.ts'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** Whoever has one IPv6 address has all of its /64. */
const OWN_PARTS = 4

export type Hop = {
  /** Who is connected to us. */
  readonly peer: string | undefined
  /** The header `X-Forwarded-For`: each proxy writes at its end who asked it. */
  readonly forwardedFor: string | undefined
}

/** Whether this address is that of a proxy of ours. */
export function isTrusted(address: string | undefined, proxies: readonly AddressRange[]): boolean {
  const parsed = parse(address)
  return parsed !== undefined && isIn(parsed, proxies)
}

/**
 * Who asks. Read from the right, as far as our own proxies wrote it: what stands before that, anybody may have put there.
 */
export function addressOf({ peer, forwardedFor }: Hop, proxies: readonly AddressRange[]): string {
  let address = parse(peer)
  const hops = forwardedFor?.split(',') ?? []
  while (address && isIn(address, proxies)) {
    const before = parse(withoutPort(hops.pop()))
    if (!before) break
    address = before
  }
  return address ? counted(address) : 'unknown'
}

function parse(text: string | undefined): Address | undefined {
  const trimmed = text?.trim() ?? ''
  // Also unwraps an IPv4 address that is written as IPv6.
  return ipaddr.isValid(trimmed) ? ipaddr.process(trimmed) : undefined
}

/** Some proxies write the port along. */
function withoutPort(hop: string | undefined): string | undefined {
  return hop?.trim().replace(/^\[([^\]]+)\](:\d+)?$|^(\d+(?:\.\d+){3}):\d+$/, '$1$3')
}

function isIn(address: Address, ranges: readonly AddressRange[]): boolean {
  return ranges.some(([start, bits]) => address.kind() === start.kind() && address.match([start, bits]))
}

function counted(address: Address): string {
  if (address instanceof ipaddr.IPv4 || address.range() === 'loopback') return address.toString()
  const parts = address.parts.map((part, index) => (index < OWN_PARTS ? part : 0))
  return `${new ipaddr.IPv6(parts)}/64`
}
