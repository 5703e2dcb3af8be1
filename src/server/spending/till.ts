import type { Failure } from '../../core/terms/failure.ts'
import { pause } from '../../vision/pause.ts'
import { type Account, type Ledger, type Reservation, type Spending, StoreDown } from '../store/store.ts'

/** How long a look waits for what others have reserved and may not need after all. */
const LONGEST_WAIT_MS = 20_000
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
  /** By reservation: told when it is settled. */
  const open = new Map<Reservation, Settling>()
  const next = (account: Account) =>
    [...open].filter(([{ accounts }]) => accounts.includes(account.id)).map(([, { settled }]) => settled)

  async function reserve(accounts: readonly Account[], most: Spending, signal: AbortSignal) {
    const until = performance.now() + longestWaitMs
    for (;;) {
      const reserved = await ledger.reserve(accounts, most)
      if (!('short' in reserved)) {
        open.set(reserved, settling())
        return reserved
      }
      if (isTooMuch(reserved.short, most)) return failed('budget-too-small')
      const others = next(reserved.short)
      if (others.length === 0) return failed('budget-spent')
      const left = until - performance.now()
      if (left <= 0 || signal.aborted) return BUSY
      const heard = new AbortController()
      await Promise.race([...others, pause(left, AbortSignal.any([signal, heard.signal]))])
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
        open.get(reservation)?.settle()
        open.delete(reservation)
      }
    },
  }
}

type Settling = { readonly settled: Promise<void>; readonly settle: () => void }

function settling(): Settling {
  let settle = () => {}
  const settled = new Promise<void>((done) => {
    settle = done
  })
  return { settled, settle }
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
