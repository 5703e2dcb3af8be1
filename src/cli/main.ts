import { end } from './exit-codes.ts'
import { createProgram } from './program.ts'

await createProgram().parseAsync().catch(end)
