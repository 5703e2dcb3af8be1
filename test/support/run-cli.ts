import { type ChildProcess, execFile, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/node/dishlight.js', import.meta.url))
const AT_HAND = fileURLToPath(new URL('./cli-at-hand.mjs', import.meta.url))
const NOBODY = 'http://127.0.0.1:9/v1'
/** The folder of the tests' support files. */
const CWD = fileURLToPath(new URL('.', import.meta.url))
/** A call that takes longer hangs; in ms. */
const LONGEST = 55_000

export type CliRun = { readonly code: number; readonly stdout: string; readonly stderr: string }
type Env = Readonly<Record<string, string>>

/**
 * The built command line with only the settings given, in a process that is kept: what it prints, and the code it would
 * end with. A food table is built once instead of once a call.
 */
export function runCli(args: readonly string[], env: Env = {}): Promise<CliRun> {
  const run = last.then(() => withCache(env, (full) => callAtHand({ args, cwd: CWD, env: full })))
  last = run.catch(() => undefined)
  return run
}

/** The same as a person starts it: a process of its own, with its real streams and exit code. */
export function startCli(args: readonly string[], env: Env = {}): Promise<CliRun> {
  return withCache(
    env,
    (full) =>
      new Promise((done) => {
        execFile(process.execPath, [CLI, ...args], { cwd: CWD, env: full }, (error, stdout, stderr) => {
          done({ code: error ? Number(error.code) : 0, stdout, stderr })
        })
      }),
  )
}

/** One call at a time. */
let last: Promise<unknown> = Promise.resolve()
let atHand: ChildProcess | undefined

type Call = { readonly args: readonly string[]; readonly cwd: string; readonly env: Env }

function callAtHand(call: Call): Promise<CliRun> {
  atHand ??= fork(AT_HAND, { silent: true })
  const child = atHand
  return new Promise((done, failed) => {
    const settle = (end: () => void) => {
      clearTimeout(late)
      child.removeAllListeners()
      end()
    }
    const giveUp = (why: string) =>
      settle(() => {
        atHand = undefined
        child.kill()
        failed(new Error(`dishlight ${call.args.join(' ')}: ${why}`))
      })
    const late = setTimeout(() => giveUp('no end in sight'), LONGEST)
    child.once('message', (run) => settle(() => done(run as CliRun)))
    child.once('exit', (code) => giveUp(`the process ended with ${code}`))
    child.send(call)
  })
}

/** Without a memory of its own a run would remember what another test was told. */
async function withCache(env: Env, run: (env: Env) => Promise<CliRun>): Promise<CliRun> {
  const cache = mkdtempSync(join(tmpdir(), 'dishlight-cache-'))
  try {
    return await run({
      PATH: process.env.PATH ?? '',
      OLLAMA_BASE_URL: NOBODY,
      LMSTUDIO_BASE_URL: NOBODY,
      XDG_CACHE_HOME: cache,
      ...env,
    })
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
}
