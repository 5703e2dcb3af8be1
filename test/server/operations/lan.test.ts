import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { accessCodes } from '../../../src/server/operations/lan/access-codes.ts'
import { certificateFor } from '../../../src/server/operations/lan/certificate.ts'
import { invitation } from '../../../src/server/operations/lan/lan.ts'
import { networkAddresses } from '../../../src/server/operations/lan/network-addresses.ts'
import { english } from '../../support/messages.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const NAMES = ['localhost', 'kitchen.local']
const home = temporaryFolder()

describe('the certificate of this machine', () => {
  it('should be for all its addresses and names, with a key that nobody else can read', async () => {
    const folder = home.path('lan')
    const { cert, key, fingerprint } = await certificateFor(['192.168.1.20', 'fd00::2'], NAMES, folder)
    const read = new X509Certificate(cert)
    for (const address of ['192.168.1.20', 'fd00::2']) expect(read.checkIP(address)).toBeDefined()
    for (const name of NAMES) expect(read.checkHost(name)).toBeDefined()
    expect(read.checkIP('192.168.1.21')).toBeUndefined()
    expect(read.fingerprint256).toBe(fingerprint)
    expect(read.ca).toBe(false)
    expect((await stat(join(folder, 'key.pem'))).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect(await readFile(join(folder, 'key.pem'), 'utf8')).toBe(key)
  })

  it('should be kept, and made anew for another address, before it ends, and where it cannot be read', async () => {
    const folder = home.path()
    const at = (address: string, now?: number) => certificateFor([address], NAMES, folder, now)
    const first = await at('192.168.1.20')
    expect((await at('192.168.1.20')).cert).toBe(first.cert)
    const moved = await at('192.168.1.21')
    expect(moved.cert).not.toBe(first.cert)
    const later = await at('192.168.1.21', Date.now() + 380 * DAY_MS)
    expect(later.cert).not.toBe(moved.cert)
    await writeFile(join(folder, 'key.pem'), 'half a k')
    expect((await at('192.168.1.21', Date.now() + 380 * DAY_MS)).key).not.toBe(later.key)
  })

  it('should fail where it cannot be kept', async () => {
    const folder = home.path()
    await mkdir(join(folder, 'key.pem'))
    await expect(certificateFor(['192.168.1.20'], NAMES, folder)).rejects.toThrow()
  })
})

describe('the addresses a phone reaches this machine by', () => {
  const of = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) => [
    { address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 },
  ]

  it('should begin with the network, and end with what leads elsewhere', () => {
    const found = networkAddresses({
      lo: of('127.0.0.1', 'IPv4', true),
      docker0: of('172.17.0.1'),
      wlan0: [...of('fe80::1', 'IPv6'), ...of('fd00::2', 'IPv6'), ...of('192.168.1.20')],
    } as Parameters<typeof networkAddresses>[0])
    expect(found).toEqual(['192.168.1.20', '172.17.0.1'])
  })

  it('should be those of IPv6 where there are no others, and none without a network', () => {
    const six = { wlan0: [...of('fe80::1', 'IPv6'), ...of('fd00::2', 'IPv6')] }
    expect(networkAddresses(six as Parameters<typeof networkAddresses>[0])).toEqual(['fd00::2'])
    expect(
      networkAddresses({ lo: of('127.0.0.1', 'IPv4', true) } as Parameters<typeof networkAddresses>[0]),
    ).toEqual([])
  })
})

describe('a code from the terminal', () => {
  it('should open once, however it is typed', () => {
    const codes = accessCodes('secret')
    const code = codes.issue()
    expect(codes.redeem(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase())).toBe(true)
    expect(codes.redeem(code)).toBe(false)
  })

  it('should end after ten minutes, and with the next one', () => {
    let now = 0
    const codes = accessCodes('secret', () => now)
    const late = codes.issue()
    now = 10 * 60_000
    expect(codes.redeem(late)).toBe(false)
    const [old, fresh] = [codes.issue(), codes.issue()]
    expect(codes.redeem(old)).toBe(false)
    expect(codes.redeem(fresh)).toBe(true)
  })

  it('should be no use to whoever guesses', () => {
    const codes = accessCodes('secret')
    const code = codes.issue()
    for (let tries = 0; tries < 20; tries++) expect(codes.redeem('234567892345')).toBe(false)
    expect(codes.redeem(code)).toBe(false)
  })
})

const WHITE_ON_BLACK = '\x1b[38;5;231m\x1b[48;5;16m'

describe('what the terminal shows for a phone', () => {
  const lan = (...addresses: string[]) => ({
    host: '0.0.0.0',
    addresses,
    names: [],
    certificate: { key: '', cert: '', fingerprint: '' },
    codes: accessCodes('secret'),
  })

  it('should be a picture that reads as the link, in colours of its own', async () => {
    const [, picture = '', link = ''] = invitation(english, lan('192.168.1.20'), 3000, '/food/')
    expect(link).toMatch(/^https:\/\/192\.168\.1\.20:3000\/food\/#code=[A-Z2-9]{12}$/)
    for (const line of picture.split('\n')) expect(line.startsWith(WHITE_ON_BLACK)).toBe(true)
    expect(await readPicture(picture)).toBe(link)
  })

  it('should name further addresses, those of IPv6 in brackets', () => {
    const lines = invitation(english, lan('192.168.1.20', 'fd00::2'), 3000, '/')
    expect(lines).toContain('If that address does not open: https://[fd00::2]:3000/')
  })
})

/** What a phone reads off it. The blocks are its white parts. */
async function readPicture(picture: string): Promise<string | undefined> {
  const rows = picture.split('\n').map((line) => [...stripVTControlCharacters(line)])
  const width = rows[0]?.length ?? 0
  const light = rows.flatMap((row) =>
    ['█▀', '█▄'].flatMap((white) => row.map((block) => (white.includes(block) ? 255 : 0))),
  )
  const image = await sharp(Buffer.from(light), { raw: { width, height: rows.length * 2, channels: 1 } })
    .resize(width * 8, rows.length * 16, { kernel: 'nearest' })
    .png()
    .toBuffer()
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true })
  return (await readBarcodes(new Uint8Array(image), { formats: ['QRCode'] }))[0]?.text
}
