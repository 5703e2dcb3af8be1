import { Hono } from 'hono'
import type { Refusal } from '../config/refusal.ts'
import { productNumber } from '../core/terms/barcode.ts'
import type { Failure, Result } from '../core/terms/failure.ts'
import type { Lookups } from '../lookup/lookups.ts'
import { failureSentence } from '../messages/failure-sentence.ts'
import { LONGEST_FOOD_NAME } from '../wire/lookup.ts'
import { problem } from './problem.ts'

const OFF: Refusal = {
  status: 404,
  code: 'lookup-off',
  message: (messages) => messages.say('server.refusal.lookupOff'),
}
const NO_BARCODE: Refusal = {
  status: 400,
  code: 'bad-barcode',
  message: (messages) => messages.say('server.refusal.badBarcode'),
}
const UNKNOWN: Refusal = {
  status: 404,
  code: 'unknown-product',
  message: (messages) => messages.say('server.refusal.unknownProduct'),
}
const NO_NAME: Refusal = {
  status: 400,
  code: 'bad-name',
  message: (messages) => messages.say('server.refusal.badFoodName'),
}

/** `GET /products/:barcode` and `GET /foods?name=…`; both refuse where lookups were not switched on. */
export function lookupRoutes(lookups: Partial<Lookups> | undefined): Hono {
  const app = new Hono()
  app.get('/products/:barcode', async (c) => {
    if (!lookups?.product) return problem(c, OFF)
    const barcode = productNumber(c.req.param('barcode'))
    if (barcode === undefined) return problem(c, NO_BARCODE)
    const found = await lookups.product(barcode, c.req.raw.signal)
    if (!found.ok) return problem(c, refusal(found))
    return found.value ? c.json({ product: found.value }, 200, FRESH) : problem(c, UNKNOWN)
  })
  app.get('/foods', async (c) => {
    if (!lookups?.food) return problem(c, OFF)
    const name = (c.req.query('name') ?? '').trim()
    if (name === '' || name.length > LONGEST_FOOD_NAME) return problem(c, NO_NAME)
    const found = await lookups.food(name, c.req.raw.signal)
    return found.ok ? c.json({ foods: found.value }, 200, FRESH) : problem(c, refusal(found))
  })
  return app
}

/** What somebody looked up is nobody else's business. */
const FRESH = { 'Cache-Control': 'no-store' }

function refusal({ failure }: Extract<Result<unknown>, { ok: false }>): Refusal {
  const { code } = failure
  const message: Refusal['message'] = (messages) => failureSentence(messages, failure)
  if (code === 'rate-limited') return { status: 429, code, message, headers: retryAfter(failure) }
  return { status: code === 'timeout' ? 504 : 502, code, message }
}

function retryAfter(failure: Failure): Record<string, string> {
  const wait = 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined
  return wait === undefined ? {} : { 'Retry-After': `${wait}` }
}
