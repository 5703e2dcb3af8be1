import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runPackage, Stop } from './run.mjs'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const HOW =
  'No Chromium was found for the browser tests: install Chromium or Chrome, or set CHROMIUM to its path.'

/** The Chromium to test with: $CHROMIUM, the system's, or Playwright's; undefined where there is none. */
export async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)))
  const { chromium } = await import('playwright-core')
  return [...onPath, ...PLACES, chromium.executablePath()].find(isRunnable)
}

/** Finds a Chromium, or gets one. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) {
    if (!isRunnable(found)) throw new Stop(`CHROMIUM names ${found}, which is not a program.`)
    return found
  }
  process.stderr.write('Getting Chromium for the browser tests …\n')
  await getChromium()
  const got = await findChromium()
  if (!got) throw new Stop(HOW)
  return got
}

async function getChromium() {
  const isRoot = process.getuid?.() === 0
  if (existsSync('/etc/debian_version') && isRoot) {
    await run('apt-get', ['update'], { quiet: true })
    const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']
    if ((await run('apt-get', install, { quiet: true })) === 0) return
  }
  await runPackage('playwright-core', ['install', 'chromium'])
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
