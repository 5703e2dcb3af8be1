import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { makeFolder } from '../../../vision/make-folder.ts'

export type Certificate = {
  readonly key: string
  readonly cert: string
  /** What a person can compare with what the phone shows. */
  readonly fingerprint: string
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Some phones turn down what is good for longer. */
const GOOD_FOR_MS = 397 * DAY_MS
/** One about to end is made anew, so that it does not end while it is in use. */
const RENEWED_BEFORE_MS = 30 * DAY_MS

/**
 * The certificate of this machine for its addresses and names, kept in `folder` with its key. Made where there is none, or
 * where the one that is there lacks an address, ends soon, or cannot be read.
 */
export async function certificateFor(
  addresses: readonly string[],
  names: readonly string[],
  folder: string,
  now: number = Date.now(),
): Promise<Certificate> {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const read = (file: string) => readFile(file, 'utf8').catch(() => '')
  const [key, cert] = await Promise.all([read(keyFile), read(certFile)])
  if (isGood(key, cert, addresses, names, now)) return { key, cert, fingerprint: fingerprintOf(cert) }

  const made = await make(addresses, names, now)
  makeFolder(folder)
  await keep(keyFile, made.key)
  await keep(certFile, made.cert)
  return made
}

function isGood(
  key: string,
  cert: string,
  addresses: readonly string[],
  names: readonly string[],
  now: number,
): boolean {
  try {
    const kept = new X509Certificate(cert)
    return (
      kept.checkPrivateKey(createPrivateKey(key)) &&
      Date.parse(kept.validFrom) <= now &&
      Date.parse(kept.validTo) > now + RENEWED_BEFORE_MS &&
      addresses.every((address) => kept.checkIP(address)) &&
      names.every((name) => kept.checkHost(name))
    )
  } catch {
    return false
  }
}

async function make(
  addresses: readonly string[],
  names: readonly string[],
  now: number,
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Dishlight' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // A phone's clock may be behind.
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now - DAY_MS + GOOD_FOR_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  })
  return { key: made.private, cert: made.cert, fingerprint: fingerprintOf(made.cert) }
}

/** Never half written, and never readable by others, not even for a moment. */
async function keep(file: string, text: string): Promise<void> {
  const part = `${file}.${process.pid}`
  await writeFile(part, text, { mode: 0o600 })
  await rename(part, file)
}

function fingerprintOf(cert: string): string {
  return new X509Certificate(cert).fingerprint256
}
