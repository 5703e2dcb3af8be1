import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { leanFetch } from '../../../../src/vision/clients/model/lean-fetch.ts'

let close = async () => {}
afterEach(() => close())

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = () =>
    new Promise((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += piece
  return text
}

describe('leanFetch', () => {
  it('should send what it is given, with its length, and ask for nothing packed', async () => {
    const url = await serve(async (request, response) => {
      const { method, headers } = request
      response.writeHead(200, { 'x-told': 'yes' })
      response.end(JSON.stringify([method, await textOf(request), headers]))
    })
    const headers = { 'content-type': 'application/json', 'x-key': 'k' }
    const answer = await leanFetch(url, { method: 'POST', headers, body: Buffer.from('{"é":1}') })
    expect([answer.status, answer.ok, answer.headers.get('x-told')]).toEqual([200, true, 'yes'])
    const [method, body, told] = await answer.json()
    expect([method, body]).toEqual(['POST', '{"é":1}'])
    expect(told).toMatchObject({ ...headers, 'content-length': '8', 'accept-encoding': 'identity' })
    expect(told['transfer-encoding']).toBeUndefined()
  })

  it('should follow no redirect', async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked += 1
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    expect((await leanFetch(url)).status).toBe(307)
    expect(asked).toBe(1)
  })

  it.each([204, 304])('should give an answer without a body: %i', async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end())
    expect(await (await leanFetch(url)).text()).toBe('')
  })

  it('should give each piece as it comes, and end with the answer', async () => {
    let more = () => {}
    const url = await serve((_, response) => {
      response.write('one')
      more = () => response.end('two')
    })
    const pieces = (await leanFetch(url)).body?.pipeThrough(new TextDecoderStream()).getReader()
    expect(await pieces?.read()).toEqual({ done: false, value: 'one' })
    more()
    expect(await pieces?.read()).toEqual({ done: false, value: 'two' })
    expect((await pieces?.read())?.done).toBe(true)
  })

  it.each(['abort', 'cancel'] as const)('should close the connection at once: %s', async (how) => {
    let left = (_at: number) => {}
    const leftAt = new Promise<number>((told) => {
      left = told
    })
    const url = await serve((_, response) => {
      response.write('one')
      response.on('close', () => left(performance.now()))
    })
    const abort = new AbortController()
    const answer = await leanFetch(url, { signal: abort.signal })
    const pieces = answer.body?.getReader()
    await pieces?.read()
    if (how === 'cancel') await pieces?.cancel()
    else {
      const next = pieces?.read()
      abort.abort()
      await expect(next).rejects.toThrow()
    }
    expect(await leftAt).toBeGreaterThan(0)
  })

  it('should not send at all what was stopped before', async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked += 1
      response.end()
    })
    await expect(leanFetch(url, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(asked).toBe(0)
  })

  it('should fail where an answer breaks off, and where nobody answers', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('one', () => response.destroy())
    })
    const answer = await leanFetch(url)
    await expect(answer.text()).rejects.toMatchObject({ code: 'ECONNRESET' })
    await close()
    await expect(leanFetch(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('attack I: should leave with the sender what nobody reads yet', async () => {
    let written = 0
    const url = await serve((_, response) => {
      const piece = Buffer.alloc(64 * 1024)
      const write = () => {
        while (written < 4_000 && response.write(piece)) written += 1
        response.once('drain', write)
      }
      write()
    })
    const answer = await leanFetch(url)
    await new Promise((later) => setTimeout(later, 300))
    expect(written).toBeLessThan(1_000)
    await answer.body?.cancel()
  })
})
