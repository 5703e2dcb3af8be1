import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server whose answers never end. */
export type Endless = {
  readonly url: string
  /** Bytes that left it for the last request, whose connection is closed. */
  sent(): Promise<number>
  close(): Promise<void>
}

/** Repeats `piece` as fast as it is taken, up to `most` bytes. */
export async function startEndless(
  piece: string,
  { status = 200, most = 200_000_000 }: { readonly status?: number; readonly most?: number } = {},
): Promise<Endless> {
  const chunk = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)))
  let told: (bytes: number) => void = () => undefined
  const next = () =>
    new Promise<number>((resolve) => {
      told = resolve
    })
  let sent = next()
  const server = createServer((request, response) => {
    request.resume()
    let bytes = 0
    response.writeHead(status, { 'content-type': 'text/event-stream' })
    const write = () => {
      while (bytes < most) {
        bytes += chunk.length
        if (!response.write(chunk)) return
      }
      response.end()
    }
    response.on('drain', write).on('close', () => told(bytes))
    write()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async sent() {
      const bytes = await sent
      sent = next()
      return bytes
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
