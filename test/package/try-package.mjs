import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { root } from '../../scripts/checkout.mjs'
import { ensureChromium, findChromium } from '../../scripts/chromium.mjs'
import { pack } from '../../scripts/pack.mjs'
import { prepare } from '../../scripts/prepare.mjs'
import { PAGES, SCRIPTS, TYPED } from './projects.mjs'
import { serveFolder } from './serve-folder.mjs'
import { watchPage } from './watch-page.mjs'

/**
 * Packs what would be published, installs it into small projects made for it, and uses it in each: `npm run try-package`.
 * Frameworks come from the npm registry, so this is no part of `npm test`. Behind `--`: names of projects, `--pictures FOLDER` for a
 * picture of each page, and `--keep` to look into the folder afterwards.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' }, keep: { type: 'boolean' } },
})
const isWanted = (name) => positionals.length === 0 || positionals.includes(name)
const SHELL = process.platform === 'win32'
/** As a project of its own is run: nothing of this one's scripts. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))

await prepare('build')
await ensureChromium()
const folder = mkdtempSync(join(tmpdir(), 'dishlight-try-'))
const failed = []
try {
  await tryAll()
} finally {
  if (values.keep) process.stdout.write(`Kept: ${folder}\n`)
  else rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(
  failed.length > 0 ? `Failed: ${failed.join(', ')}\n` : 'The package works in all of them.\n',
)
process.exitCode = failed.length > 0 ? 1 : 0

async function tryAll() {
  install()
  for (const [name, text] of Object.entries(SCRIPTS)) {
    if (!isWanted(name)) continue
    writeFileSync(join(folder, `${name}.mjs`), text)
    await attempt(name, () => run(folder, process.execPath, `${name}.mjs`).trim())
  }
  if (isWanted('typescript')) await attempt('typescript', typeCheck)
  const server = await serveFolder(folder)
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  try {
    for (const [name, project] of Object.entries(PAGES)) {
      if (!isWanted(name)) continue
      await attempt(name, () => {
        const path = makePage(name, project)
        return watchPage(
          browser,
          `${server.url}/${path}/`,
          values.pictures && join(values.pictures, `${name}.png`),
        )
      })
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** All projects lie in one folder and share what is installed there: the tarball, and the newest of every framework. */
function install() {
  const { file, size } = pack(folder)
  process.stdout.write(`Packed: ${(size / 1e6).toFixed(2)} MB\n`)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const frameworks = Object.values(PAGES).flatMap(({ packages = [] }) => packages)
  const all = [...new Set(['vite', 'typescript', '@types/react', ...frameworks])]
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', file, ...all)
}

function makePage(name, { files, config, script }) {
  const own = join(folder, name)
  mkdirSync(own)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(own, file), text)
  if (script) run(own, process.execPath, script)
  if (config) {
    writeFileSync(join(own, 'vite.config.mjs'), config)
    run(own, process.execPath, join(folder, 'node_modules/vite/bin/vite.js'), 'build')
  }
  const path = config ? `${name}/dist` : name
  cpSync(join(root, 'public/samples/fridge.report.json'), join(folder, path, 'lunch.report.json'))
  return path
}

function typeCheck() {
  const own = join(folder, 'typescript')
  mkdirSync(own)
  for (const [file, text] of Object.entries(TYPED)) writeFileSync(join(own, file), text)
  writeFileSync(join(own, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  run(own, process.execPath, join(folder, 'node_modules/typescript/bin/tsc'), '-p', '.')
  return 'no complaint'
}

async function attempt(name, work) {
  const began = performance.now()
  try {
    const said = await work()
    process.stdout.write(`ok   ${name} (${seconds(began)} s): ${said}\n`)
  } catch (error) {
    failed.push(name)
    process.stdout.write(`FAIL ${name} (${seconds(began)} s): ${error.message}\n`)
  }
}

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(1)
}

function run(cwd, command, ...args) {
  const shell = SHELL && command === 'npm'
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell, env })
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}\n${stdout}${stderr}`)
  return stdout
}
