import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { halfSent } from '../support/half-sent.ts'
import { type Child, childrenOf, environmentOf, memoryOf, startChild } from '../support/load/child.ts'
import { postLook } from '../support/loopback.ts'
import { picture } from '../support/pictures.ts'

const MB = 1_000_000
/** Of the server and its decoding processes. Twenty such photos used to take 2,975 MB. */
const MOST_MEMORY = 900 * MB
/** A bomb used to keep everybody waiting for 15 s. */
const LONGEST_WAIT_MS = 5_000

let upstream: Child
let server: BuiltServer

beforeAll(async () => {
  upstream = await startChild(fileURLToPath(new URL('../support/load/upstream.mjs', import.meta.url)))
  server = await startBuiltServer({
    GOOGLE_GENERATIVE_AI_API_KEY: 'k',
    GOOGLE_BASE_URL: `${upstream.url}/v1`,
  })
})
afterAll(async () => {
  await server?.close()
  upstream?.end()
})

describe('attack B: photos that are made to hurt', () => {
  it('should be decoded one after the other within a bound of memory, and keep nobody else waiting', async () => {
    const bomb = await flatAvif(4160, 3120)
    expect(bomb.length).toBeLessThan(2000)
    const plain = await picture('jpeg', 1200, 900)
    const memory = watchMemory()
    const bombs = Array.from({ length: 20 }, () => firstItemOf(bomb))
    const waits: number[] = []
    for (let n = 0; n < 10; n += 1) {
      const { status, ms } = await firstItemOf(plain)
      expect(status).toBe(200)
      waits.push(ms)
    }
    const told = await Promise.all(bombs)
    const most = memory.end()
    console.info(`beside 20 bombs: longest first item ${Math.max(...waits)} ms, ${Math.round(most / MB)} MB`)
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200, 503]))
    for (const { status, retryAfter } of told)
      expect(retryAfter).toEqual(status === 503 ? expect.stringMatching(/^\d+$/) : null)
    expect(most).toBeLessThan(MOST_MEMORY)
    expect(Math.max(...waits)).toBeLessThan(LONGEST_WAIT_MS)
  })

  it('should be refused by their header where they are larger than anything sent here', async () => {
    const started = performance.now()
    const { status } = await firstItemOf(await flatAvif(5000, 4000))
    expect(status).toBe(413)
    expect(performance.now() - started).toBeLessThan(LONGEST_WAIT_MS)
  })

  it('should be decoded where no key is known', async () => {
    const decoders = childrenOf(server.pid)
    expect(decoders.length).toBeGreaterThan(0)
    for (const pid of decoders) expect(environmentOf(pid)).not.toContain('GOOGLE')
  })
})

describe('attack B: 200 bodies of which half is sent', () => {
  it('should hold little memory, and be given up when nothing more comes', async () => {
    const before = memoryOf(server.pid)
    const memory = watchMemory()
    const port = Number(new URL(server.url).port)
    const bodies = Array.from({ length: 200 }, () => halfSent(port, { photoBytes: 1.2 * MB }))
    const sent = Math.max(...(await Promise.all(bodies.map((body) => body.sent))))
    const answers = await Promise.all(bodies.map(({ answer }) => answer))
    const seconds = (performance.now() - sent) / 1000
    const more = memory.end() - before
    console.info(`200 half-sent bodies: ${Math.round(more / MB)} MB more, gone in ${seconds.toFixed(1)} s`)
    const statuses = new Set(answers.map((answer) => answer.slice('HTTP/1.1 '.length, 'HTTP/1.1 408'.length)))
    // Most find no room; those that do are given up when nothing more comes.
    expect([...statuses].sort()).toEqual(['408', '503'])
    expect(more).toBeLessThan(400 * MB)
    // Given up after 10; a busy machine takes longer to get to it.
    expect(seconds).toBeLessThan(60)
    expect((await firstItemOf(await picture('jpeg'))).status).toBe(200)
  })
})

async function firstItemOf(photo: Uint8Array<ArrayBuffer>) {
  const started = performance.now()
  const leave = new AbortController()
  const response = await postLook(server.url, photo, { signal: leave.signal })
  const reader = response.body?.getReader()
  let told = ''
  while (reader && !told.includes('"type":"detection"')) {
    const { done, value } = await reader.read()
    if (done) break
    told += Buffer.from(value).toString()
  }
  leave.abort()
  const ms = Math.round(performance.now() - started)
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ms }
}

async function flatAvif(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const flat = sharp({ create: { width, height, channels: 3, background: '#777' } })
  return Uint8Array.from(await flat.avif({ effort: 0 }).toBuffer())
}

function watchMemory() {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(server.pid))
  }, 50)
  return {
    end() {
      clearInterval(watch)
      return most
    },
  }
}
