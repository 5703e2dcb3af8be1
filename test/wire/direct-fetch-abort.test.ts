import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { boundedFetch } from '../../src/wire/bounded-fetch.ts'
import { directFetch } from '../../src/wire/direct-fetch.ts'

it.each([
  ['as it comes', directFetch()],
  ['within bounds', boundedFetch(directFetch(), { bytes: 1_000_000 })],
])('should still let go of an answer that is aborted after garbage was collected: %s', async (_how, send) => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  let left = 0
  const server = createServer((_, response) => {
    response.on('close', () => {
      left += 1
    })
    response.writeHead(200)
    response.write('the first line\n')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const stop = new AbortController()
  const reader = await begun(send, `http://127.0.0.1:${port}`, stop.signal)
  const ended = reader.read().then(
    () => reader.read(),
    () => undefined,
  )
  for (let i = 0; i < 3; i++) {
    await wait(20)
    collectGarbage()
  }
  stop.abort()
  await ended.catch(() => undefined)
  await expect.poll(() => left).toBe(1)
  server.closeAllConnections()
  server.close()
})

/** Nothing but the body is kept, as where a stream of events is read. */
async function begun(send: typeof fetch, url: string, signal: AbortSignal) {
  const response = await send(url, { method: 'POST', body: 'a photo', signal })
  return (response.body as ReadableStream<Uint8Array>).getReader()
}
