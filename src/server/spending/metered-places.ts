import type { GroundingClient } from '../../core/analysis/grounding.ts'
import { PRICE_PER_IMAGE } from '../../vision/clients/sam/client.ts'
import type { Account } from '../store/store.ts'
import type { Till } from './till.ts'

const MICRO_USD_PER_IMAGE = Math.ceil(PRICE_PER_IMAGE * 1e6)

/** SAM, paid with the server's own key: an image for each name. Where it broke off, all names are taken to have been paid. */
export function meteredPlaces(
  client: GroundingClient,
  till: Till,
  accounts: readonly Account[],
): GroundingClient {
  if (accounts.length === 0) return client
  return {
    ...client,
    async *ground(request, signal) {
      const most = { microUsd: request.names.length * MICRO_USD_PER_IMAGE, tokens: 0 }
      const reservation = await till.reserve(accounts, most, signal)
      if ('code' in reservation) return yield { type: 'failure', failure: reservation }
      let images = 0
      let certain = false
      try {
        for await (const event of client.ground(request, signal)) {
          if (event.type === 'usage') images += 1
          if (event.type === 'failure' && event.failure.kind !== 'provider') return yield event
          yield event
        }
        certain = !signal.aborted
      } finally {
        const microUsd = certain ? images * MICRO_USD_PER_IMAGE : most.microUsd
        await till.settle(reservation, { microUsd, tokens: 0 })
      }
    },
  }
}
