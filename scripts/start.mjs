import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensure } from './ensure.mjs'
import { main, root } from './run.mjs'

await main(async () => {
  process.chdir(root)
  await ensure({ quiet: true })
  await import(pathToFileURL(join(root, 'dist/node/server.js')).href)
})
