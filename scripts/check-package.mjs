import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from './checkout.mjs'
import { pack } from './pack.mjs'
import { prepare } from './prepare.mjs'

/** Bytes, packed. What reads on the machine itself is not in it: whoever wants that installs it. */
const LARGEST = 3_000_000

/** Packs the npm package and holds it against what others expect of one: its size, its exports and its types. */
await prepare('build')
const folder = mkdtempSync(join(tmpdir(), 'dishlight-package-'))
try {
  const { file, size, files } = pack(folder)
  const problems = [...sizeProblems(size), ...(await exportProblems(file)), ...typeProblems(file)]
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

async function exportProblems(file) {
  const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(readFileSync(file)) } })
  return messages.map((message) => formatMessage(message, pkg))
}

/** Every entry but the command line, which nobody imports for its types. */
function typeProblems(file) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const options = [
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './cli',
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
