import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lmStudioVisionModels, ollamaVisionModels } from '../../src/config/local-models.ts'
import type { LookEvent, VisionClient } from '../../src/core/analysis/look.ts'
import { createLookups } from '../../src/lookup/lookups.ts'
import { failureSentence } from '../../src/messages/failure-sentence.ts'
import { calibrate } from '../../src/vision/clients/model/calibrate.ts'
import { modelClient } from '../../src/vision/clients/model/client.ts'
import { serverClient } from '../../src/vision/clients/server/client.ts'
import { FAMILIES } from '../../src/wire/http.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { collect } from '../support/collect.ts'
import { english } from '../support/messages.ts'
import { type Redirecting, startRedirecting } from '../support/redirecting.ts'

const KEY = 'sk-canary-never-to-be-seen'
const SENTENCE = /passes requests on to another, where nothing was sent/
const REDIRECTED = { kind: 'provider', code: 'redirected', retryable: false }
const never = new AbortController().signal

describe.each([307, 308, 302, 303] as const)(
  'an address that answers with a %i to another origin',
  (status) => {
    let redirecting: Redirecting
    beforeAll(async () => {
      redirecting = await startRedirecting(status)
    })
    afterAll(() => redirecting.close())

    it.each(FAMILIES)('should get neither photo nor key of a look by %s there', async (family) => {
      const client = modelClient({
        family,
        model: 'some-model',
        apiKey: KEY,
        baseUrl: `${redirecting.url}/v1`,
      })
      await expectRefused(client)
    })

    it('should get nothing of a look through a Dishlight server there', async () => {
      await expectRefused(serverClient({ baseUrl: redirecting.url, look: { family: 'google' }, key: KEY }))
    })

    it('should get nothing of a calibration there', async () => {
      const config = {
        family: 'meta',
        model: 'muse-spark-1.3',
        apiKey: KEY,
        baseUrl: redirecting.url,
      } as const
      expect(await calibrate(config, never)).toEqual({ ok: false, failure: REDIRECTED })
      expect(redirecting.arrived).toEqual([])
    })

    it('should get nothing of a look-up there', async () => {
      const lookups = createLookups(
        { offBaseUrl: redirecting.url, fdcBaseUrl: redirecting.url, fdcKey: KEY },
        { foods: async () => ({ match: () => [] }) as never },
      )
      expect(await lookups.product('3017620422003', never)).toEqual({ ok: false, failure: REDIRECTED })
      expect(await lookups.food('cheddar', never)).toEqual({ ok: false, failure: REDIRECTED })
      expect(redirecting.arrived).toEqual([])
    })

    it('should not be taken for a model server on this machine', async () => {
      expect(await ollamaVisionModels({ baseUrl: `${redirecting.url}/v1` })).toEqual([])
      expect(await lmStudioVisionModels({ baseUrl: `${redirecting.url}/v1` })).toEqual([])
      expect(redirecting.arrived).toEqual([])
    })

    async function expectRefused(client: VisionClient): Promise<void> {
      const before = redirecting.asked()
      const events = await collect(client.look({ photo: await breakfastPhoto() }, never))
      const failure = events.find(
        (event): event is LookEvent & { type: 'failure' } => event.type === 'failure',
      )
      expect(failure?.failure).toEqual(REDIRECTED)
      expect(failure && failureSentence(english, failure.failure)).toMatch(SENTENCE)
      expect(events.at(-1)).toMatchObject({ type: 'end' })
      // Asked once: a redirect is no passing trouble.
      expect(redirecting.asked()).toBe(before + 1)
      expect(redirecting.arrived).toEqual([])
    }
  },
)
