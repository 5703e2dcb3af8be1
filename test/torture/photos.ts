import assert from 'node:assert/strict'
import sharp from 'sharp'
import { failureSentence } from '../../src/messages/failure-sentence.ts'
import { LOCALES } from '../../src/messages/keys.ts'
import { inspect } from '../../src/photo/inspect.ts'
import { sentSize } from '../../src/photo/sizes.ts'
import { MAX_PHOTO_BYTES } from '../../src/server/photos/limits.ts'
import { BREAKFAST } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { halfSent } from '../support/half-sent.ts'
import { translated } from '../support/languages.ts'
import { memoryOf } from '../support/load/child.ts'
import { postLook } from '../support/loopback.ts'
import { picture } from '../support/pictures.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'
import { ODD_PHOTOS, type OddPhoto } from './odd-photos.ts'
import { type Options, type Part, type Row, tried } from './part.ts'

const MB = 1_000_000
/** Of the server and what decodes for it. */
const MOST_MEMORY_MB = 900
const LONGEST_MS = 20_000
/** With `--short` one in so many. */
const SHORT_STEP = 4

/** Every odd photo through the built server, and through what the browser looks at before it opens one. */
export async function photos({ short }: Options): Promise<Part> {
  const upstream = await startUpstream({ reply: replyWith(BREAKFAST.items) })
  const server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'k',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
    // Everybody has an address of their own, so that no limit by address is met.
    TRUSTED_PROXIES: '127.0.0.1',
    ...{ DAY_BUDGET_USD: '1000', CALLER_BUDGET_USD: '1000' },
  })
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(server.pid))
  }, 50)
  const rows: Row[] = []
  try {
    for (const photo of short ? ODD_PHOTOS.filter((_, n) => n % SHORT_STEP === 0) : ODD_PHOTOS)
      rows.push(await tried(photo.what, 1, () => held(photo, server, upstream)))
    rows.push(
      await tried('Afterwards: an ordinary photo is looked at, and memory was bounded', 1, async () => {
        assert.equal((await ask(server, await picture('jpeg'))).status, 200)
        assert.ok(most < MOST_MEMORY_MB * MB, `${Math.round(most / MB)} MB`)
        return `${Math.round(most / MB)} MB at most, with all that decodes (at most ${MOST_MEMORY_MB})`
      }),
    )
  } finally {
    clearInterval(watch)
    await server.close()
    await upstream.close()
  }
  return {
    title: 'Odd photos',
    does: 'Photos in rare formats, broken ones, and malicious ones, generated during the run. Each goes through the built server and through the checks of the browser. An accepted photo reaches the model as a JPEG of the size that is sent, upright and without metadata. If both refuse a photo, they do so in the same words, in all five languages, but for limits and formats of their own. The server refuses some that a browser opens: the page never sends those as they are.',
    rows,
  }
}

async function held({ make, outcome }: OddPhoto, server: BuiltServer, upstream: Upstream): Promise<string> {
  const bytes = await make()
  const before = upstream.requests.length
  const inspected = inspect(bytes)
  const started = performance.now()
  const { status, body } = await ask(server, bytes)
  const ms = Math.round(performance.now() - started)
  assert.ok(ms < LONGEST_MS, `${ms} ms`)
  const size = bytes.length < 10_000 ? `${bytes.length} bytes` : `${Math.round(bytes.length / 1000)} kB`
  if (outcome === 'looked at') {
    assert.equal(status, 200, body)
    assert.ok(inspected.ok, 'the browser refuses it')
    const sent = upstream.requests.at(-1)?.image?.bytes
    assert.ok(sent && upstream.requests.length === before + 1, 'the model was not asked once')
    return `${size}; sent as ${await plainSize(sent)}; ${ms} ms`
  }
  assert.equal(upstream.requests.length, before, 'the model was asked')
  const code = JSON.parse(body).error.code
  assert.equal(code, typeof outcome === 'string' ? outcome : outcome.atServer)
  if (typeof outcome !== 'string') {
    assert.ok(inspected.ok || inspected.failure.code === code, 'the browser says something else')
    return `${size}; ${status}, ${code}, by the server; ${ms} ms`
  }
  assert.ok(!inspected.ok && inspected.failure.code === outcome, 'the browser says something else')
  const own = OWN_WORDS[outcome]
  if (own) return `${size}; ${status}, ${code}, ${own}`
  for (const locale of LOCALES) {
    const refused = JSON.parse((await ask(server, bytes, locale)).body).error.message
    assert.equal(refused, failureSentence(translated(locale), inspected.failure))
  }
  return `${size}; ${status}, ${code}, the same words in ${LOCALES.length} languages; ${ms} ms`
}

/** Where what browser and server take is not the same. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'too-many-bytes': 'each with its own limit',
  'not-an-image': 'each with the formats it takes',
}

let people = 0

async function ask({ url }: BuiltServer, photo: Uint8Array<ArrayBuffer>, locale = 'en') {
  if (photo.length > MAX_PHOTO_BYTES) return askByHeader(url, photo.length)
  people += 1
  const headers = {
    'x-forwarded-for': `198.51.${people >> 8}.${people & 255}`,
    'accept-language': locale,
  }
  const response = await postLook(url, photo, { headers })
  return { status: response.status, body: await response.text() }
}

/** What is too large is refused before it is sent. */
async function askByHeader(url: string, length: number) {
  const headers = `content-type: multipart/form-data; boundary=x\r\ncontent-length: ${length}\r\n`
  const answer = await halfSent(Number(new URL(url).port), { headers }).answer
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  return {
    status: Number(head.split(' ')[1]),
    body: body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1),
  }
}

/** Fails where anything goes along that is no picture. */
async function plainSize(sent: Uint8Array): Promise<string> {
  const { format, width, height, exif, icc, xmp, orientation } = await sharp(sent).metadata()
  assert.equal(format, 'jpeg')
  assert.deepEqual([exif, icc, xmp], [undefined, undefined, undefined])
  assert.ok(orientation === undefined || orientation === 1, `orientation ${orientation}`)
  assert.deepEqual(sentSize({ width, height }), { width, height })
  return `${width} × ${height}`
}
