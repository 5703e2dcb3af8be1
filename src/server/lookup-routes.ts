import { type Context, Hono } from 'hono'
import { type Refusal, refusal } from '../config/refusal.ts'
import { productNumber } from '../core/terms/barcode.ts'
import type { Failure } from '../core/terms/failure.ts'
import type { Lookups } from '../lookup/lookups.ts'
import { LONGEST_FOOD_NAME } from '../wire/lookup.ts'
import { problem, refusalOf } from './problem.ts'

const OFF = refusal(404, 'lookup-off', 'server.refusal.lookupOff')
const NO_BARCODE = refusal(400, 'bad-barcode', 'server.refusal.badBarcode')
const UNKNOWN = refusal(404, 'unknown-product', 'server.refusal.unknownProduct')
const NO_NAME = refusal(400, 'bad-name', 'server.refusal.badFoodName')

/** What somebody looked up is nobody else's business. */
const FRESH = { 'Cache-Control': 'no-store' }

/** `GET /products/:barcode`, `GET /products?name=…` and `GET /foods?name=…`; all refuse where lookups were not switched on. */
export function lookupRoutes(lookups: Partial<Lookups> | undefined): Hono {
  const app = new Hono()
  app.get('/products/:barcode', async (c) => {
    if (!lookups?.product) return problem(c, OFF)
    const barcode = productNumber(c.req.param('barcode'))
    if (barcode === undefined) return problem(c, NO_BARCODE)
    const found = await lookups.product(barcode, c.req.raw.signal)
    if (!found.ok) return problem(c, upstream(found.failure))
    return found.value ? c.json({ product: found.value }, 200, FRESH) : problem(c, UNKNOWN)
  })
  app.get('/products', async (c) => {
    if (!lookups?.productsNamed) return problem(c, OFF)
    const name = nameAsked(c)
    if (name === undefined) return problem(c, NO_NAME)
    const found = await lookups.productsNamed(name, c.req.raw.signal)
    return found.ok ? c.json({ products: found.value }, 200, FRESH) : problem(c, upstream(found.failure))
  })
  app.get('/foods', async (c) => {
    if (!lookups?.food) return problem(c, OFF)
    const name = nameAsked(c)
    if (name === undefined) return problem(c, NO_NAME)
    const found = await lookups.food(name, c.req.raw.signal)
    return found.ok ? c.json({ foods: found.value }, 200, FRESH) : problem(c, upstream(found.failure))
  })
  return app
}

function nameAsked(c: Context): string | undefined {
  const name = (c.req.query('name') ?? '').trim()
  return name === '' || name.length > LONGEST_FOOD_NAME ? undefined : name
}

/** Whatever went wrong there, it was not the model, and a database that turns our own key down is none of the person's doing. */
function upstream(failure: Failure): Refusal {
  const refused = refusalOf(failure)
  if (failure.code === 'rate-limited') return refused
  const status = failure.kind === 'provider' ? 502 : refused.status
  return { ...refusal(status, failure.code, 'server.refusal.databaseFailed'), headers: refused.headers ?? {} }
}
