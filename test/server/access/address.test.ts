import { describe, expect, it } from 'vitest'
import { addressOf } from '../../../src/server/access/address.ts'
import { configOf } from '../../support/loopback.ts'

const proxies = configOf({ TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1, fd00::/8' }).access.trustedProxies

describe('attack C: the address requests are counted by', () => {
  it.each([
    ['whoever is connected', '203.0.113.7', undefined, '203.0.113.7'],
    ['not whom a stranger says he asks for', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['whom a proxy of ours asks for', '10.0.0.2', '198.51.100.1', '198.51.100.1'],
    ['what our proxy saw, not what its client wrote', '10.0.0.2', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['through several proxies of ours', '127.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.9', '198.51.100.1'],
    ['the proxy itself where it says nothing', '10.0.0.2', undefined, '10.0.0.2'],
    ['the last hop that can be read', '10.0.0.2', '198.51.100.1, nonsense, 10.0.0.3', '10.0.0.3'],
    ['the one who asks, where all are ours', '10.0.0.2', '10.0.0.4, 10.0.0.3', '10.0.0.4'],
    ['IPv4 in IPv6', '::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['a proxy in IPv6 form', '::ffff:10.0.0.2', '::ffff:198.51.100.1', '198.51.100.1'],
    ['with its port', '10.0.0.2', '198.51.100.1:4711', '198.51.100.1'],
    ['with its port, IPv6', 'fd00::1', '[2001:db8:1:2:3::4]:4711', '2001:db8:1:2::/64'],
    ['IPv6 by its network', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', undefined, '2001:db8:1:2::/64'],
    ['this machine', '::1', undefined, '::1'],
    ['nobody known', undefined, undefined, 'unknown'],
  ])('should be %s', (_, peer, forwardedFor, address) => {
    expect(addressOf({ peer, forwardedFor }, proxies)).toBe(address)
  })

  it('should be the same for all of a /64, and another beyond it', () => {
    const of = (peer: string) => addressOf({ peer, forwardedFor: undefined }, proxies)
    expect(of('2001:db8::1')).toBe(of('2001:db8::ffff:1'))
    expect(of('2001:db8::1')).not.toBe(of('2001:db8:0:1::1'))
  })
})
