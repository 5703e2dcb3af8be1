import { existsSync } from 'node:fs'
import { run } from './checkout.mjs'

/** Only there may apt install something. */
export const rootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0

/** Waits for another apt to end; a mirror that cannot be reached is given up. */
export function installFromDebian(...packages) {
  if (!rootOnDebian) return
  const patience = ['DPkg::Lock::Timeout=180', 'Acquire::http::Timeout=30', 'Acquire::Retries=2']
  const options = patience.flatMap((option) => ['-o', option])
  const apt = (...what) =>
    run('apt-get', [...options, ...what], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}
