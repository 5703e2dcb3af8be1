import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, wherever the command was typed. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Runs a program in the checkout to its end and returns its exit code.
 * `quiet` holds its output back and shows it, on stderr, only if it fails: a command's own stdout stays clean.
 */
export function run(command, args, { quiet = false, env = {}, shell = false } = {}) {
  return new Promise((done) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd: root, stdio, shell, env: { ...process.env, ...env } })
    const held = []
    child.stdout?.on('data', (chunk) => held.push(chunk))
    child.stderr?.on('data', (chunk) => held.push(chunk))
    child.on('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`)
      done(1)
    })
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(held))
      done(code ?? 1)
    })
  })
}

/** Runs a package's own command with this Node, the same on every system (no shell, no `.cmd`). */
export function runPackage(name, args, { bin = name, ...options } = {}) {
  const manifest = join(root, 'node_modules', name, 'package.json')
  const { bin: bins } = createRequire(import.meta.url)(manifest)
  const script = typeof bins === 'string' ? bins : bins[bin]
  return run(process.execPath, [join(dirname(manifest), script), ...args], options)
}

/** npm as this system starts it; the npm that started us, where there is one. */
export function runNpm(args, options) {
  const started = process.env.npm_execpath
  if (started?.endsWith('npm-cli.js')) return run(process.execPath, [started, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** An expected end: one sentence for the person, no stack. */
export class Stop extends Error {}

/** Runs a script's main function; a `Stop` becomes its sentence and exit code 1. */
export async function main(work) {
  try {
    const code = await work()
    if (code) process.exitCode = code
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
