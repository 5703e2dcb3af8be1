import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from './checkout.mjs'
import { pack } from './pack.mjs'
import { prepare } from './prepare.mjs'

/** Bytes, packed. What reads on the machine itself is not in it: whoever wants that installs it. */
const LARGEST = 3_000_000

/**
 * Packs the npm package and holds it against what others expect of one: its size, its exports and its types. Of another
 * project, if its folder is named.
 */
const [project = root] = process.argv.slice(2)
if (project === root) await prepare('build')
const folder = mkdtempSync(join(tmpdir(), 'dishlight-package-'))
try {
  const { file, size, files } = pack(folder, project)
  const problems = [
    ...sizeProblems(size),
    ...importProblems(files),
    ...(await exportProblems(file)),
    ...typeProblems(file),
  ]
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  const [megabytes, most] = [size, LARGEST].map((bytes) => (bytes / 1e6).toFixed(2))
  process.stdout.write(
    `${files.length} files, ${megabytes} MB packed (at most ${most}), ${problems.length} problems\n`,
  )
  process.exitCode = problems.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function sizeProblems(size) {
  return size > LARGEST ? [`The package is too large: ${size} bytes.`] : []
}

/** Scripts may import what whoever installs the package gets with it, or may install beside it, and nothing else. */
function importProblems(files) {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const known = Object.keys({ ...dependencies, ...peerDependencies })
  const isKnown = (name) =>
    /^[.#]|^node:/.test(name) || known.some((one) => name === one || name.startsWith(`${one}/`))
  const scripts = files.filter((file) => /^dist\/.*\.js$/.test(file))
  return scripts.flatMap((file) =>
    importsOf(file)
      .filter((name) => !isKnown(name))
      .map((name) => `${file} imports ${name}, which is not installed with the package.`),
  )
}

function importsOf(file) {
  const text = readFileSync(join(project, file), 'utf8')
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module
  const reExports = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest))
  const named = [...staticImports.map(({ moduleRequest }) => moduleRequest), ...reExports]
  const asked = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end))
  // One that is worked out has no name to check.
  const quoted = asked.flatMap((asked) => /^["'`]([^"'`$]+)["'`]$/.exec(asked)?.[1] ?? [])
  return [...named.flatMap((request) => request?.value ?? []), ...quoted]
}

async function exportProblems(file) {
  const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(readFileSync(file)) } })
  return messages.map((message) => formatMessage(message, pkg, { color: false }))
}

/** Every entry but the command line and the one script, which nobody imports for their types. */
function typeProblems(file) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const options = [
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './cli',
    './dish-light.iife.js',
    '--no-emoji',
    '--format',
    'ascii',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, file, ...options], {
    encoding: 'utf8',
  })
  return status === 0 ? [] : [stdout + stderr]
}

function toArrayBuffer({ buffer, byteOffset, byteLength }) {
  return buffer.slice(byteOffset, byteOffset + byteLength)
}
