import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Writes the reports of the samples anew, each judged for whom the page under `public/demo` shows it to: such a page then draws
 * them without rules and food table. Runs the built command line.
 */
const WHO = {
  fridge: ['--condition', 'high-cholesterol'],
  chalkboard: ['--allergy', 'peanut'],
  plate: [],
}
const cwd = fileURLToPath(new URL('../public/samples', import.meta.url))
const dishlight = fileURLToPath(new URL('../bin/dishlight.mjs', import.meta.url))

for (const [sample, who] of Object.entries(WHO)) {
  const looking = [`${sample}.jpg`, '--client', `recorded:${sample}.json`, ...who, '--with-people']
  const report = ['--report', `${sample}.report.json`, '--force']
  execFileSync(process.execPath, [dishlight, 'analyze', ...looking, ...report], { cwd, stdio: 'inherit' })
}
