import { request } from 'node:http'

export type Load = {
  readonly url: string
  /** The body of one request and its content type. */
  readonly body: Buffer
  readonly contentType: string
  /** Streams open at a time, and how long each lasts, so that new ones come at an even pace. */
  readonly streams: number
  readonly streamMs: number
  readonly seconds: number
  /** Text by which the first item is known. */
  readonly firstItem: string
  /** One of so many leaves as soon as it has the first item. */
  readonly leaverIn?: number
}

export type LoadTold = {
  /** From the first byte sent to the first item, ms. */
  readonly firstItemMs: readonly number[]
  readonly failed: readonly string[]
  /** When somebody left, ms since 1970. */
  readonly leftAt: readonly number[]
}

/** Each person has an address of their own, of those that lead back to this machine: limits are by address. */
const PEOPLE = 200

/** So many people at once, each asking anew when the answer is over. */
export async function runStreams(load: Load): Promise<LoadTold> {
  const told: Telling = { firstItemMs: [], failed: [], leftAt: [] }
  const under: Promise<void>[] = []
  const every = load.streamMs / load.streams
  const count = Math.floor((load.seconds * 1000) / every)
  const started = performance.now()
  for (let n = 0; n < count; n += 1) {
    const wait = started + n * every - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    under.push(oneStream(load, n, told))
  }
  await Promise.all(under)
  return told
}

type Telling = { readonly [K in keyof LoadTold]: LoadTold[K][number][] }

function oneStream(load: Load, n: number, told: Telling): Promise<void> {
  return new Promise((done) => {
    const started = performance.now()
    const asked = request(
      `${load.url}/api/looks`,
      {
        method: 'POST',
        agent: false,
        localAddress: `127.0.1.${1 + (n % PEOPLE)}`,
        headers: { 'content-type': load.contentType, 'content-length': load.body.length },
      },
      (answer) => {
        let heard = ''
        let found = false
        answer.on('data', (data: Buffer) => {
          if (found) return
          heard += data.toString('latin1')
          found = heard.includes(load.firstItem)
          if (!found) return
          told.firstItemMs.push(performance.now() - started)
          if (!load.leaverIn || n % load.leaverIn !== 0) return
          told.leftAt.push(Date.now())
          asked.destroy()
        })
        answer.on('close', () => {
          if (!found) told.failed.push(`${answer.statusCode} ${heard.slice(-300)}`)
          done()
        })
      },
    )
    asked.on('error', (error) => {
      told.failed.push(error.message)
      done()
    })
    asked.end(load.body)
  })
}
