import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelClient } from '../../../src/vision/model/client.ts'
import { contemplate } from '../../../src/vision/strategies/contemplate.ts'
import { gate } from '../../support/app-ports.ts'
import { BREAKFAST, breakfastPhoto } from '../../support/breakfast.ts'
import { collect } from '../../support/collect.ts'
import { replyWith, startUpstream, type Upstream } from '../../support/upstream/upstream.ts'

const answers = gate()
const reply = replyWith(BREAKFAST.items)

let upstream: Upstream
beforeAll(async () => {
  upstream = await startUpstream({
    reply: async (request) => {
      await answers.opened
      return reply(request)
    },
  })
})
afterAll(() => upstream.close())

describe('the wait for eight looks', () => {
  it('should be that for one: all are asked before any has answered, and nobody is asked after', async () => {
    const baseUrl = `${upstream.url}/v1beta`
    const one = modelClient({ family: 'google', model: 'gemini-flash-latest', baseUrl, apiKey: 'key' })
    const photo = await breakfastPhoto()
    const looking = collect(contemplate(one, { looks: 8 }).look({ photo }, new AbortController().signal))
    await expect.poll(() => upstream.requests.length).toBe(8)
    answers.open()
    const events = await looking
    expect(events.filter(({ type }) => type === 'look')).toHaveLength(8)
    expect(events.filter(({ type }) => type === 'failure')).toEqual([])
    expect(upstream.requests).toHaveLength(8)
  })
})
