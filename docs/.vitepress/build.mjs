import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/checkout.mjs'
import { prepare } from '../../scripts/prepare.mjs'

/** Builds the site of these pages into `dist/docs`, with the built element on them. What builds it is installed in `docs` at the first time. */
const docs = fileURLToPath(new URL('..', import.meta.url))
const changed = (file) => statSync(`${docs}${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0

await prepare('build')
const steps = [
  ['npm', ['ci', '--include=dev', '--prefix', docs], { shell: process.platform === 'win32' }],
  [process.execPath, [`${docs}node_modules/vitepress/bin/vitepress.js`, 'build', docs], { show: true }],
]
if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) steps.shift()
if (!steps.every((step) => run(...step))) process.exitCode = 1
