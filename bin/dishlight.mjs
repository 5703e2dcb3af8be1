#!/usr/bin/env node
import { existsSync } from 'node:fs'

// A checkout is built first where it has to be. An installed package brings its build, and has no sources.
if (existsSync(new URL('../src', import.meta.url))) {
  const { prepare } = await import('../scripts/prepare.mjs')
  await prepare('build')
}
await import('../dist/node/dishlight.js')
