import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** How fast the built page is there and answers, what it weighs, and what Lighthouse and axe find: printed, never asserted. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const own = fileURLToPath(new URL('page', import.meta.url))
execFileSync(process.execPath, ['scripts/prepare.mjs', 'build'], { cwd: root, stdio: 'inherit' })
if (!existsSync(`${own}/node_modules/lighthouse`)) {
  process.stderr.write('Installing Lighthouse for this command (190 MB, once) …\n')
  const shell = process.platform === 'win32'
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit'], { cwd: own, stdio: 'ignore', shell })
}
await runnerImport(`${root}test/bench/page/main.ts`, { configFile: false, root, logLevel: 'error' })
