import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { documentOf, type Run } from './document.ts'
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
const done: (Part & { readonly run: Run })[] = []
for (const name of PARTS) {
  if (only !== undefined && only !== name) continue
  console.log(`\n# ${name}`)
  const begun = performance.now()
  const part = await runPart(name, options)
  done.push({ ...part, run: { seed, minutes: minutesSince(begun) } })
}
const rows = done.flatMap((part) => part.rows)
const red = rows.filter(({ held }) => held === 'no')
if (!short && path === undefined) {
  const page = new URL('../../docs/reliability.md', import.meta.url)
  writeFileSync(page, `${documentOf(readFileSync(page, 'utf8'), done).trimEnd()}\n`)
}
console.log(
  `\n${rows.length - red.length} of ${rows.length} held, ${minutesSince(started).toFixed(1)} minutes`,
)
for (const { what } of red) console.log(`RED  ${what}`)
// What the app keeps open is no reason to stay.
process.exit(red.length > 0 ? 1 : 0)

function minutesSince(begun: number): number {
  return (performance.now() - begun) / 60_000
}
