import type { SpendingConfig } from '../../config/spending-settings.ts'
import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { Failure } from '../../core/terms/failure.ts'
import { mostOutput, mostTokens } from '../../vision/clients/model/expected-look.ts'
import type { ModelConfig } from '../../vision/clients/model/model-config.ts'
import type { Price } from '../../vision/clients/model/prices.ts'
import type { Account, Spending } from '../store/store.ts'
import { costOf, priceOf } from './price.ts'
import type { Till } from './till.ts'

/** Of a server that sets no limit itself. */
const MOST_OUTPUT = 16_000
/** No model writes faster, tokens a second: the most that a look which was left may have written unseen. */
const FASTEST = 1_000
/** A provider may notice late that nobody listens any more, seconds. */
const NOTICED_LATE = 2

/** Failures after which nothing is billed if nothing was told: the model was never reached, or turned the request down. */
const UNBILLED: readonly string[] = ['offline', 'rate-limited', 'server-error', 'resting']

type Metering = {
  readonly till: Till
  readonly spending: SpendingConfig
  readonly accounts: readonly Account[]
  readonly modelClient: (config: ModelConfig) => VisionClient
}

/**
 * A model that is paid with the server's own key. The most that a look can cost is put aside before the model is asked; what
 * it really took takes its place afterwards. A look that cannot be paid is a failure, and nobody is asked.
 */
export function meteredClient(
  asked: ModelConfig,
  { till, spending, accounts, modelClient }: Metering,
): VisionClient {
  if (accounts.length === 0) return modelClient(asked)
  const config = { ...asked, maxOutputTokens: mostOutput(asked) ?? MOST_OUTPUT }
  const client = modelClient(config)
  const price = priceOf(spending, config)
  return {
    ...client,
    async *look(request, signal) {
      if (!price && !accounts.some(({ ceiling }) => ceiling.tokens !== undefined)) {
        return yield* refused(PRICE_UNKNOWN)
      }
      const most = mostTokens(config, request.photo.sent)
      const reservation = await till.reserve(accounts, spendingOf(most, price), signal)
      if ('code' in reservation) return yield* refused(reservation)
      const meter = startMeter(price, most.inputTokens)
      try {
        for await (const event of client.look(request, signal)) {
          meter.hear(event)
          yield event
        }
      } finally {
        await till.settle(reservation, meter.spent(reservation.most))
      }
    },
  }
}

type Tokens = Parameters<typeof costOf>[0]

/** Millionths of a dollar, rounded up. */
function spendingOf(tokens: Tokens, price: Price | undefined): Spending {
  const microUsd = Math.ceil(costOf(tokens, price) * 1e6)
  return { microUsd, tokens: tokens.inputTokens + tokens.outputTokens }
}

/** Adds up what a look takes, and guesses from above what it did not tell. */
function startMeter(price: Price | undefined, mostInput: number) {
  const started = performance.now()
  let told: Spending = { microUsd: 0, tokens: 0 }
  let ended = false
  /** The whole was told, which says how long it took; what is told along the way does not. */
  let whole = false
  let unbilled = false
  return {
    hear(event: LookEvent) {
      if (event.type === 'end') ended = true
      if (event.type === 'failure')
        unbilled = event.failure.kind === 'provider' || UNBILLED.includes(event.failure.code)
      if (event.type !== 'usage') return
      if (event.elapsedMs > 0) whole = true
      const { microUsd, tokens } = spendingOf(event, price)
      told = { microUsd: told.microUsd + microUsd, tokens: told.tokens + tokens }
    },
    spent(most: Spending): Spending {
      if (ended && (told.tokens > 0 ? whole : unbilled)) return told
      const seconds = (performance.now() - started) / 1000 + NOTICED_LATE
      const unseen = spendingOf({ inputTokens: mostInput, outputTokens: Math.ceil(seconds * FASTEST) }, price)
      return {
        microUsd: Math.max(told.microUsd, Math.min(most.microUsd, unseen.microUsd)),
        tokens: Math.max(told.tokens, Math.min(most.tokens, unseen.tokens)),
      }
    },
  }
}

const PRICE_UNKNOWN: Failure = { kind: 'provider', code: 'price-unknown', retryable: false }

function* refused(failure: Failure): Generator<LookEvent> {
  yield { type: 'failure', lookId: 'unpaid', failure }
  yield { type: 'end', lookId: 'unpaid', truncated: true }
}
