import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { problem, refusalOf } from '../problem.ts'

/** What is under way, and how it ends once the server is told to stop. */
export type Drain = {
  /** Aborted when the server is told to stop: no more is begun. */
  readonly stopping: AbortSignal
  /** Aborts what is still under way once there is no more time. */
  readonly cut: AbortSignal
  /** Something begins; call what is returned when it is over. */
  begin(): () => void
  /** Lets nothing more begin, waits until all is over, and cuts what is not after so long. */
  stop(ms: number): Promise<void>
}

/** After a cut, for what was cut to say so. */
const LAST_WORDS_MS = 2_000
const STOPPING = {
  ...refusalOf({ kind: 'transport', code: 'stopping', retryable: true, retryAfterSeconds: 5 }),
  status: 503,
} as const

export function createDrain(): Drain {
  const stopping = new AbortController()
  const cut = new AbortController()
  const underWay = new Set<object>()
  let allOver = () => {}
  return {
    stopping: stopping.signal,
    cut: cut.signal,
    begin() {
      const one = {}
      underWay.add(one)
      return () => {
        underWay.delete(one)
        if (underWay.size === 0) allOver()
      }
    },
    async stop(ms) {
      stopping.abort()
      if (underWay.size === 0) return
      const over = new Promise<void>((done) => {
        allOver = done
      })
      await within(ms, over)
      cut.abort()
      if (underWay.size > 0) await within(LAST_WORDS_MS, over)
    },
  }
}

async function within(ms: number, over: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<void>((done) => {
    timer = setTimeout(done, ms)
  })
  await Promise.race([over, timeUp])
  clearTimeout(timer)
}

/**
 * Refuses what would begin while the server stops; what has begun counts until its last byte is taken, or its reader leaves. To
 * read on in an answer that was read in part begins nothing.
 */
export function whileOpen(drain: Drain): MiddlewareHandler {
  return async (c, next) => {
    if (drain.stopping.aborted && !(Number(c.req.query('from')) > 0)) return problem(c, STOPPING)
    const over = drain.begin()
    const answered = whenClosed(c)
    await next().finally(() => void answered.then(over))
  }
}

/** By the connection and not by the body: nobody reads one that answers a HEAD request, or somebody who has left. */
function whenClosed(c: Context): Promise<void> {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>
  return new Promise((closed) => {
    if (outgoing && !outgoing.closed) outgoing.once('close', closed)
    else closed()
  })
}
