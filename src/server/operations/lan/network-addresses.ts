import { networkInterfaces } from 'node:os'

type Interfaces = ReturnType<typeof networkInterfaces>

/** Interfaces that lead to containers, machines inside this one, or tunnels: no phone beside you comes in there. */
const NOT_BESIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale)/

/**
 * The addresses by which a phone in the same network reaches this machine, the likeliest first. Those of IPv6 only where
 * there is none of IPv4: they change by the day, and with each change phones ask again whether they trust this machine.
 */
export function networkAddresses(interfaces: Interfaces = networkInterfaces()): readonly string[] {
  const all = Object.entries(interfaces)
    .flatMap(([name, addresses = []]) => addresses.map((address) => ({ name, ...address })))
    .filter(({ internal, address }) => !internal && !/^fe80:/i.test(address))
    .sort((a, b) => Number(NOT_BESIDE.test(a.name)) - Number(NOT_BESIDE.test(b.name)))
  const four = all.filter(({ family }) => family === 'IPv4')
  return (four.length > 0 ? four : all).map(({ address }) => address)
}
