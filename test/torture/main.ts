import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { documentOf } from './document.ts'
import { type Options, type Part, progress } from './part.ts'
import { PARTS, runPart } from './parts.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    part: { type: 'string' },
    seed: { type: 'string' },
    replies: { type: 'string' },
    path: { type: 'string' },
  },
})
const { short, part: only, path } = values
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed)
progress.tell = console.log
console.log(`seed ${seed}`)
const options: Options = {
  short,
  seed,
  ...(path !== undefined && { path }),
  ...(values.replies !== undefined && { replies: Number(values.replies) }),
}

const started = performance.now()
const done: Part[] = []
for (const name of PARTS) {
  if (only !== undefined && only !== name) continue
  console.log(`\n# ${name}`)
  done.push(await runPart(name, options))
}
const minutes = (performance.now() - started) / 60_000
const rows = done.flatMap((part) => part.rows)
const red = rows.filter(({ held }) => held === 'no')
if (!short && only === undefined) {
  writeFileSync(new URL('../../docs/reliability.md', import.meta.url), documentOf(done, { seed, minutes }))
}
console.log(`\n${rows.length - red.length} of ${rows.length} held, ${minutes.toFixed(1)} minutes`)
for (const { what } of red) console.log(`RED  ${what}`)
// What the app keeps open is no reason to stay.
process.exit(red.length > 0 ? 1 : 0)
