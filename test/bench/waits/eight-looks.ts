import { setTimeout as pause } from 'node:timers/promises'
import { modelClient } from '../../../src/vision/clients/model/client.ts'
import { ensemble } from '../../../src/vision/strategies/ensemble.ts'
import { BREAKFAST, breakfastPhoto } from '../../support/breakfast.ts'
import { collect } from '../../support/collect.ts'
import { replyWith, type Upstream } from '../../support/upstream/upstream.ts'

/** A look's answer comes so long after it was asked for, ms, whoever else is asking. */
const DELAY_MS = 1000

/** How long so many looks take from the first request to the last event, ms. */
export async function waitForLooks(upstream: Upstream, looks: 1 | 8): Promise<number> {
  const reply = replyWith(BREAKFAST.items)
  upstream.set({
    onPiece: undefined,
    reply: async (request) => {
      await pause(DELAY_MS)
      return reply(request)
    },
  })
  const baseUrl = `${upstream.url}/v1beta`
  const client = modelClient({ family: 'google', model: 'gemini-flash-latest', baseUrl, apiKey: 'key' })
  const photo = await breakfastPhoto()
  const begun = performance.now()
  await collect(ensemble(client, { looks }).look({ photo }, new AbortController().signal))
  return performance.now() - begun
}
