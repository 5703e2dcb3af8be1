import { readdirSync, readFileSync } from 'node:fs'
import { Busboy } from '@fastify/busboy'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { UploadLimits } from '../../../src/server/uploads/read-body.ts'
import { uploadRoom } from '../../../src/server/uploads/room.ts'
import { halfSent } from '../../support/half-sent.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  postLook,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { largeAvif, picture } from '../../support/pictures.ts'

let server: LoopbackServer
afterEach(() => server.close())

async function start(limits: Partial<UploadLimits> = {}) {
  const uploads = { room: uploadRoom(), ...limits }
  const { modelClient } = scriptedModel(() => lookOf(['apple']))
  server = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k' }), { uploads, modelClient })
}

describe('attack B: a body that comes in halves', () => {
  it('should be given up when it stops, its room with it', async () => {
    const room = uploadRoom(100_000)
    await start({ room, pace: { longestSilenceMs: 100 } })
    const answer = await halfSent(server.port, { photoBytes: 60_000 }).answer
    expect(answer).toContain('HTTP/1.1 408')
    expect(answer).toContain('too slowly, or stopped halfway')
    expect(room.take(100_000)).toBe(true)
  })

  it('should be given up when it trickles in', async () => {
    await start({ pace: { longestSilenceMs: 300, slowestBytesPerSecond: 1000 } })
    const { socket, answer } = halfSent(server.port)
    const trickle = setInterval(() => socket.write('1\r\nx\r\n'), 30)
    expect(await answer).toContain('HTTP/1.1 408')
    clearInterval(trickle)
  })

  it('should be taken when it comes slowly but surely', async () => {
    await start({ pace: { longestSilenceMs: 300, slowestBytesPerSecond: 1000 } })
    const photo = await picture('jpeg', 640, 480)
    const form = new FormData()
    form.set('photo', new Blob([photo]), 'a.jpg')
    form.set('options', '{"family":"google"}')
    const whole = new Response(form)
    const body = new Uint8Array(await whole.arrayBuffer())
    const { socket, answer } = halfSent(server.port, {
      headers: `content-type: ${whole.headers.get('content-type')}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n`,
    })
    for (let at = 0; at < body.length; at += Math.ceil(body.length / 10)) {
      await new Promise((done) => setTimeout(done, 60))
      socket.write(body.subarray(at, at + Math.ceil(body.length / 10)))
    }
    expect(await answer).toContain('HTTP/1.1 200')
  })

  it('should find no room where others hold it all, and be told when to come back', async () => {
    const room = uploadRoom(200_000)
    await start({ room })
    const first = halfSent(server.port, { photoBytes: 150_000 })
    await expect.poll(() => room.take(100_000) && room.give(100_000)).toBe(false)
    const answer = await halfSent(server.port, { photoBytes: 100_000 }).answer
    expect(answer).toContain('HTTP/1.1 503')
    expect(answer).toMatch(/^retry-after: 5\r$/im)
    first.socket.destroy()
    await expect.poll(() => room.take(200_000)).toBe(true)
  })

  it('should leave the room as it was, whatever was sent', async () => {
    const room = uploadRoom(1_000_000)
    await start({ room })
    await (await postLook(server.url, await picture('jpeg'))).text()
    await (await postLook(server.url, await picture('gif'))).text()
    await (await postLook(server.url, await picture('jpeg'), { options: null })).text()
    expect(room.take(1_000_000)).toBe(true)
  })
})

describe('attack L: a form of nothing but parts', () => {
  const FORM = { 'content-type': 'multipart/form-data; boundary=x' }

  it('should be given up before the rest of it comes', async () => {
    await start()
    const { socket, answer } = halfSent(server.port)
    const parts = '--x\r\n\r\n'.repeat(20)
    socket.write(`${parts.length.toString(16)}\r\n${parts}\r\n`)
    expect(await answer).toContain('HTTP/1.1 400')
  })

  it('should not be gone through to its end', async () => {
    await start()
    const write = vi.spyOn(Busboy.prototype, 'write')
    const body = '--x\r\n\r\n'.repeat(200_000)
    const response = await fetch(`${server.url}/api/looks`, { method: 'POST', headers: FORM, body })
    expect(await response.json()).toMatchObject({ error: { code: 'bad-form' } })
    const gone = write.mock.calls.reduce((sum, [piece]) => sum + (piece as Buffer).length, 0)
    write.mockRestore()
    expect(gone).toBeGreaterThan(0)
    expect(gone).toBeLessThanOrEqual(16 * 1024)
  })
})

describe('attack L: a body of a request', () => {
  it('should be read in one place only, which knows how much and how slowly it may come', () => {
    const folder = new URL('../../../src/server/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const readers = files.filter((name) =>
      /req\.(json|text|parseBody|formData|arrayBuffer|blob)\(|\.raw\.body|\{ body \} = c\.req\.raw/.test(
        readFileSync(new URL(name, folder), 'utf8'),
      ),
    )
    expect(readers).toEqual(['uploads/read-body.ts'])
  })
})

describe('a photo that is decoded elsewhere', () => {
  it('should be asked for again where a plain one takes too long: the machine is at its limit', async () => {
    server = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k' }), {
      decode: async () => 'too-demanding',
    })
    const plain = await postLook(server.url, await picture('jpeg'))
    expect([plain.status, plain.headers.get('retry-after')]).toEqual([503, '5'])
    const other = await postLook(server.url, await picture('png'))
    expect(other.status).toBe(413)
    expect(await other.text()).toContain('more memory or time')
  })
})

describe('attack I: a photo that is too large', () => {
  it('should be refused by its header, before it is sent, with the limit of this server', async () => {
    await start()
    const headers = `content-type: multipart/form-data; boundary=x\r\ncontent-length: ${16 * 1024 * 1024}\r\n`
    const answer = await halfSent(server.port, { headers }).answer
    expect(answer).toContain('HTTP/1.1 413')
    expect(answer).toContain('This file is larger than 15 MB.')
  })

  it('should be told the most megapixels of its format', async () => {
    await start()
    const response = await postLook(server.url, await largeAvif())
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('This photo has more than 13 megapixels')
  })
})
