import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/node/dishlight.js', import.meta.url))
const NOBODY = 'http://127.0.0.1:9/v1'

export type CliRun = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** The built command line with only the settings given, from the folder of the tests' support files. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  // Without a memory of its own a run would remember what another test was told.
  const cache = mkdtempSync(join(tmpdir(), 'platelens-cache-'))
  const full = {
    PATH: process.env.PATH,
    OLLAMA_BASE_URL: NOBODY,
    LMSTUDIO_BASE_URL: NOBODY,
    XDG_CACHE_HOME: cache,
    ...env,
  }
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { cwd, env: full }, (error, stdout, stderr) => {
      rmSync(cache, { recursive: true, force: true })
      done({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}
