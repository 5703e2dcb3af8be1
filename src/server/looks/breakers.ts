import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhenResult,
} from 'cockatiel'
import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { ModelConfig } from '../../vision/clients/model/model-config.ts'
import { failedEvents } from '../event-lines.ts'
import { isPassing } from './passing.ts'

/** Failures in a row after which a model is left alone. */
const MOST_FAILURES = 5
/** How long at first, and at most, ms. */
const RESTS = { initialDelay: 10_000, maxDelay: 120_000 }

type Outcome = 'answered' | 'failed'
type Rests = { readonly initialDelay: number; readonly maxDelay: number }

/**
 * Leaves whom it asks alone for a while once they failed several times in a row: who asks meanwhile is told at once, nobody
 * waits in vain, and a server in trouble gets no more of it. Then one look tries; if it fails, the next rest is longer.
 */
export function createBreakers(rests: Rests = RESTS) {
  const all = new Map<string, CircuitBreakerPolicy>()

  function breakerOf({ family, baseUrl }: ModelConfig): CircuitBreakerPolicy {
    const where = `${family} ${baseUrl}`
    const known = all.get(where)
    if (known) return known
    const breaker = circuitBreaker(
      handleWhenResult((outcome) => outcome === 'failed'),
      { halfOpenAfter: new ExponentialBackoff(rests), breaker: new ConsecutiveBreaker(MOST_FAILURES) },
    )
    all.set(where, breaker)
    return breaker
  }

  /** `isOwnKey`: a key that somebody typed. Its limits are theirs and nobody else's trouble. */
  return function guarded(client: VisionClient, config: ModelConfig, isOwnKey: boolean): VisionClient {
    const breaker = breakerOf(config)
    return {
      id: client.id,
      expected: client.expected,
      async *look(request, signal) {
        const trial = begin(breaker)
        if (!trial) return yield* failedEvents('resting', 'resting')
        let outcome: Outcome | undefined
        try {
          for await (const event of client.look(request, signal)) {
            outcome ??= outcomeOf(event, isOwnKey)
            if (outcome) trial.end(outcome)
            yield event
          }
        } finally {
          // Somebody left before anything was known: that says nothing new.
          trial.end(outcome ?? trial.before)
        }
      },
    }
  }
}

type Trial = { readonly before: Outcome; readonly end: (outcome: Outcome) => void }

/** Undefined where nobody is to ask now: after too many failures, or while another look tries. */
function begin(breaker: CircuitBreakerPolicy): Trial | undefined {
  if (breaker.state === CircuitState.HalfOpen) return undefined
  const before = breaker.state === CircuitState.Closed ? 'answered' : 'failed'
  let trial: Trial | undefined
  breaker
    .execute(
      () =>
        new Promise<Outcome>((end) => {
          trial = { before, end }
        }),
    )
    // Refused, and `trial` says so.
    .catch(() => undefined)
  return trial
}

/** What an event says of whoever was asked; undefined where it says nothing yet. */
function outcomeOf(event: LookEvent, isOwnKey: boolean): Outcome | undefined {
  if (event.type === 'look' || event.type === 'stage' || event.type === 'usage') return undefined
  if (event.type !== 'failure') return 'answered'
  if (isOwnKey && event.failure.code === 'rate-limited') return undefined
  return isPassing(event.failure) ? 'failed' : 'answered'
}
