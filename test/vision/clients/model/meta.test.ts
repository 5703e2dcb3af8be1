import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LookEvent } from '../../../../src/core/analysis/look.ts'
import type { Photo } from '../../../../src/core/analysis/photo.ts'
import { modelClient } from '../../../../src/vision/clients/model/client.ts'
import type { ModelConfig } from '../../../../src/vision/clients/model/model-config.ts'
import { AddressedText } from '../../../../src/vision/reply-parser/addressed-text.ts'
import { breakfastPhoto, breakfastReply } from '../../../support/breakfast.ts'
import { collect } from '../../../support/collect.ts'
import { metaRefusal } from '../../../support/upstream/meta.ts'
import { startUpstream, type Upstream } from '../../../support/upstream/upstream.ts'

let upstream: Upstream
let photo: Photo
beforeAll(async () => {
  upstream = await startUpstream({ reply: '' })
  photo = await breakfastPhoto()
})
afterAll(() => upstream.close())
beforeEach(() => upstream.set({ reply: breakfastReply('meta/muse-spark'), thoughts: undefined }))

const look = (more: Partial<ModelConfig>): Promise<LookEvent[]> => {
  const config = {
    family: 'meta',
    model: 'muse-spark-1.3',
    apiKey: 'k',
    baseUrl: `${upstream.url}/v1`,
  } as const
  return collect(modelClient({ ...config, ...more }).look({ photo }, new AbortController().signal))
}
const labels = (events: readonly LookEvent[]) =>
  events.flatMap((event) => (event.type === 'detection' ? event.detection.label : []))

describe('Muse Spark over the Responses API', () => {
  it.each(['muse-spark-1.1', 'muse-spark-1.2', 'muse-spark-1.3'])(
    'should look through %s in one request',
    async (model) => {
      const before = upstream.requests.length
      expect(labels(await look({ model }))).toHaveLength(5)
      const sent = upstream.requests.slice(before)
      expect(sent).toHaveLength(1)
      const [request] = sent
      expect(request).toMatchObject({ format: 'responses', model, roles: ['user'] })
      expect(request?.url).toBe('/v1/responses')
      expect(request?.body).toMatchObject({ store: false, reasoning: { effort: 'minimal' } })
      expect(request?.prompt).toContain(
        '"bbox_2d" is the tight bounding box of the visible part, as [x_min, y_min, x_max, y_max]',
      )
      expect(request?.prompt).toContain('scaled to 0–1000')
    },
  )

  it('should be turned down by a server that speaks as Meta does where reasoning is off or an image is not the user’s', () => {
    const asked = { format: 'responses', model: 'muse-spark-1.3', roles: ['user'] } as never
    const withBody = (body: object) => metaRefusal({ ...(asked as object), body } as never)
    const image = { type: 'input_image', image_url: 'data:' }
    expect(withBody({ input: [{ role: 'user', content: [image] }] })).toBeUndefined()
    expect(withBody({ input: [{ role: 'developer', content: [image] }] })).toMatch(/user/)
    expect(withBody({ input: [], reasoning: { effort: 'none' } })).toMatch(/effort/)
    expect(withBody({ input: [], tool_choice: 'none' })).toMatch(/tool_choice/)
  })
})

describe('a model whose maker may train on what it is sent', () => {
  it.each([
    ['meta', 'muse-spark-1.3-contributor'],
    ['compatible', 'opencode/muse-spark-1.2-contributor-free'],
  ] as const)('should get no photo over %s as %s unless the person allows it', async (family, model) => {
    const before = upstream.requests.length
    const events = await look({ family, model })
    expect(events.filter(({ type }) => type === 'failure')).toMatchObject([
      { failure: { kind: 'provider', code: 'may-train', retryable: false } },
    ])
    expect(upstream.requests).toHaveLength(before)
    expect(labels(await look({ family, model, mayTrain: true }))).toHaveLength(5)
  })
})

describe('Muse Glimmer', () => {
  const GLIMMER = { family: 'compatible', model: 'muse-glimmer-30b' } as const

  it('should not be believed what it thought on another channel', async () => {
    upstream.set({ thoughts: '[{"bbox_2d": [0, 0, 500, 500], "label": "plate"}]' })
    expect(labels(await look(GLIMMER))).toEqual(expect.not.arrayContaining(['plate']))
  })

  it('should be read the same however its reply is cut', () => {
    const reply = breakfastReply('compatible/muse-glimmer')
    const read = (size: number) => {
      const text = new AddressedText()
      let said = ''
      for (let at = 0; at < reply.length; at += size) said += text.push(reply.slice(at, at + size)).said
      return said + text.end().said
    }
    const whole = read(reply.length)
    expect(whole).toMatch(/^```json[\s\S]*```$/)
    for (let size = 1; size < 40; size++) expect(read(size)).toBe(whole)
  })

  it.each(['Here: [1]', 'to the left', ' tomato', '<think>x</think>[]', 't', ''])(
    'should leave a reply that addresses nobody as it is: %s',
    (reply) => {
      for (const size of [1, 3, 50]) {
        const text = new AddressedText()
        let said = ''
        for (let at = 0; at < reply.length; at += size) said += text.push(reply.slice(at, at + size)).said
        expect(said + text.end().said).toBe(reply)
      }
    },
  )
})
