import { CommanderError } from '@commander-js/extra-typings'
import type { Failure } from '../core/terms/failure.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import type { Messages } from '../messages/messages.ts'

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

/** Says on stderr what went wrong; the command may go on with the rest. Of several exit codes the highest counts. */
export function tell({ message, exitCode }: CommandFailure): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode)
}

/** Ends a command with what it threw. Commander has told its own errors by now; bugs are thrown on. */
export function end(error: unknown): void {
  if (error instanceof CommandFailure) tell(error)
  else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else throw error
}

let stop: AbortController | undefined

/** Aborts when the person presses Ctrl+C. One listener does for all that is under way. */
export function stopOnInterrupt(): AbortSignal {
  if (!stop || stop.signal.aborted) {
    const next = new AbortController()
    process.once('SIGINT', () => next.abort())
    stop = next
  }
  return stop.signal
}
