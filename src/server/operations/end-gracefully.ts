import type { ServerType } from '@hono/node-server'
import type { Drain } from './drain.ts'

/** For what is written to arrive. */
const LAST_BYTES_MS = 1_000

type Ending = {
  readonly seconds: number
  readonly finishing: () => void
  /** Once all is over. */
  readonly last: () => Promise<void>
}

/**
 * On the first signal nothing more is begun, and what is under way may finish; `finishing` says so where there is something
 * to wait for. The second ends at once.
 */
export function endGracefully(server: ServerType, drain: Drain, { seconds, finishing, last }: Ending): void {
  let isAsked = false
  const end = async () => {
    if (isAsked) process.exit(1)
    isAsked = true
    // Said only where it takes a moment.
    const saying = setTimeout(finishing, 100)
    await drain.stop(seconds * 1000)
    clearTimeout(saying)
    await closed(server)
    await last().catch(() => undefined)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}

function closed(server: ServerType): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, LAST_BYTES_MS)
    server.close(() => done())
  })
}
