import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VisionClient } from '../../../src/core/analysis/look.ts'
import { modelClient } from '../../../src/vision/model/client.ts'
import { contemplate } from '../../../src/vision/strategies/contemplate.ts'
import { BREAKFAST, breakfastPhoto } from '../../support/breakfast.ts'
import { replyWith, startUpstream, type Upstream } from '../../support/upstream/upstream.ts'

let upstream: Upstream
beforeAll(async () => {
  // Every reply comes in pieces with the same pauses, as from a model that answers at its own speed: long ones, beside
  // which the work of a busy machine is little.
  upstream = await startUpstream({ reply: replyWith(BREAKFAST.items), pieceChars: 200, delayMs: 250 })
})
afterAll(() => upstream.close())

async function timeOf(client: VisionClient): Promise<number> {
  const photo = await breakfastPhoto()
  const started = performance.now()
  for await (const _ of client.look({ photo }, new AbortController().signal));
  return performance.now() - started
}

describe('the wait for eight looks', () => {
  it('should be about that for one', async () => {
    const baseUrl = `${upstream.url}/v1beta`
    const one = modelClient({ family: 'google', model: 'gemini-flash-latest', baseUrl, apiKey: 'key' })
    const alone = await timeOf(one)
    const together = contemplate(one, { looks: 8 })
    // A busy machine may hold up any single run: the shorter of two tells what the waiting is made of.
    const eight = Math.min(await timeOf(together), await timeOf(together))
    console.log(
      `one look ${alone.toFixed(0)} ms, eight looks ${eight.toFixed(0)} ms: ${(eight / alone).toFixed(2)} times as long`,
    )
    expect(eight / alone).toBeLessThanOrEqual(1.3)
  }, 120_000)
})
