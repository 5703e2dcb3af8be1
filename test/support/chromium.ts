import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findChromium, findHeadlessShell } from '../../scripts/chromium.mjs'

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
let whole: ReturnType<typeof findChromium> | undefined
let shell: string | undefined

/** A real Chromium without a window, the one that opens pages fastest; close it when done. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  shell ??= findHeadlessShell()
  return await (shell ? launch(shell, options) : launchWholeChromium(options))
}

/** One that also installs apps and writes text into a PDF as people print it; close it when done. */
export async function launchWholeChromium(options: LaunchOptions = {}): Promise<Browser> {
  whole ??= findChromium()
  const file = await whole
  if (!file) throw new Error('No Chromium was found: run npm test, or set CHROMIUM to its path.')
  return await launch(file, options)
}

function launch(executablePath: string, { args = [], ...options }: LaunchOptions): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...ARGS, ...args], ...options })
}

let shared: Promise<Browser> | undefined

/** One for all files that this process runs; it ends with the process. */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium()
  return shared
}
