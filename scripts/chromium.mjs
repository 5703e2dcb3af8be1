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
const HOW = 'Install Chromium or Chrome, or set CHROMIUM to its path.'

/** The Chromium to test with: $CHROMIUM, the system's, or Playwright's; undefined where there is none. */
export async function findChromium() {
  return process.env.CHROMIUM ?? (await found())[0]
}

/** Finds a Chromium that starts, or gets one. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM
  if (named) {
    if (isRunnable(named) && (await starts(named))) return named
    throw new Stop(`CHROMIUM names ${named}, which does not start.`)
  }
  const present = await firstThatStarts()
  if (present) return present
  process.stderr.write('Getting Chromium for the browser tests …\n')
  await getChromium()
  const got = await firstThatStarts()
  if (!got) throw new Stop(`No Chromium that starts could be had for the browser tests. ${HOW}`)
  return got
}

async function found() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)))
  const { chromium } = await import('playwright-core')
  return [...onPath, ...PLACES, chromium.executablePath()].filter(isRunnable)
}

async function firstThatStarts() {
  for (const file of await found()) if (await starts(file)) return file
  return undefined
}

/** Debian's own where that can be, with a font for it to write with; else Playwright's. */
async function getChromium() {
  const asRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (asRoot) {
    await apt('update')
    if ((await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')) === 0) return
  }
  await runPackage('playwright-core', ['install', ...(asRoot ? ['--with-deps'] : []), 'chromium'])
}

/** Waits for another apt to end and asks nothing; a mirror that cannot be reached is given up. */
function apt(...args) {
  const patience = ['DPkg::Lock::Timeout=180', 'Acquire::http::Timeout=30', 'Acquire::Retries=2']
  const options = patience.flatMap((option) => ['-o', option])
  return run('apt-get', [...options, ...args], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/** Ubuntu has a program of that name that only says where to get Chromium; one without its libraries ends as soon. */
async function starts(file) {
  if (process.platform !== 'linux') return true
  return (await run(file, ['--version'], { quiet: true })) === 0
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
