import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { LookEvent } from '../../core/analysis/look.ts'
import type { Price } from '../../vision/clients/model/prices.ts'
import type { Family } from '../../wire/http.ts'
import { costOf } from '../spending/price.ts'

/** Seconds, from a file to the slowest look. */
const BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300]

export type Metrics = ReturnType<typeof createMetrics>

/** What Prometheus is told. Labels are of this program's making: none is an address, a model, a food or a person. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    name: 'dishlight_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'dishlight_request_seconds',
    help: 'Until an answer begins.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  })
  const running = new Gauge({ name: 'dishlight_looks_running', help: 'Looks under way.', registers })
  const looks = new Counter({
    name: 'dishlight_looks_total',
    help: 'Looks that are over, by how they ended.',
    labelNames: ['family', 'outcome'],
    registers,
  })
  const firstItem = new Histogram({
    name: 'dishlight_first_item_seconds',
    help: 'From the start of a look to its first item.',
    labelNames: ['family'],
    buckets: BUCKETS,
    registers,
  })
  const tokens = new Counter({
    name: 'dishlight_tokens_total',
    help: 'Tokens models have counted.',
    labelNames: ['family', 'direction'],
    registers,
  })
  const cost = new Counter({
    name: 'dishlight_cost_usd_total',
    help: 'What looks have cost as the budgets count it, where the price is known.',
    labelNames: ['family'],
    registers,
  })

  const countRequests: MiddlewareHandler = async (c, next) => {
    const started = performance.now()
    await next()
    const route = routePath(c)
    requests.inc({ method: c.req.method, route, status: c.res.status })
    requestSeconds.observe({ route }, (performance.now() - started) / 1000)
  }

  /** Counts one look, event by event, until it is over. */
  function countLook(family: Family, price: Price | undefined) {
    const started = performance.now()
    let outcome: string | undefined
    let found = false
    running.inc()
    return {
      told(event: LookEvent) {
        if (event.type === 'detection' && !found) {
          found = true
          firstItem.observe({ family }, (performance.now() - started) / 1000)
        }
        if (event.type === 'failure') outcome = event.failure.code
        if (event.type === 'end') outcome ??= event.truncated ? 'truncated' : 'ok'
        if (event.type !== 'usage') return
        tokens.inc({ family, direction: 'in' }, event.inputTokens)
        tokens.inc({ family, direction: 'out' }, event.outputTokens)
        cost.inc({ family }, costOf(event, price))
      },
      over() {
        running.dec()
        looks.inc({ family, outcome: outcome ?? 'stopped' })
      },
    }
  }
  return { registry, countRequests, countLook }
}
