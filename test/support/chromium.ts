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
  // Its API is there without a window too, with no model behind it, and complains of that in the console.
  '--disable-blink-features=AIPromptAPI',
]

/** Looked for once: each candidate is tried by starting it. */
let executable: ReturnType<typeof findChromium> | undefined

/** A real Chromium without a window; close it when done. */
export async function launchChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  executable ??= findChromium()
  const executablePath = await executable
  if (!executablePath) throw new Error('No Chromium was found: run npm test, or set CHROMIUM to its path.')
  return await chromium.launch({ executablePath, args: [...ARGS, ...args], ...options })
}

let shared: Promise<Browser> | undefined

/** One for all files that this process runs; it ends with the process. */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium()
  return shared
}
