import { ensureBuild } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { requireNode } from './ensure.mjs'
import { main, runPackage } from './run.mjs'

/** In order of how soon they tell; each runs even where an earlier one failed. */
const STEPS = [
  [
    'format, lint and room rules',
    (env) => runPackage('@biomejs/biome', ['check', '.'], { bin: 'biome', env }),
  ],
  ['types', (env) => runPackage('typescript', ['--noEmit'], { bin: 'tsc', env })],
  ['unused code', (env) => runPackage('knip', [], { env })],
  ['tests', (env) => runPackage('vitest', ['run', ...process.argv.slice(2)], { env })],
]

await main(async () => {
  requireNode()
  await ensureDependencies({ quiet: true })
  const env = { CHROMIUM: await ensureChromium() }
  await ensureBuild({ quiet: true })

  const results = []
  for (const [name, step] of STEPS) {
    process.stdout.write(`\n── ${name}\n`)
    results.push([name, (await step(env)) === 0])
  }

  process.stdout.write(`\n${results.map(([name, passed]) => `${passed ? '✓' : '✗'} ${name}`).join('\n')}\n`)
  return results.every(([, passed]) => passed) ? 0 : 1
})
