import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GroundingEvent } from '../../../../src/core/analysis/grounding.ts'
import type { Photo } from '../../../../src/core/analysis/photo.ts'
import { normalizedBox } from '../../../../src/core/geometry/normalized.ts'
import { type SamConfig, samClient } from '../../../../src/vision/clients/sam/client.ts'
import { parseSamReply } from '../../../../src/vision/clients/sam/sam-reply.ts'
import { samText } from '../../../../src/vision/clients/sam/sam-text.ts'
import { breakfastPhoto } from '../../../support/breakfast.ts'
import { startRedirecting } from '../../../support/redirecting.ts'

const SIZE = { width: 1600, height: 1000 }
const box = (xMin: number, yMin: number, xMax: number, yMax: number) =>
  normalizedBox({ xMin, yMin, xMax, yMax })

describe("SAM's text", () => {
  // Published with the protocol (meta-models/meta-sam): one frame of a clip, with the id of an object.
  const PUBLISHED = '<7f>0<|box;x1=10;y1=20;x2=14;y2=24;w=100;h=80|><|mask;x=0;y=0;data=5,5,!!!!!(QO(0lu8?|>'

  it('should be read as boxes whose last pixel is included, with ids and frames', () => {
    const { things, unreadable } = parseSamReply(`${PUBLISHED}\n`)
    expect(unreadable).toBe(0)
    expect(things).toMatchObject([
      { id: '0', frame: 7, box: { xMin: 0.1, yMin: 0.25, xMax: 0.15, yMax: 0.3125 } },
    ])
    expect(things[0]?.silhouette?.cells).toBe('1001000110000001011110001')
  })

  it('should be read with several objects a line, confidence, unknown fields and tokens', () => {
    const more = PUBLISHED.replace('h=80', 'h=80;c=0.75;new=1').replace('|>', '|><|depth;near=1|>')
    const { things, unreadable } = parseSamReply(`${more},12${PUBLISHED.slice('<7f>0'.length)}`)
    expect(unreadable).toBe(0)
    expect(things.map(({ id, confidence }) => [id, confidence])).toEqual([
      ['0', 0.75],
      ['12', undefined],
    ])
  })

  it('should keep the box where the mask cannot be read', () => {
    const { things } = parseSamReply(PUBLISHED.replace('!!!!!(QO(0lu8?', '~!!!!M'))
    expect(things).toHaveLength(1)
    expect(things[0]).not.toHaveProperty('silhouette')
  })

  it.each([
    'I see a cup of milk.',
    '<0f>',
    PUBLISHED.replace('w=100', 'w=12'),
    PUBLISHED.replace('x1=10', 'x1=left'),
    PUBLISHED.replace('<7f>0', '<7f>'),
    `${PUBLISHED} and more`,
  ])('should not be read from what is none: %s', (text) => {
    expect(parseSamReply(text)).toEqual({ things: [], unreadable: 1 })
  })

  it('should put the middle on the thing, also of one that bends around its box’s middle', () => {
    const bent = { box: box(0.1, 0.1, 0.5, 0.5), isIn: (x: number, y: number) => x < 0.25 || y > 0.75 }
    const [thing] = parseSamReply(samText([bent], SIZE)).things
    const { x = 0, y = 0 } = thing?.middle ?? {}
    expect(bent.isIn((x - 0.1) / 0.4, (y - 0.1) / 0.4)).toBe(true)
  })
})

describe("Meta's hosted SAM", () => {
  let photo: Photo
  let url = ''
  let answer: (request: { readonly name: string; readonly body: unknown }, response: ServerResponse) => void
  const asked: {
    readonly path: string
    readonly key: string | undefined
    readonly body: Record<string, unknown>
  }[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const body = JSON.parse(text)
    asked.push({ path: request.url ?? '', key: request.headers.authorization, body })
    answer({ name: body.input[0].content[0].text, body }, response)
  })
  const say = (response: ServerResponse, text: string) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        status: 'completed',
        output: [{ type: 'message', content: [{ type: 'output_text', text }] }],
      }),
    )
  beforeAll(async () => {
    photo = await breakfastPhoto()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  })
  afterAll(() => new Promise((closed) => server.close(closed)))
  beforeEach(() => {
    asked.length = 0
    answer = ({ name }, response) =>
      say(response, name === 'butter' ? '' : samText([{ box: box(0.2, 0.2, 0.4, 0.4) }], SIZE))
  })

  async function ground(names: readonly string[], more: Partial<SamConfig> = {}): Promise<GroundingEvent[]> {
    const events: GroundingEvent[] = []
    const client = samClient({ apiKey: 'k', baseUrl: url, ...more })
    for await (const event of client.ground({ photo, names }, new AbortController().signal))
      events.push(event)
    return events
  }

  it('should be asked once a name, with the photo as it is sent and nothing else', async () => {
    const events = await ground(['eggs', 'croissant', 'butter', 'juice', 'strawberries', 'jam'])
    expect(asked).toHaveLength(6)
    for (const { path, key, body } of asked) {
      expect([path, key]).toEqual(['/v1/responses', 'Bearer k'])
      expect(Object.keys(body).sort()).toEqual(['input', 'metadata', 'model', 'stream'])
      expect(body).toMatchObject({ model: 'sam-3.1', metadata: { mask_encoding: 'one_bit' } })
    }
    const things = new Map(
      events.flatMap((event) => (event.type === 'places' ? [[event.name, event.things.length]] : [])),
    )
    expect(things.get('eggs')).toBe(1)
    // An empty answer is one: nothing of that name was seen.
    expect(things.get('butter')).toBe(0)
    const cost = events.reduce((sum, event) => sum + (event.type === 'usage' ? (event.costUsd ?? 0) : 0), 0)
    expect(cost).toBeCloseTo(6 * 0.0025)
  })

  it('should leave unknown what it answers in another form', async () => {
    answer = (_, response) => say(response, 'There are eggs on the left.')
    expect((await ground(['eggs'])).filter(({ type }) => type === 'places')).toEqual([])
  })

  it.each([
    [401, { kind: 'provider', code: 'unauthorised' }],
    [429, { kind: 'transport', code: 'rate-limited' }],
    [500, { kind: 'transport', code: 'server-error' }],
  ])('should tell a %i once and ask no further', async (status, failure) => {
    answer = (_, response) => response.writeHead(status).end('{}')
    const events = await ground(Array.from({ length: 20 }, (_, index) => `food ${index}`))
    expect(events).toMatchObject([{ type: 'failure', failure }])
    expect(asked.length).toBeLessThan(10)
  })

  it('should get no photo without a key, nor by a redirect', async () => {
    expect(await ground(['eggs'], { apiKey: undefined })).toMatchObject([{ failure: { code: 'no-key' } }])
    const redirecting = await startRedirecting()
    const events = await ground(['eggs'], { baseUrl: redirecting.url })
    await redirecting.close()
    expect(events).toMatchObject([{ failure: { code: 'redirected' } }])
    expect(redirecting.arrived).toEqual([])
  })
})
