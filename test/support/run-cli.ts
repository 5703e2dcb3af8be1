import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/node/platelens.js', import.meta.url))
const NOBODY = 'http://127.0.0.1:9/v1'

export type CliRun = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** The built command line with only the settings given, from the folder of the tests' support files. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  const full = { PATH: process.env.PATH, OLLAMA_BASE_URL: NOBODY, LMSTUDIO_BASE_URL: NOBODY, ...env }
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { cwd, env: full }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}
