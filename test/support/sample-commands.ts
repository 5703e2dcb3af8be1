import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Finds no program at all, so that each command is handed to this function, which tells what it was called with. */
const TELL = `
PATH=/nowhere
command_not_found_handle() { printf '%s\\x1f' "$@" >&3; printf '\\x1e' >&3; }
`

/** The commands of a shell script with their arguments, as a shell takes it apart. Nothing is run. */
export function commandsOf(script: string): readonly (readonly string[])[] {
  const cwd = mkdtempSync(join(tmpdir(), 'dishlight-sample-'))
  const { output, error } = spawnSync('/bin/bash', ['--norc', '-c', TELL + script], {
    cwd,
    env: {},
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  rmSync(cwd, { recursive: true })
  if (error) throw error
  return (output[3] ?? '')
    .split('\x1e')
    .slice(0, -1)
    .map((command) => command.split('\x1f').slice(0, -1))
}
