import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VisionClient } from '../../../src/core/analysis/look.ts'
import { modelClient } from '../../../src/vision/clients/model/client.ts'
import { ensemble } from '../../../src/vision/strategies/ensemble.ts'
import { gate } from '../../support/app-ports.ts'
import { BREAKFAST, breakfastPhoto } from '../../support/breakfast.ts'
import { collect } from '../../support/collect.ts'
import { replyWith, startUpstream, type Upstream } from '../../support/upstream/upstream.ts'

/** A look's answer comes so long after it was asked for, ms, whoever else is asking. */
const DELAY_MS = 2000

const answers = gate()
const reply = replyWith(BREAKFAST.items)

let upstream: Upstream
let delayed = false
beforeAll(async () => {
  upstream = await startUpstream({
    reply: async (request) => {
      await answers.opened
      if (delayed) await setTimeout(DELAY_MS)
      return reply(request)
    },
  })
})
afterAll(() => upstream.close())

const never = new AbortController().signal

function asking(): VisionClient {
  const baseUrl = `${upstream.url}/v1beta`
  return modelClient({ family: 'google', model: 'gemini-flash-latest', baseUrl, apiKey: 'key' })
}

describe('the wait for eight looks', () => {
  it('should be that for one: all are asked before any has answered, and nobody is asked after', async () => {
    const photo = await breakfastPhoto()
    const looking = collect(ensemble(asking(), { looks: 8 }).look({ photo }, never))
    await expect.poll(() => upstream.requests.length).toBe(8)
    answers.open()
    const events = await looking
    expect(events.filter(({ type }) => type === 'look')).toHaveLength(8)
    expect(events.filter(({ type }) => type === 'failure')).toEqual([])
    expect(upstream.requests).toHaveLength(8)
  })

  it('should be told beside that for one, where every answer takes equally long', async () => {
    const photo = await breakfastPhoto()
    answers.open()
    delayed = true
    const timed = async (client: VisionClient) => {
      const start = performance.now()
      const events = await collect(client.look({ photo }, never))
      expect(events.filter(({ type }) => type === 'failure')).toEqual([])
      return performance.now() - start
    }
    const one = await timed(asking())
    const eight = await timed(ensemble(asking(), { looks: 8 }))
    console.info(
      `one look ${one.toFixed(0)} ms, eight looks ${eight.toFixed(0)} ms: ${(eight / one).toFixed(2)} times`,
    )
  })
})
