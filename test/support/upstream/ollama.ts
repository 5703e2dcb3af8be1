import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An Ollama on this machine that has these models, all of which see. */
export async function startOllama(
  models: readonly string[],
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume()
    const body =
      request.url === '/api/tags'
        ? { models: models.map((name) => ({ name })) }
        : { capabilities: ['completion', 'vision'] }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
