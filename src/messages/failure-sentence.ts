import type { Failure } from '../core/terms/failure.ts'
import type { Messages } from './messages.ts'

/** Up to this long, s, a wait is told in seconds; longer ones in minutes. */
const LONGEST_IN_SECONDS = 90

/** What happened and what to do next, in one or two short sentences. Needs the area `failures`. */
export function failureSentence({ say }: Messages, failure: Failure): string {
  if (failure.code === 'rate-limited' && failure.kind === 'transport' && failure.retryAfterSeconds) {
    const seconds = Math.ceil(failure.retryAfterSeconds)
    return seconds <= LONGEST_IN_SECONDS
      ? say('failures.waitSeconds', { seconds })
      : say('failures.waitMinutes', { minutes: Math.ceil(seconds / 60) })
  }
  return say(`failures.sentence.${failure.code}`)
}
