import { describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import { meteredClient } from '../../../src/server/spending/metered-client.ts'
import { createTill } from '../../../src/server/spending/till.ts'
import { embeddedStore } from '../../../src/server/store/embedded/embedded-store.ts'
import type { Account } from '../../../src/server/store/store.ts'
import type { ModelConfig } from '../../../src/vision/clients/model/model-config.ts'
import { lookOf, photoOf } from '../../support/look-events.ts'
import { configOf, scriptedModel } from '../../support/loopback.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const ASKED: ModelConfig = { family: 'openai', model: 'gpt-5.6', apiKey: 'k' }
const DAY: Account = { id: 'day', ceiling: { microUsd: 5_000_000 } }
const photo = photoOf(new Uint8Array(0), 1024, 768)
/** 1000 in, 200 out at $5 and $30 a million. */
const TOLD = 11_000

type Look = {
  readonly asked?: ModelConfig
  readonly accounts?: readonly Account[]
  readonly env?: Record<string, string>
  /** Leaves after so many events. */
  readonly leaveAfter?: number
}

/** One look, what was put aside for it while it went on, and what it was counted at in the end. */
async function counted(script: () => Iterable<LookEvent> | AsyncIterable<LookEvent>, look: Look = {}) {
  const { asked = ASKED, accounts = [DAY], env = {}, leaveAfter = Infinity } = look
  const { ledger, close } = embeddedStore(folder.path('meter.lmdb'))
  const model = scriptedModel(script)
  const { spending } = configOf(env)
  const { modelClient } = model
  const client = meteredClient(asked, { till: createTill(ledger), spending, accounts, modelClient })
  const told: LookEvent[] = []
  let aside = 0
  for await (const event of client.look({ photo }, new AbortController().signal)) {
    aside = (await ledger.spent('day')).microUsd
    if (told.push(event) >= leaveAfter) break
  }
  const spent = await ledger.spent('day')
  await close()
  return { told, aside, spent, asked: model.asked }
}

describe('attack C: a look that the server pays', () => {
  it('should put the worst aside, and count what was told in the end', async () => {
    const { aside, spent, told } = await counted(() => lookOf(['apple']))
    expect(aside).toBeGreaterThan(32_000 * 30)
    expect(spent).toEqual({ microUsd: TOLD, tokens: 1200 })
    expect(told).toEqual(lookOf(['apple']))
  })

  it('should not be begun where it cannot be paid', async () => {
    const { told, asked } = await counted(() => lookOf([]), {
      accounts: [{ id: 'day', ceiling: { microUsd: 1 } }],
    })
    expect(told.map((event) => (event.type === 'failure' ? event.failure.code : event.type))).toEqual([
      'budget-too-small',
      'end',
    ])
    expect(asked).toEqual([])
  })

  it('should be counted from above where it is left before it told', async () => {
    const { spent, aside } = await counted(() => lookOf(['apple']), { leaveAfter: 2 })
    expect(spent.microUsd).toBeGreaterThan(2_000 * 30)
    expect(spent.microUsd).toBeLessThan(aside)
  })

  it('should be counted from above where only a part was told', async () => {
    const begun: LookEvent = { type: 'usage', lookId: 'l', inputTokens: 1000, outputTokens: 1, elapsedMs: 0 }
    const { spent } = await counted(() => [begun, { type: 'end', lookId: 'l', truncated: true }])
    expect(spent.microUsd).toBeGreaterThan(2_000 * 30)
  })

  it('should be counted from above where it breaks', async () => {
    const { ledger, close } = embeddedStore(folder.path('meter.lmdb'))
    const { modelClient } = scriptedModel(() => {
      throw new Error('A bug')
    })
    const parts = { till: createTill(ledger), spending: configOf({}).spending, accounts: [DAY], modelClient }
    const look = meteredClient(ASKED, parts).look({ photo }, new AbortController().signal)
    await expect(look[Symbol.asyncIterator]().next()).rejects.toThrow('A bug')
    expect((await ledger.spent('day')).microUsd).toBeGreaterThan(2_000 * 30)
    await close()
  })

  it.each([
    ['provider', 'unauthorised'],
    ['transport', 'server-error'],
    ['transport', 'rate-limited'],
  ] as const)('should cost nothing where the model was not reached: %s %s', async (kind, code) => {
    const failure = { kind, code, retryable: kind === 'transport' } as never
    const events: LookEvent[] = [
      { type: 'failure', lookId: 'l', failure },
      { type: 'end', lookId: 'l', truncated: true },
    ]
    expect((await counted(() => events)).spent).toEqual({ microUsd: 0, tokens: 0 })
  })

  it('should be refused where nobody knows what it costs, unless tokens are limited too', async () => {
    const asked: ModelConfig = { family: 'openai', model: 'gpt-99', apiKey: 'k' }
    const codes = async (look: Look) =>
      (await counted(() => lookOf(['apple']), { asked, ...look })).told.flatMap((event) =>
        event.type === 'failure' ? [event.failure.code] : [],
      )
    expect(await codes({})).toEqual(['price-unknown'])
    expect(await codes({ env: { MODEL_PRICES: 'gpt-99=1/2' } })).toEqual([])
    expect(await codes({ accounts: [{ id: 'both', ceiling: { microUsd: 1, tokens: 200_000 } }] })).toEqual([])
    expect(await codes({ accounts: [{ id: 'day', ceiling: { tokens: 2_000 } }] })).toEqual([
      'budget-too-small',
    ])
  })

  it('should give a limit to a server that has none, and charge what is one’s own nothing', async () => {
    const { asked, spent } = await counted(() => lookOf(['apple']), {
      asked: { family: 'ollama', model: 'qwen' },
    })
    expect(asked[0]?.config.maxOutputTokens).toBe(16_000)
    expect(spent).toEqual({ microUsd: 0, tokens: 1200 })
    const cloud = await counted(() => lookOf([]), { asked: { family: 'ollama', model: 'qwen:cloud' } })
    expect(cloud.asked).toEqual([])
  })

  it('should take a name that stands for several models at the dearest, and count what answered', async () => {
    const asked: ModelConfig = { family: 'google', model: 'gemini-flash-latest', apiKey: 'k' }
    const { aside, spent } = await counted(
      () => [
        { type: 'usage', lookId: 'l', inputTokens: 1000, outputTokens: 200, costUsd: 0.0015, elapsedMs: 1 },
        { type: 'end', lookId: 'l', truncated: false },
      ],
      { asked },
    )
    expect(aside).toBeGreaterThan(32_000 * 12)
    expect(spent.microUsd).toBe(1500)
  })
})
