import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { isFromThisMachine } from '../security.ts'
import type { Drain } from './drain.ts'
import type { Metrics } from './metrics.ts'

/** Something this server cannot do without. */
export type Part = { readonly name: string; readonly isUp: () => Promise<boolean> }

const FRESH = { 'Cache-Control': 'no-store' }
/** Whoever probes has given up by then. */
const PATIENCE_MS = 2_000

/** For whatever runs this server: whether the process answers, and whether it should be sent requests. */
export function probes(drain: Drain, parts: readonly Part[]): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'up' }, 200, FRESH))
  app.get('/readyz', async (c) => {
    const states = await Promise.all(parts.map(async (part) => [part.name, await stateOf(part)] as const))
    const isReady = !drain.stopping.aborted && states.every(([, state]) => state === 'up')
    const status = drain.stopping.aborted ? 'draining' : isReady ? 'ready' : 'not-ready'
    return c.json({ status, parts: Object.fromEntries(states) }, isReady ? 200 : 503, FRESH)
  })
  return app
}

/** For Prometheus on this machine, or wherever the token is. */
export function metricsRoute({ registry }: Metrics, token: string | undefined): Hono {
  const app = new Hono()
  app.get('/metrics', async (c) => {
    if (!isFromThisMachine(c) && !shows(c, token)) return c.notFound()
    return c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType, ...FRESH })
  })
  return app
}

async function stateOf({ isUp }: Part): Promise<'up' | 'down'> {
  const tooLate = new Promise<false>((done) => setTimeout(done, PATIENCE_MS, false).unref())
  const up = await Promise.race([isUp().catch(() => false), tooLate])
  return up ? 'up' : 'down'
}

function shows(c: Context, token: string | undefined): boolean {
  const shown = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  return token !== undefined && shown !== undefined && timingSafeEqual(digest(shown), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
