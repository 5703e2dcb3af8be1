import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../../dist/node/server.js', import.meta.url))
/** To its line's end: output may come in pieces. */
const LISTENING = /Dishlight is at (https?:\/\/[^\s"]+)[\s"]/
/** Nobody answers here: no test finds a model server of the machine it runs on. */
const NOBODY = 'http://127.0.0.1:9/v1'

export type BuiltServer = {
  readonly url: string
  readonly pid: number
  /** All it has printed so far, on both outputs. */
  log(): string
  /** As if someone pressed Enter where it was started. */
  enter(): void
  /** Sends a signal; `ended` tells its exit code, or the signal that ended it. */
  signal(name: 'SIGTERM' | 'SIGINT'): void
  readonly ended: Promise<number | string>
  close(): Promise<void>
  /** Ends it as a fault would, with nothing put in order. */
  kill(): Promise<void>
}

/** The built server as a person starts it, on a free port, with only the settings given and a folder of its own. */
export async function startBuiltServer(
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<BuiltServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dishlight-'))
  const child = spawn(process.execPath, [SERVER, ...args], {
    // Away from the checkout, so that a developer's own `.env` is not read.
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: folder,
      OLLAMA_BASE_URL: NOBODY,
      LMSTUDIO_BASE_URL: NOBODY,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const end = new Promise<number | string>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal ?? '')),
  )
  let printed = ''
  const collect = (chunk: Buffer) => {
    printed += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)

  await new Promise<void>((listening, failed) => {
    child.stdout.on('data', () => {
      if (LISTENING.test(printed)) listening()
    })
    child.once('error', failed)
    child.once('close', (code) => failed(new Error(`The built server ended (${code}): ${printed}`)))
  })
  return {
    url: (LISTENING.exec(printed)?.[1] ?? '').replace('localhost', '127.0.0.1'),
    pid: child.pid ?? 0,
    log: () => printed,
    enter: () => void child.stdin.write('\n'),
    signal: (name) => void child.kill(name),
    ended: end,
    async close() {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
    kill: () => ended(child, 'SIGKILL'),
  }
}

function ended(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill(signal)
  })
}
