import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../checkout.mjs'
import { ownRows, unlistedNames } from './own-rows.mjs'

/** Writes the food table's data files from their sources; with `--check` says whether they are up to date. */
const folder = join(root, 'src/core/nutrition/table/data')
const files = {
  'ours.txt': ownRows(),
  'unlisted.txt': unlistedNames(),
}

const check = process.argv.includes('--check')
let total = 0
for (const [name, lines] of Object.entries(files)) {
  const file = join(folder, name)
  const text = `${lines.join('\n')}\n`
  const size = gzipSync(text, { level: 9 }).length
  total += size
  if (!check) {
    writeFileSync(file, text)
    process.stdout.write(`${name}: ${lines.length} lines, ${kB(size)} gzipped\n`)
  } else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is out of date: npm run foods\n`)
    process.exitCode = 1
  }
}
if (!check) process.stdout.write(`in all ${kB(total)} gzipped\n`)

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
