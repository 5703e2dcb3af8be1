import { afterEach, describe, expect, it } from 'vitest'
import { fallbacksFor } from '../../../src/config/fallbacks.ts'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import type { Failure } from '../../../src/core/terms/failure.ts'
import type { ModelConfig } from '../../../src/vision/clients/model/model-config.ts'
import { KEY_HEADER } from '../../../src/wire/http.ts'
import { lookOf } from '../../support/look-events.ts'
import { configOf, type LoopbackServer, postLook, serveOnLoopback } from '../../support/loopback.ts'
import { english } from '../../support/messages.ts'
import { picture } from '../../support/pictures.ts'
import { startOllama } from '../../support/upstream/ollama.ts'

const KEYS = { GOOGLE_GENERATIVE_AI_API_KEY: 'g', ANTHROPIC_API_KEY: 'a', OPENAI_API_KEY: 'o' }
const DOWN: Failure = { kind: 'transport', code: 'server-error', retryable: true }
const REFUSED: Failure = { kind: 'provider', code: 'refused', retryable: false }

let server: LoopbackServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

type Script = { readonly [family: string]: { readonly sees: readonly string[]; readonly fails?: Failure } }

/** Asks a server whose models do as the script says. */
async function look(script: Script, env: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const asked: string[] = []
  server = await serveOnLoopback(configOf({ ...KEYS, ...env }), {
    modelClient: ({ family, model }: ModelConfig) => ({
      id: family,
      async *look(): AsyncGenerator<LookEvent> {
        asked.push(family)
        const { sees = [], fails } = script[family] ?? {}
        for (const event of lookOf(sees, family)) {
          if (fails && event.type === 'end') yield { type: 'failure', lookId: family, failure: fails }
          yield event.type === 'look' ? { ...event, model } : event
        }
      },
    }),
  })
  const response = await postLook(server.url, await picture('jpeg'), { headers })
  const lines = (await response.text()).trimEnd().split('\n')
  const events = lines.map((line) => JSON.parse(line) as LookEvent)
  const seen = events.flatMap((event) => (event.type === 'detection' ? [event.detection.label] : []))
  const failures = events.filter((event) => event.type === 'failure')
  return { asked, events, seen, failures }
}

describe('a look whose model fails', () => {
  it('should be asked of the next that is ready, and tell which answered and why', async () => {
    const { asked, events, seen, failures } = await look({
      google: { sees: [], fails: DOWN },
      anthropic: { sees: ['egg'] },
    })
    expect(asked).toEqual(['google', 'anthropic'])
    expect(seen).toEqual(['egg'])
    expect(failures).toEqual([{ type: 'failure', lookId: 'google', failure: DOWN, partial: true }])
    expect(events.find(({ type }) => type === 'fell-over')).toEqual({
      type: 'fell-over',
      lookId: 'google',
      asked: 'gemini-flash-latest',
      instead: 'claude-sonnet-5',
      why: DOWN,
    })
    const ends = events.filter(({ type }) => type === 'end')
    expect(ends).toMatchObject([
      { lookId: 'google', truncated: true },
      { lookId: 'anthropic', truncated: false },
    ])
    // What either took is counted.
    expect(events.filter(({ type }) => type === 'usage')).toHaveLength(2)
  })

  it('should go down the list that is set, and fail with the last failure where all do', async () => {
    const script = {
      google: { sees: [], fails: DOWN },
      openai: { sees: [], fails: DOWN },
      anthropic: { sees: [], fails: DOWN },
    }
    const { asked, failures, events } = await look(script, { FALLBACK: 'openai, anthropic' })
    expect(asked).toEqual(['google', 'openai', 'anthropic'])
    expect(failures.map((event) => [event.lookId, 'partial' in event])).toEqual([
      ['google', true],
      ['openai', true],
      ['anthropic', false],
    ])
    expect(events.at(-1)).toMatchObject({ type: 'end', lookId: 'anthropic' })
  })

  it.each([
    ['it was switched off', { google: { sees: [], fails: DOWN } }, { FALLBACK: 'off' }, {}],
    ['something was named already', { google: { sees: ['egg'], fails: DOWN } }, {}, {}],
    ['the failure will not pass', { google: { sees: [], fails: REFUSED } }, {}, {}],
    ['a key of their own was typed', { google: { sees: [], fails: DOWN } }, {}, { [KEY_HEADER]: 'typed' }],
  ])('should be asked of nobody else where %s', async (_why, script, env, headers) => {
    const { asked, failures } = await look(
      script,
      env as Record<string, string>,
      headers as Record<string, string>,
    )
    expect(asked).toEqual(['google'])
    expect(failures).toHaveLength(1)
    expect(failures[0]).not.toHaveProperty('partial')
  })
})

describe('whom a look may be asked of instead', () => {
  const families = async (env: Record<string, string>, chosen: ModelConfig) =>
    (await fallbacksFor(configOf({ ...KEYS, ...env }), chosen, { family: chosen.family }, english)).map(
      ({ family, model }) => `${family}:${model}`,
    )

  it('should be no model elsewhere where the photo was to stay on a machine of one’s own', async () => {
    const own = { family: 'compatible', model: 'own' } as const
    expect(await families({}, own)).toEqual([])
    expect(await families({ FALLBACK: 'google' }, own)).toEqual([])
    expect(await families({ FALLBACK: 'google' }, { family: 'ollama', model: 'llava' })).toEqual([])
  })

  it('should be a model on this machine, for any photo, unless it is passed on from there', async () => {
    const ollama = await startOllama(['llava'])
    const cloud = await startOllama(['gemma3:27b-cloud'])
    const own = { family: 'compatible', model: 'own' } as const
    expect(await families({ OLLAMA_BASE_URL: ollama.url }, own)).toEqual(['ollama:llava'])
    expect(await families({ OLLAMA_BASE_URL: cloud.url }, own)).toEqual([])
    await ollama.close()
    await cloud.close()
  })

  it('should be no model that may be trained on the photo', async () => {
    const env = {
      META_API_KEY: 'm',
      META_MODEL: 'muse-spark-1.3-contributor',
      ALLOW_TRAINING: 'on',
      FALLBACK: 'meta,openai',
    }
    expect(await families(env, { family: 'google', model: 'g' })).toEqual(['openai:gpt-5.6'])
  })
})
