import type { ServerType } from '@hono/node-server'
import type { Drain } from './drain.ts'

/** For what is written to arrive. */
const LAST_BYTES_MS = 1_000

/**
 * On the first signal nothing more is begun, and what is under way may finish; `finishing` says so where there is something
 * to wait for. The second ends at once.
 */
export function endGracefully(
  server: ServerType,
  drain: Drain,
  { seconds, finishing }: { readonly seconds: number; readonly finishing: () => void },
): void {
  let isAsked = false
  const end = async () => {
    if (isAsked) process.exit(1)
    isAsked = true
    // Said only where it takes a moment.
    const saying = setTimeout(finishing, 100)
    await drain.stop(seconds * 1000)
    clearTimeout(saying)
    setTimeout(() => process.exit(0), LAST_BYTES_MS).unref()
    server.close(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}
