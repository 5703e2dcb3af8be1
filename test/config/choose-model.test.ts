import { afterEach, describe, expect, it } from 'vitest'
import { chooseModel } from '../../src/config/choose-model.ts'
import { readConfig } from '../../src/config/settings.ts'
import { problemSchema } from '../../src/wire/http.ts'
import { lookOf } from '../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  scriptedModel,
  serveOnLoopback,
} from '../support/loopback.ts'
import { picture } from '../support/pictures.ts'

const KEY = { GOOGLE_GENERATIVE_AI_API_KEY: 'canary' }
let server: LoopbackServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

describe('chooseModel', () => {
  it.each([
    'gemini-2.5-flash',
    'models/gemini-2.5-pro',
    'hf.co/bartowski/qwen2.5-vl:Q4_K_M',
    'google/gemma-3@q4',
  ])('should take %s as a model name', async (model) => {
    const chosen = await chooseModel(configOf(KEY), { family: 'google', model }, undefined)
    expect(chosen).toMatchObject({ ok: true, value: { model } })
  })

  it.each(['x/../../files', '..', 'x?alt=sse', 'x#y', 'x y', 'x%2e%2e', 'x\\y', 'x\n', 'm'.repeat(121)])(
    'should refuse %j, which could lead elsewhere at the provider',
    async (model) => {
      const refused = { ok: false, failure: { status: 400, code: 'unknown-model' } }
      expect(await chooseModel(configOf(KEY), { family: 'google', model }, undefined)).toMatchObject(refused)
      // Of a setting, blanks at its ends do not count.
      if (model.trim() === model) expect(readConfig({ GOOGLE_MODEL: model })).toMatchObject({ ok: false })
    },
  )

  it('should refuse before any model is asked', async () => {
    const model = scriptedModel(() => lookOf([]))
    server = await serveOnLoopback(configOf(KEY), { modelClient: model.modelClient })
    const options = { family: 'google', model: 'x/../../files' }
    const response = await postLook(server.url, await picture('jpeg'), { options })
    expect(response.status).toBe(400)
    expect(problemSchema.parse(await response.json()).error.message).toContain('not a model name')
    expect(model.asked).toEqual([])
  })
})
