import type { Failure } from '../core/terms/failure.ts'
import type { Messages } from './messages.ts'

/** Up to this long, s, a wait is told in seconds; longer ones in minutes. */
const LONGEST_IN_SECONDS = 90

/** Codes that may say when to try again. */
const WAITS = { 'rate-limited': 'limited', 'server-error': 'down', busy: 'busy' } as const

/** What happened and what to do next, in one or two short sentences. Needs the area `failures`. */
export function failureSentence({ say }: Messages, failure: Failure): string {
  const wait = failure.kind === 'transport' ? failure.retryAfterSeconds : undefined
  const why = isWait(failure.code) ? WAITS[failure.code] : undefined
  if (!wait || !why) return say(`failures.sentence.${failure.code}`)
  const seconds = Math.ceil(wait)
  return seconds <= LONGEST_IN_SECONDS
    ? say('failures.waitSeconds', { why, seconds })
    : say('failures.waitMinutes', { why, minutes: Math.ceil(seconds / 60) })
}

function isWait(code: Failure['code']): code is keyof typeof WAITS {
  return code in WAITS
}
