import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { listClients } from '../../src/vision/clients/server/ask-server.ts'
import { clientsSchema } from '../../src/wire/http.ts'
import { configOf, serveOnLoopback } from '../support/loopback.ts'

const running: { close(): unknown }[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

async function clientsFor(env: Record<string, string>) {
  const server = await serveOnLoopback(configOf(env))
  running.push(server)
  const { clients } = clientsSchema.parse(await (await fetch(`${server.url}/api/clients`)).json())
  expect(await listClients(server.url)).toEqual({ ok: true, value: clients })
  return clients
}

/** A local model server that answers what its kind answers at the given paths. */
async function modelServer(answers: Record<string, (body: string) => unknown>): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const answer = answers[request.url ?? '']
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer?.(body) ?? {}))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  running.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}

describe('GET /api/clients', () => {
  it('should name the hosted models, none ready without a key', async () => {
    const clients = await clientsFor({})
    expect(clients.map(({ family }) => family)).toEqual(['google', 'anthropic', 'openai', 'meta'])
    for (const client of clients) {
      expect(client).toMatchObject({ ready: false, local: false })
      expect(client.model).not.toBe('')
    }
  })

  it('should put what is ready first, with the configured model', async () => {
    const clients = await clientsFor({ META_API_KEY: 'canary', META_MODEL: 'muse-x' })
    expect(clients[0]).toMatchObject({ family: 'meta', model: 'muse-x', ready: true })
    expect(JSON.stringify(clients)).not.toContain('canary')
  })

  it('should not take a maker’s models for local because something on this machine stands between', async () => {
    const set = { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: 'http://localhost:4000/v1' }
    expect((await clientsFor(set))[0]).toMatchObject({ family: 'openai', ready: true, local: false })
  })

  it('should offer a server of your own once address and model are set', async () => {
    const set = { COMPATIBLE_BASE_URL: 'http://10.1.2.3:8000/v1', COMPATIBLE_MODEL: 'qwen3-vl' }
    expect((await clientsFor(set))[0]).toMatchObject({ family: 'compatible', ready: true, local: false })
    const near = { ...set, COMPATIBLE_BASE_URL: 'http://localhost:8000/v1' }
    expect((await clientsFor(near))[0]).toMatchObject({ family: 'compatible', ready: true, local: true })
  })

  it('should offer the vision models of a running Ollama, marking cloud models as not local', async () => {
    const sees: Record<string, string[]> = {
      'llama3.2:3b': ['completion'],
      'qwen3-vl:8b': ['completion', 'vision'],
      'qwen3-vl:235b-cloud': ['completion', 'vision'],
    }
    const address = await modelServer({
      '/api/tags': () => ({ models: Object.keys(sees).map((name) => ({ name, size: 1 })) }),
      '/api/show': (body) => ({ capabilities: sees[(JSON.parse(body) as { model: string }).model] }),
    })
    const ollama = async () =>
      (await clientsFor({ OLLAMA_BASE_URL: address })).filter(({ family }) => family === 'ollama')
    // Who does not answer in time is not there: a busy machine may need another try.
    await expect.poll(ollama).toMatchObject([
      { model: 'qwen3-vl:8b', ready: true, local: true },
      { model: 'qwen3-vl:235b-cloud', ready: true, local: false },
    ])
  })

  it('should offer the vision models of a running LM Studio, the loaded one first', async () => {
    const address = await modelServer({
      '/api/v0/models': () => ({
        data: [
          { id: 'text-only', type: 'llm', state: 'loaded' },
          { id: 'seeing-asleep', type: 'vlm', state: 'not-loaded' },
          { id: 'seeing-awake', type: 'vlm', state: 'loaded' },
        ],
      }),
    })
    const models = async () => {
      const clients = await clientsFor({ LMSTUDIO_BASE_URL: address })
      return clients.filter(({ family }) => family === 'lmstudio').map(({ model }) => model)
    }
    await expect.poll(models).toEqual(['seeing-awake', 'seeing-asleep'])
  })

  it('should offer nothing from a local server that answers nonsense', async () => {
    const address = await modelServer({ '/api/tags': () => ['?'], '/api/v0/models': () => 7 })
    const clients = await clientsFor({ OLLAMA_BASE_URL: address, LMSTUDIO_BASE_URL: address })
    expect(clients.filter(({ ready }) => ready)).toEqual([])
  })
})

describe('listClients', () => {
  it('should return a failure when no server answers', async () => {
    expect(await listClients('http://127.0.0.1:9')).toMatchObject({
      ok: false,
      failure: { kind: 'transport', code: 'offline' },
    })
  })
})
