import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Batch } from '../../../src/server/batch/batch.ts'
import { isWebhookAddress, tellWebhook } from '../../../src/server/batch/webhook.ts'
import { temporaryStore } from '../../support/temporary-store.ts'

describe('where a webhook may be', () => {
  it.each([
    'http://example.org/hook',
    'https://127.0.0.1/hook',
    'https://localhost/hook',
    'https://10.0.0.1/',
    'https://192.168.1.4/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fd00::1]/',
    'https://0x7f.1/',
    'https://user:password@example.org/',
    'ftp://example.org/',
  ])('attack C: should not be %s on a server that others reach', (url) => {
    expect(isWebhookAddress(url, false)).toBe(false)
  })

  it('should be a public HTTPS address, or this machine where only it can ask', () => {
    expect(isWebhookAddress('https://example.org/hook', false)).toBe(true)
    expect(isWebhookAddress('https://93.184.215.14/hook', false)).toBe(true)
    expect(isWebhookAddress('http://127.0.0.1:8080/hook', true)).toBe(true)
    expect(isWebhookAddress('http://192.168.1.4/hook', true)).toBe(false)
  })
})

const store = temporaryStore()
const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
})

async function listening(server: Server, host = '127.0.0.1'): Promise<number> {
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, host, ready))
  return (server.address() as AddressInfo).port
}

const STATE = {
  id: 'b',
  state: 'done',
  photos: 1,
  counts: { missing: 0, waiting: 0, done: 1, failed: 0 },
} as const

function tell(url: string, parts: { readonly loopback: boolean; readonly at: string }) {
  const batch = { id: crypto.randomUUID(), webhook: { url, secret: `whsec_${'A'.repeat(32)}` } } as Batch
  const lookUp = vi.fn(async () => ({ address: parts.at, family: 4 }))
  const told = () => tellWebhook(batch, STATE, { runs: store.runs, loopback: parts.loopback, lookUp })
  return { told, lookUp }
}

describe('attack C: a webhook whose name leads elsewhere', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('should not be told where its name is %s', async (at) => {
    const connected = vi.fn()
    const port = await listening(createTcpServer(connected))
    const { told, lookUp } = tell(`https://public.example:${port}/`, { loopback: false, at })
    await expect(told()).rejects.toThrow('no public address')
    expect(lookUp).toHaveBeenCalledWith('public.example')
    expect(connected).not.toHaveBeenCalled()
  })

  it('should not be told at this machine by another name, even where this machine may be told', async () => {
    const { told } = tell('https://public.example/', { loopback: true, at: '127.0.0.1' })
    await expect(told()).rejects.toThrow('no public address')
  })

  it('should be told at the address that was looked at, without a second answer to where the name is', async () => {
    const heard = vi.fn<RequestListener>((_, response) => response.writeHead(204).end())
    // Nowhere but here: `localhost` asked again would lead to 127.0.0.1.
    const port = await listening(createServer(heard), '127.0.0.2')
    const { told, lookUp } = tell(`http://localhost:${port}/`, { loopback: true, at: '127.0.0.2' })
    await told()
    expect(heard).toHaveBeenCalledTimes(1)
    expect(lookUp).toHaveBeenCalledTimes(1)
    await told()
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it.each([301, 302, 307, 308])('should not be followed where it answers %i', async (status) => {
    const inner = vi.fn<RequestListener>((_, response) => response.writeHead(204).end())
    const innerPort = await listening(createServer(inner))
    const location = `http://127.0.0.1:${innerPort}/`
    const port = await listening(
      createServer((_, response) => response.writeHead(status, { location }).end()),
    )
    const { told } = tell(`http://127.0.0.1:${port}/`, { loopback: true, at: '127.0.0.1' })
    await expect(told()).rejects.toThrow('not taken')
    expect(inner).not.toHaveBeenCalled()
  })
})
