import { vi } from 'vitest'
import { CommandFailure } from '../../src/cli/exit-codes.ts'
import { createProgram } from '../../src/cli/program.ts'
import { english } from './messages.ts'

/** The command line in this process: what it prints, and the sentence and code it ends with where it fails. */
export async function runProgram(...args: readonly string[]) {
  let stdout = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text)
    return true
  })
  const program = createProgram(english)
  try {
    await program.parseAsync(args, { from: 'user' })
    return { stdout }
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    return { stdout, sentence: error.message, code: error.exitCode }
  } finally {
    write.mockRestore()
  }
}
