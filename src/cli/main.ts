import { end } from './exit-codes.ts'
import { createProgram } from './program.ts'
import { terminalMessages } from './terminal-messages.ts'

await createProgram(await terminalMessages(process.argv.slice(2)))
  .parseAsync()
  .catch(end)
