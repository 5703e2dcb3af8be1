import { existsSync } from 'node:fs'
import { run, Stop } from './checkout.mjs'
import { installFromDebian, rootOnDebian } from './debian.mjs'

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

/** Debian's, which can have no window and so opens pages sooner; undefined where there is none. */
export function findHeadlessShell() {
  const file = '/usr/bin/chromium-headless-shell'
  return !process.env.CHROMIUM && existsSync(file) && starts(file) ? file : undefined
}

/** Finds a Chromium that starts, or gets one: Debian's own where that can be, else Playwright's. */
export async function ensureChromium() {
  if (await findChromium()) return
  if (process.env.CHROMIUM) throw new Stop(`CHROMIUM names ${process.env.CHROMIUM}, which does not start.`)
  process.stderr.write('Getting Chromium for the browser tests …\n')
  // With a font for it to write with.
  const fromDebian = () => {
    installFromDebian('chromium', 'fonts-dejavu-core')
    // Apart, since older releases have none.
    installFromDebian('chromium-headless-shell')
  }
  for (const get of [fromDebian, downloadFromPlaywright]) {
    get()
    if (await findChromium()) return
  }
  throw new Stop('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM to its path.')
}

function downloadFromPlaywright() {
  const install = ['install', ...(rootOnDebian ? ['--with-deps'] : []), 'chromium']
  run(process.execPath, ['node_modules/playwright-core/cli.js', ...install])
}

/** Ubuntu has a program of that name that only says where to get Chromium; one without its libraries ends as soon. */
function starts(file) {
  // Windows' Chrome opens a window when asked for its version.
  return process.platform === 'win32' || run(file, ['--version'])
}
