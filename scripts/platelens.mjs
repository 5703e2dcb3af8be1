#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensure } from './ensure.mjs'
import { main, root } from './run.mjs'

await main(async () => {
  // Without sources there is nothing to build from: an installed package brings its build.
  if (existsSync(join(root, 'src'))) await ensure({ quiet: true })
  await import(pathToFileURL(join(root, 'dist/node/platelens.js')).href)
})
