import { CommanderError } from '@commander-js/extra-typings'
import type { Failure } from '../core/terms/failure.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Messages } from '../messages/messages.ts'

/** What shells expect of a program that Ctrl+C stopped: 128 and the number of the signal. */
const INTERRUPTED = 130

/** Thrown to end a command. Its message is a sentence for stderr. */
export class CommandFailure extends Error {
  /** 1: the photo or the model failed. 2: what was given cannot be used. */
  readonly exitCode: 1 | 2

  constructor(exitCode: 1 | 2, sentence: string) {
    super(sentence)
    this.exitCode = exitCode
  }
}

/** What was given cannot be used. */
export function unusable(sentence: string): CommandFailure {
  return new CommandFailure(2, sentence)
}

/** The photo or the model failed. */
export function failed(messages: Messages, failure: Failure): CommandFailure {
  return new CommandFailure(1, failureSentence(messages, failure))
}

/** Says on stderr what went wrong; the command may go on with the rest. */
export function tell({ message, exitCode }: CommandFailure): void {
  process.stderr.write(`${message}\n`)
  raiseExitCode(exitCode)
}

/** Of several exit codes the highest counts. */
export function raiseExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

/** Ends a command with what it threw. Commander has told its own errors by now; bugs are thrown on. */
export function end(error: unknown): void {
  if (error instanceof CommandFailure) tell(error)
  else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else throw error
}

let stop: AbortController | undefined

/**
 * Aborts when the person presses Ctrl+C, and lets the command end in order; pressed again it ends at once. One listener does
 * for all that is under way.
 */
export function stopOnInterrupt(): AbortSignal {
  if (!stop || stop.signal.aborted) {
    const next = new AbortController()
    process.once('SIGINT', () => {
      raiseExitCode(INTERRUPTED)
      process.once('SIGINT', () => process.exit(INTERRUPTED))
      next.abort()
    })
    stop = next
  }
  return stop.signal
}

/** Whoever reads may stop reading: `dishlight foods search tea | head -3`. Files are written to the end all the same. */
export function endQuietlyWherePipesBreak(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') > 0) continue
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
