import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakfastPhoto } from '../../support/breakfast.ts'
import { configOf, type LoopbackServer, postLook, serveOnLoopback } from '../../support/loopback.ts'
import { startUpstream, type Upstream } from '../../support/upstream/upstream.ts'

const MOST_MS = 100
const TIMES = 20

let upstream: Upstream
let server: LoopbackServer
let photo: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  photo = (await breakfastPhoto()).sent.bytes
  upstream = await startUpstream({ reply: '[{"name":"egg",', behaviour: { kind: 'stall', afterChars: 9 } })
  server = await serveOnLoopback(
    configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k', GOOGLE_BASE_URL: `${upstream.url}/v1beta` }),
  )
})
afterAll(async () => {
  await server.close()
  await upstream.close()
})

describe('a client that leaves', () => {
  it(`should have the request to the model closed within ${MOST_MS} ms`, async () => {
    const took: number[] = []
    for (let time = 0; time < TIMES; time += 1) {
      const leave = new AbortController()
      const response = await postLook(server.url, photo, { signal: leave.signal })
      await response.body!.getReader().read()
      await expect.poll(() => upstream.requests.length, { interval: 5 }).toBe(time + 1)
      const asked = performance.now()
      leave.abort()
      while (!upstream.requests[time]?.disconnected) await new Promise((resolve) => setImmediate(resolve))
      took.push(performance.now() - asked)
    }
    took.sort((a, b) => a - b)
    const [median, most] = [took[TIMES / 2] ?? 0, took.at(-1) ?? 0]
    console.info(
      `${TIMES} clients left: the model's connection closed after ${median.toFixed(0)} ms, at most ${most.toFixed(0)} ms`,
    )
    expect(median).toBeLessThan(MOST_MS)
  })
})
