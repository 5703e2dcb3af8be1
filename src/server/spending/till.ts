import type { Failure } from '../../core/terms/failure.ts'
import { pause } from '../../vision/pause.ts'
import {
  type Account,
  LEASE_SECONDS,
  type Ledger,
  type Reservation,
  type Spending,
  StoreDown,
} from '../store/store.ts'
import { whereItAnswers } from '../store/where-it-answers.ts'

/** How long a look waits for what others have reserved and may not need after all. */
const LONGEST_WAIT_MS = 20_000
/** What another server put aside may come back at any time, and nobody says so. */
const POLL_MS = 1000
const RENEW_MS = (LEASE_SECONDS * 1000) / 3
/** After how long to ask again where others still look. */
const ASK_AGAIN_SECONDS = 30

/** Where looks are paid: what one may cost at most is put aside before anybody is asked, the rest comes back afterwards. */
export type Till = {
  /** Waits a little where all that is missing is only put aside for others. */
  reserve(accounts: readonly Account[], most: Spending, signal: AbortSignal): Promise<Reservation | Failure>
  /** What cannot be written stays put aside, so it counts as spent. */
  settle(reservation: Reservation, spent: Spending): Promise<void>
}

export function createTill(ledger: Ledger, longestWaitMs = LONGEST_WAIT_MS): Till {
  const open = new Map<Reservation, NodeJS.Timeout>()
  /** Each is told when anything is settled here. */
  const waiting = new Set<AbortController>()

  function keep(reservation: Reservation): Reservation {
    const renew = () => void whereItAnswers(() => ledger.renew(reservation))
    open.set(reservation, setInterval(renew, RENEW_MS).unref())
    return reservation
  }

  async function reserve(accounts: readonly Account[], most: Spending, signal: AbortSignal) {
    const until = performance.now() + longestWaitMs
    for (;;) {
      const reserved = await ledger.reserve(accounts, most)
      if (!('short' in reserved)) return keep(reserved)
      if (isTooMuch(reserved.short, most)) return failed('budget-too-small')
      if (!reserved.forNow) return failed('budget-spent')
      const left = until - performance.now()
      if (left <= 0 || signal.aborted) return BUSY
      const heard = new AbortController()
      waiting.add(heard)
      await pause(Math.min(left, POLL_MS), AbortSignal.any([signal, heard.signal]))
      waiting.delete(heard)
      heard.abort()
    }
  }

  return {
    reserve: (accounts, most, signal) => reserve(accounts, most, signal).catch(refuseUncounted),
    async settle(reservation, spent) {
      try {
        await ledger.settle(reservation, spent)
      } catch (error) {
        if (!(error instanceof StoreDown)) throw error
      } finally {
        clearInterval(open.get(reservation))
        open.delete(reservation)
        for (const heard of waiting) heard.abort()
      }
    },
  }
}

function isTooMuch(
  { ceiling: { microUsd = Infinity, tokens = Infinity } }: Account,
  most: Spending,
): boolean {
  return most.microUsd > microUsd || most.tokens > tokens
}

const BUSY: Failure = {
  kind: 'transport',
  code: 'rate-limited',
  retryable: true,
  retryAfterSeconds: ASK_AGAIN_SECONDS,
}

function failed(code: 'budget-spent' | 'budget-too-small'): Failure {
  return { kind: 'provider', code, retryable: false }
}

/** What cannot be counted is not bought. */
function refuseUncounted(error: unknown): Failure {
  if (error instanceof StoreDown) return { kind: 'provider', code: 'cannot-count', retryable: true }
  throw error
}
