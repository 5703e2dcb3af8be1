import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export type ScriptRun = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** The project's own scripts in a folder of their own, with only the other files given: their checkout is that folder. */
export function smallCheckout(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'dishlight-checkout-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  cpSync(here('scripts'), join(folder, 'scripts'), { recursive: true })
  for (const [path, text] of Object.entries(files)) write(path, text)

  return {
    folder,
    write,
    /** A program that the scripts find before the system's own of that name. */
    program(name: string, script: string) {
      write(`programs/${name}`, `#!/bin/sh\n${script}\n`)
      chmodSync(join(folder, 'programs', name), 0o755)
    },
    /** The real packages, for scripts that load one. */
    linkPackages: () => symlinkSync(here('node_modules'), join(folder, 'node_modules')),
    node(args: readonly string[]): Promise<ScriptRun> {
      const env = { PATH: [join(folder, 'programs'), process.env.PATH].join(delimiter) }
      return new Promise((done) => {
        execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) => {
          done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr })
        })
      })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
