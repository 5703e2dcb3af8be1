import { end, endQuietlyWherePipesBreak } from './exit-codes.ts'
import { createProgram } from './program.ts'
import { terminalMessages } from './terminal-messages.ts'

endQuietlyWherePipesBreak()
await createProgram(await terminalMessages(process.argv.slice(2)))
  .parseAsync()
  .catch(end)
