import { request } from 'node:http'

/** The status a loopback server answers with to headers that `fetch` would set itself, and to a body that comes with them. */
export function rawStatus(
  port: number,
  path: string,
  headers: Record<string, string>,
  body?: Uint8Array,
): Promise<number> {
  return new Promise((done, failed) => {
    const method = body ? 'POST' : 'GET'
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    sent.on('error', failed)
    sent.end(body)
  })
}
