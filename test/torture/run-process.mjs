import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { messagesPlugin } from '../../scripts/compile-messages.mjs'

/** Runs a file of this project as it stands, in this process; what follows it are its own arguments. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const [file] = process.argv.splice(2, 1)
await runnerImport(`${root}test/torture/${file}`, {
  configFile: false,
  root,
  logLevel: 'error',
  plugins: [messagesPlugin()],
})
