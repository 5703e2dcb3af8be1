import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that sends every request on to another origin, which notes what arrives. */
export type Redirecting = {
  readonly url: string
  /** How many requests came to the address that was asked. */
  asked(): number
  /** What came to the other origin: method, path, headers and bytes in one text each. */
  readonly arrived: readonly string[]
  close(): Promise<void>
}

/** `status`: 307 and 308 keep method and body, 302 and 303 turn them into a GET. */
export async function startRedirecting(status: 302 | 303 | 307 | 308 = 307): Promise<Redirecting> {
  const arrived: string[] = []
  const elsewhere = createServer(async (request, response) => {
    let bytes = 0
    for await (const chunk of request) bytes += (chunk as Buffer).length
    arrived.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${bytes}`)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  const target = await listen(elsewhere)
  let count = 0
  const asked = createServer((request, response) => {
    count += 1
    request.resume()
    response.writeHead(status, { location: `${target}${request.url}` }).end()
  })
  const url = await listen(asked)
  return {
    url,
    asked: () => count,
    arrived,
    close: async () => {
      for (const server of [asked, elsewhere]) {
        server.closeAllConnections()
        await new Promise((closed) => server.close(closed))
      }
    },
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
