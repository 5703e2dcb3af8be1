import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findChromium } from '../../scripts/chromium.mjs'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** Two of them starting at once on a busy machine take their time. */
const START_MS = 120_000

/** A real Chromium without a window; close it when done. */
export async function launchChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('No Chromium was found: run npm test, or set CHROMIUM to its path.')
  return await chromium.launch({ executablePath, args: [...ARGS, ...args], timeout: START_MS, ...options })
}
