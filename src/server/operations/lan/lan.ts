import { hostname } from 'node:os'
import { join } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import type { Messages } from '../../../messages/messages.ts'
import { type AccessCodes, accessCodes, CODE_MINUTES } from './access-codes.ts'
import { type Certificate, certificateFor } from './certificate.ts'
import { networkAddresses } from './network-addresses.ts'

/** What it takes to be open to the phone beside this machine. */
export type Lan = {
  /** All addresses of this machine. */
  readonly host: string
  readonly addresses: readonly string[]
  /** Names this machine has in its network. */
  readonly names: readonly string[]
  readonly certificate: Certificate
  readonly codes: AccessCodes
}

/** Undefined where this machine is in no network. */
export async function openToLan(dataDir: string): Promise<Lan | undefined> {
  const addresses = networkAddresses()
  if (addresses.length === 0) return undefined
  const names = namesOf(hostname())
  const certificate = await certificateFor(
    [...addresses, '127.0.0.1'],
    ['localhost', ...names],
    join(dataDir, 'lan'),
  )
  const host = addresses.some((address) => address.includes(':')) ? '::' : '0.0.0.0'
  return { host, addresses, names, certificate, codes: accessCodes(certificate.key) }
}

/** Phones find a machine by its name only with `.local` behind it. What is no host name is in no certificate. */
function namesOf(own: string): readonly string[] {
  const name = own.toLowerCase().replace(/\.local$/, '')
  return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name) && name !== 'localhost' ? [name, `${name}.local`] : []
}

/** What the terminal shows for one phone: a code that opens Dishlight on it once, as a picture and as a link. */
export function invitation(
  { say }: Messages,
  { addresses, codes }: Lan,
  port: number,
  page: string,
): readonly string[] {
  const links = addresses.map(
    (address) => `https://${address.includes(':') ? `[${address}]` : address}:${port}${page}`,
  )
  const [first = '', ...others] = links
  const link = `${first}#code=${codes.issue()}`
  return [
    say('operations.lan.scan', { minutes: CODE_MINUTES }),
    qrCode(link),
    link,
    ...others.map((other) => say('operations.lan.elsewhere', { url: other })),
    say('operations.lan.another'),
  ]
}

/** Black on white whatever the terminal's colours are: a code in reverse is not read by every phone. */
function qrCode(text: string): string {
  // The blocks are its white parts.
  return renderUnicodeCompact(text, { border: 2 })
    .split('\n')
    .map((line) => `\x1b[38;5;231m\x1b[48;5;16m${line}\x1b[0m`)
    .join('\n')
}
