import { afterEach, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import { WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'
import { listCost } from '../../../src/vision/clients/model/prices.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

/** On the open internet behind a proxy, with keys and nothing else set. */
const OPEN = {
  TRUSTED_PROXIES: '127.0.0.1',
  OPENAI_API_KEY: 'k',
  GOOGLE_GENERATIVE_AI_API_KEY: 'k',
  ANTHROPIC_API_KEY: 'k',
  META_API_KEY: 'k',
}
const FAMILIES = ['openai', 'google', 'anthropic', 'meta'] as const
const OUTPUT = 32_000

let server: LoopbackServer | undefined
afterEach(() => server?.close())

/** A model that writes as much as it may, and tells so. */
function greedy(): ScriptedModel & { readonly costUsd: () => number } {
  const model = scriptedModel(function* (): Generator<LookEvent> {
    const usage = { inputTokens: 6_000, outputTokens: OUTPUT, elapsedMs: 1 }
    yield { type: 'look', id: 'l', region: WHOLE_PHOTO, model: 'm' }
    yield { type: 'usage', lookId: 'l', ...usage }
    yield { type: 'end', lookId: 'l', truncated: true }
  })
  const costOf = ({ config }: (typeof model.asked)[number]) =>
    listCost(config.family, config.model, { inputTokens: 6_000, outputTokens: OUTPUT }) ?? 0
  return { ...model, costUsd: () => model.asked.reduce((sum, each) => sum + costOf(each), 0) }
}

describe('attack C: a stranger at a server with a key behind it', () => {
  it('should not get the dearest model, nor have it think hard', async () => {
    const model = greedy()
    server = await serveOnLoopback(configOf(OPEN), model)
    const photo = await picture('jpeg')
    const look = async (options: object) => {
      const response = await postLook(server?.url ?? '', photo, { options })
      return [response.status, (await response.json()).error?.code]
    }
    const dearest = { family: 'anthropic', model: 'claude-fable-5-1' }
    expect(await look(dearest)).toEqual([403, 'model-not-allowed'])
    expect(await look({ family: 'openai', effort: 'high' })).toEqual([403, 'effort-not-allowed'])
    expect(model.asked).toEqual([])
  })

  it('should take no more than half of a day’s budget from one address, and all of it from a thousand', async ({
    annotate,
  }) => {
    const model = greedy()
    server = await serveOnLoopback(configOf(OPEN), model)
    const photo = await picture('jpeg')
    const minuteOf = async (address: string) => {
      const answers = await Promise.all(
        Array.from({ length: 70 }, async (_, index) => {
          const response = await postLook(server?.url ?? '', photo, {
            options: { family: FAMILIES[index % FAMILIES.length] },
            headers: { 'x-forwarded-for': address },
          })
          await response.text()
          return response.status
        }),
      )
      expect(new Set(answers)).toEqual(new Set([200, 402, 429]))
    }
    await minuteOf('203.0.113.7')
    const one = model.costUsd()
    await annotate(`one address took $${one.toFixed(2)} in its first minute, of $2.50 it may have that day`)
    expect(one).toBeLessThanOrEqual(2.5)
    await minuteOf('2001:db8:1:2::3')
    for (let other = 0; other < 20; other += 1)
      await (
        await postLook(server.url, photo, {
          options: { family: 'meta' },
          headers: { 'x-forwarded-for': `198.51.100.${other}` },
        })
      ).text()
    await annotate(`all addresses together took $${model.costUsd().toFixed(2)}`)
    expect(model.costUsd()).toBeGreaterThan(one)
    expect(model.costUsd()).toBeLessThanOrEqual(5)
  })

  it('should not pass for others by writing a header of his own, nor by another address of his /64', async () => {
    const model = greedy()
    server = await serveOnLoopback(configOf({ ...OPEN, CALLER_BUDGET_USD: '0.5' }), model)
    const photo = await picture('jpeg')
    const look = async (forwardedFor: string) => {
      const options = { family: 'anthropic' }
      const headers = { 'x-forwarded-for': forwardedFor }
      const response = await postLook(server?.url ?? '', photo, { options, headers })
      await response.text()
      return response.status
    }
    // $0.33 each.
    expect(await look('1.1.1.1, 203.0.113.7')).toBe(200)
    expect(await look('2.2.2.2, 203.0.113.7')).toBe(402)
    expect(await look('2001:db8:1:2::1')).toBe(200)
    expect(await look('2001:db8:1:2:ffff::1')).toBe(402)
    expect(await look('2001:db8:1:3::1')).toBe(200)
  })
})
