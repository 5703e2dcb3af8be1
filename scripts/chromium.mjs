import { existsSync } from 'node:fs'
import { run, Stop } from './checkout.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium to test with: $CHROMIUM, the system's, or Playwright's; undefined where there is none that starts. */
export async function findChromium() {
  const { chromium } = await import('playwright-core')
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : [...PLACES, chromium.executablePath()]
  return places.find((file) => existsSync(file) && starts(file))
}

/** Finds a Chromium that starts, or gets one. */
export async function ensureChromium() {
  if (await findChromium()) return
  const named = process.env.CHROMIUM
  if (named) throw new Stop(`CHROMIUM names ${named}, which does not start.`)
  process.stderr.write('Getting Chromium for the browser tests …\n')
  getChromium()
  if (await findChromium()) return
  throw new Stop(
    'No Chromium that starts could be had for the browser tests. Install Chromium or Chrome, or set CHROMIUM to its path.',
  )
}

/** Debian's own where that can be, with a font for it to write with; else Playwright's. */
function getChromium() {
  const asRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (asRoot) {
    apt('update')
    if (apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')) return
  }
  const withSystemLibraries = asRoot ? ['--with-deps'] : []
  run(process.execPath, [
    'node_modules/playwright-core/cli.js',
    'install',
    ...withSystemLibraries,
    'chromium',
  ])
}

/** Waits for another apt to end and asks nothing; a mirror that cannot be reached is given up. */
function apt(...args) {
  const patience = ['DPkg::Lock::Timeout=180', 'Acquire::http::Timeout=30', 'Acquire::Retries=2']
  const options = patience.flatMap((option) => ['-o', option])
  return run('apt-get', [...options, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/** Ubuntu has a program of that name that only says where to get Chromium; one without its libraries ends as soon. */
function starts(file) {
  // Windows' Chrome opens a window when asked for its version.
  return process.platform === 'win32' || run(file, ['--version'])
}
