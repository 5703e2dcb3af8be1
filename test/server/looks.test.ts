import exifr from 'exifr'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { KEY_HEADER, problemSchema } from '../../src/wire/http.ts'
import { lookEventSchema } from '../../src/wire/look-event.ts'
import { lookOf } from '../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../support/loopback.ts'
import { phonePicture, picture, pixelBomb } from '../support/pictures.ts'

const KEY = 'canary-key-5c1f0e'
const LOOK = lookOf(['apple', 'kefir', 'rye bread'])

let server: LoopbackServer

afterEach(() => server.close())

async function start(model: ScriptedModel = scriptedModel(() => LOOK), env: Record<string, string> = {}) {
  server = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: KEY, ...env }), {
    modelClient: model.modelClient,
  })
  return model
}

async function problemOf(response: Response) {
  return problemSchema.parse(await response.json()).error
}

describe('POST /api/looks', () => {
  it('should answer with one event per line', async () => {
    await start()
    const response = await postLook(server.url, await picture('jpeg'))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = (await response.text()).trimEnd().split('\n')
    expect(lines.map((line) => lookEventSchema.parse(JSON.parse(line)))).toEqual(LOOK)
  })

  it('should send each line before the next event exists', async () => {
    let tellRest = () => {}
    const heard = new Promise<void>((done) => {
      tellRest = done
    })
    await start(
      scriptedModel(async function* () {
        yield* LOOK.slice(0, 3)
        await heard
        yield* LOOK.slice(3)
      }),
    )
    const response = await postLook(server.url, await picture('jpeg'))
    const reader = response.body!.getReader()
    const decoder = new TextDecoder()
    let text = ''
    // The model tells the rest only once three lines are here: were they held back, this would never end.
    while (text.split('\n').length < 4) text += decoder.decode((await reader.read()).value, { stream: true })
    tellRest()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
    }
    expect(text.trimEnd().split('\n')).toHaveLength(LOOK.length)
  })

  it('should abort the look upstream when the client leaves', async () => {
    let abortedUpstream: (value: true) => void
    const aborted = new Promise<true>((done) => {
      abortedUpstream = done
    })
    const model = await start(
      scriptedModel(async function* (signal) {
        yield* LOOK.slice(0, 2)
        await new Promise<void>((done) => signal.addEventListener('abort', () => done()))
        abortedUpstream(true)
      }),
    )
    const leave = new AbortController()
    const response = await postLook(server.url, await picture('jpeg'), { signal: leave.signal })
    await response.body!.getReader().read()
    expect(model.asked[0]?.signal.aborted).toBe(false)
    leave.abort()
    expect(await aborted).toBe(true)
    await expect.poll(() => server.log.join('\n')).toContain('stopped')
  })

  it('should ask the requested model at the configured address with the configured key', async () => {
    const model = await start(undefined, { GOOGLE_BASE_URL: 'http://127.0.0.1:9/gemini/' })
    const frame = { order: 'xyxy', scale: { kind: 'range', max: 999 } }
    await postLook(server.url, await picture('jpeg'), {
      options: { family: 'google', model: 'gemini-next', frame, opinionFor: 'someone with gout' },
    }).then((response) => response.text())
    expect(model.asked[0]?.config).toEqual({
      family: 'google',
      model: 'gemini-next',
      apiKey: KEY,
      baseUrl: 'http://127.0.0.1:9/gemini',
      frame,
    })
    expect(model.asked[0]?.request.opinionFor).toBe('someone with gout')
  })

  it('should prefer a typed key, for that look only', async () => {
    const model = await start()
    const photo = await picture('jpeg')
    await (await postLook(server.url, photo, { headers: { [KEY_HEADER]: 'typed-canary' } })).text()
    await (await postLook(server.url, photo)).text()
    expect(model.asked.map(({ config }) => config.apiKey)).toEqual(['typed-canary', KEY])
  })

  it('should answer 401 when a key is missing', async () => {
    const model = await start()
    const response = await postLook(server.url, await picture('jpeg'), { options: { family: 'openai' } })
    expect(response.status).toBe(401)
    expect(await problemOf(response)).toMatchObject({ code: 'no-key' })
    expect(model.asked).toEqual([])
  })

  it.each(['compatible', 'ollama', 'lmstudio'])('should answer 404 when %s is not set up', async (family) => {
    await start()
    const response = await postLook(server.url, await picture('jpeg'), { options: { family } })
    expect(response.status).toBe(404)
    expect(await problemOf(response)).toMatchObject({ code: 'unknown-model' })
  })
})

describe('the photo on its way through', () => {
  it('should lose its metadata, place and owner', async () => {
    const model = await start()
    const photo = await phonePicture()
    expect(await exifr.gps(photo)).toMatchObject({ latitude: expect.closeTo(52.52) })
    await (await postLook(server.url, photo)).text()

    const sent = model.asked[0]!.request.photo.sent.bytes
    expect(await exifr.parse(sent, true).catch(() => undefined)).not.toMatchObject({
      Make: expect.anything(),
    })
    const text = Buffer.from(sent).toString('latin1')
    for (const trace of ['Exif', 'Canary', 'GPS', 'http://ns.adobe.com']) expect(text).not.toContain(trace)
  })

  it('should be upright, in the pixel size it came in', async () => {
    const model = await start()
    await (await postLook(server.url, await phonePicture(6))).text()
    await (await postLook(server.url, await phonePicture(1))).text()
    const [turned, straight] = model.asked.map(({ request }) => request.photo.sent)
    expect([turned?.width, turned?.height]).toEqual([48, 64])
    expect([straight?.width, straight?.height]).toEqual([64, 48])
    const top = await sharp(turned!.bytes).extract({ left: 24, top: 8, width: 1, height: 1 }).raw().toBuffer()
    expect(top[0]).toBeGreaterThan(top[2]!)
  })

  it('should reach the model byte for byte where it is a plain JPEG already', async () => {
    const model = await start()
    const photo = await picture('jpeg')
    await (await postLook(server.url, photo)).text()
    expect(Buffer.from(model.asked[0]!.request.photo.sent.bytes).equals(photo)).toBe(true)
  })

  it.each([
    ['a comment', (photo: Uint8Array) => withSegment(photo, 0xfe, 'Canary')],
    ['Exif', (photo: Uint8Array) => withSegment(photo, 0xe1, 'Exif\0\0Canary')],
    ['a colour profile', (photo: Uint8Array) => withSegment(photo, 0xe2, 'ICC_PROFILE\0\x01\x01Canary')],
    ['Photoshop data', (photo: Uint8Array) => withSegment(photo, 0xed, 'Photoshop 3.0\0Canary')],
    ['a small picture', (photo: Uint8Array) => withSegment(photo, 0xe0, 'JFXX\0Canary')],
    ['something after its end', (photo: Uint8Array) => Buffer.concat([photo, Buffer.from('Canary')])],
  ])('should be encoded anew where it carries %s', async (_what, add) => {
    const model = await start()
    const carrying = Uint8Array.from(add(await picture('jpeg')))
    const response = await postLook(server.url, carrying)
    await response.text()
    expect(response.status).toBe(200)
    const { bytes, width, height } = model.asked[0]!.request.photo.sent
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Canary')
    expect([width, height]).toEqual([64, 48])
  })

  it('should be refused when its image data is cut short', async () => {
    const model = await start()
    const photo = await picture('jpeg', 640, 480)
    const gap = Buffer.concat([photo.subarray(0, photo.length - 400), photo.subarray(photo.length - 2)])
    const response = await postLook(server.url, Uint8Array.from(gap))
    expect(response.status).toBe(400)
    expect(await problemOf(response)).toMatchObject({ code: 'damaged' })
    expect(model.asked).toEqual([])
  })

  it('should be scaled to the size the browser sends', async () => {
    const model = await start()
    await (await postLook(server.url, await picture('jpeg', 4000, 3000))).text()
    const { width, height } = model.asked[0]!.request.photo.sent
    expect(Math.max(width, height)).toBeLessThanOrEqual(1568)
    expect(width / height).toBeCloseTo(4 / 3, 2)
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'should be accepted as %s, whatever its name',
    async (format) => {
      const model = await start()
      const response = await postLook(server.url, await picture(format), { name: 'notes.txt' })
      await response.text()
      expect(response.status).toBe(200)
      expect(model.asked[0]?.request.photo.sent).toMatchObject({
        mediaType: 'image/jpeg',
        width: 64,
        height: 48,
      })
    },
  )

  it.each([
    ['a TIFF named .jpg', 415, 'unsupported-format', () => picture('tiff')],
    ['a GIF named .jpg', 415, 'unsupported-format', () => picture('gif')],
    ['an SVG', 415, 'svg', () => text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['an SVG with a prologue', 415, 'svg', () => text('<?xml version="1.0"?>\n<svg xmlns="x"/>')],
    ['a page', 415, 'not-an-image', () => text('<html><script>alert(1)</script></html>')],
    ['a PDF', 415, 'not-an-image', () => text('%PDF-1.7')],
    ['nothing', 400, 'empty', () => text('')],
    ['a JPEG cut short', 400, 'damaged', async () => (await picture('jpeg', 640, 480)).slice(0, 900)],
    ['a JPEG start and nothing else', 400, 'damaged', async () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['an SVG behind a JPEG start', 400, 'damaged', async () => polyglot()],
    ['a pixel bomb', 413, 'too-many-pixels', async () => pixelBomb()],
  ])('should be refused if it is %s', async (_what, status, code, make) => {
    const model = await start()
    const response = await postLook(server.url, await make())
    expect(response.status).toBe(status)
    const { code: told, message } = await problemOf(response)
    expect(told).toBe(code)
    expect(message).toMatch(/^[A-Z].*\.$/)
    expect(model.asked).toEqual([])
  })

  it('should be refused over 15 MB, with or without a Content-Length', async () => {
    const model = await start()
    const big = new Uint8Array(16 * 1024 * 1024)
    big.set(await picture('jpeg'))
    const response = await postLook(server.url, big)
    expect(response.status).toBe(413)
    expect(await problemOf(response)).toMatchObject({ code: 'too-many-bytes' })

    const chunked = await fetch(`${server.url}/api/looks`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: new Blob([big]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(chunked.status).toBe(413)
    expect(model.asked).toEqual([])
  })
})

describe('a request that is not as expected', () => {
  it.each(['GET', 'DELETE', 'PUT'])('should be answered 405 for %s', async (method) => {
    await start()
    const response = await fetch(`${server.url}/api/looks`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(await problemOf(response)).toMatchObject({ code: 'method-not-allowed' })
  })

  it('should be refused: not a form, no photo, no options, wrong options', async () => {
    await start()
    const url = `${server.url}/api/looks`
    const json = await fetch(url, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect(json.status).toBe(415)

    const noPhoto = new FormData()
    noPhoto.set('options', '{"family":"google"}')
    expect(await problemOf(await fetch(url, { method: 'POST', body: noPhoto }))).toMatchObject({
      code: 'no-photo',
    })

    const noOptions = new FormData()
    noOptions.set('photo', new Blob([await picture('jpeg')]), 'a.jpg')
    expect(await problemOf(await fetch(url, { method: 'POST', body: noOptions }))).toMatchObject({
      code: 'bad-options',
    })

    for (const options of [null, 'x', { family: 'evil' }, { family: 'google', model: 'x'.repeat(500) }]) {
      const response = await postLook(server.url, await picture('jpeg'), { options })
      expect(response.status).toBe(400)
      expect(await problemOf(response)).toMatchObject({ code: 'bad-options' })
    }
    const broken = await fetch(url, {
      method: 'POST',
      body: 'not a form at all',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(broken.status).toBe(400)
  })
})

describe('keys', () => {
  it('should appear in no answer and no log line, even when a provider quotes them in an error', async () => {
    await start(
      scriptedModel(() => {
        throw new Error(`Request with key ${KEY} and typed-canary failed`)
      }),
    )
    const photo = await picture('jpeg')
    const answers = [
      await postLook(server.url, photo),
      await postLook(server.url, photo, { headers: { [KEY_HEADER]: 'typed-canary' } }),
      await postLook(server.url, photo, {
        options: { family: 'typed-canary' },
        headers: { [KEY_HEADER]: KEY },
      }),
      await fetch(`${server.url}/api/clients`),
    ]
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    const all = [...texts, ...answers.map(({ headers }) => JSON.stringify([...headers])), ...server.log].join(
      '\n',
    )
    expect(all).not.toContain(KEY)
    expect(all).not.toContain('typed-canary')
    expect(texts[0]).toContain('"code":"server-error"')
    expect(texts[0]?.trimEnd().split('\n').at(-1)).toContain('"type":"end"')
    expect(server.log.some((line) => line.startsWith('a look broke: Error at '))).toBe(true)
  })

  it('should leave one log line per look, without items or file name', async () => {
    await start()
    await (await postLook(server.url, await picture('jpeg'), { name: 'grandma-birthday.jpg' })).text()
    expect(server.log).toHaveLength(1)
    expect(server.log[0]).toMatch(/^look google:\S+: 3 items, 0 rejected, \d+\.\d s, ok$/)
  })
})

async function text(content: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(new TextEncoder().encode(content))
}

/** With one more segment, right after the start. */
function withSegment(jpeg: Uint8Array, marker: number, content: string): Buffer {
  const data = Buffer.from(content, 'latin1')
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

async function polyglot(): Promise<Uint8Array<ArrayBuffer>> {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
  return new Uint8Array([0xff, 0xd8, 0xff, ...new TextEncoder().encode(svg)])
}
