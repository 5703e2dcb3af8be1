import { request } from 'node:http'

/** The status a loopback server answers with to headers that `fetch` would set itself. */
export function rawStatus(port: number, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    sent.on('error', failed)
    sent.end()
  })
}
