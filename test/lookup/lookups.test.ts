import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/settings.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { createLookups } from '../../src/lookup/lookups.ts'
import { createApp } from '../../src/server/app.ts'
import { lookupQuota } from '../../src/server/store/lookup-quota.ts'
import { type SharedStore, StoreDown } from '../../src/server/store/store.ts'
import { productReplySchema, productsReplySchema } from '../../src/wire/lookup.ts'
import { english } from '../support/messages.ts'
import { temporaryStore } from '../support/temporary-store.ts'
import {
  FDC_KEY,
  type FoodDatabases,
  KNOWN_BARCODE,
  startFoodDatabases,
  UNKNOWN_BARCODE,
} from '../support/upstream/food-databases.ts'

let databases: FoodDatabases
beforeAll(async () => {
  databases = await startFoodDatabases()
})
afterAll(() => databases.close())
beforeEach(() => databases.set('answer'))

const never = new AbortController().signal
const foods = async () => foodTable()

function lookups(more: { readonly fdcKey?: string; readonly timeoutMs?: number } = {}) {
  const { timeoutMs, fdcKey } = more
  const config = { offBaseUrl: databases.url, fdcBaseUrl: databases.url, contact: 'me@example.org' }
  return createLookups(
    { ...config, ...(fdcKey !== undefined && { fdcKey }) },
    { foods, ...(timeoutMs !== undefined && { timeoutMs }) },
  )
}

describe('looking a product up by its barcode', () => {
  it("should return the label's figures as nutrients and allergens", async () => {
    const found = await lookups().product(KNOWN_BARCODE, never)
    expect(found).toMatchObject({ ok: true, value: { name: 'Hazelnut spread', barcode: KNOWN_BARCODE } })
    const panel = found.ok ? found.value?.panel : undefined
    const likely = Object.fromEntries(
      Object.entries(panel?.per100g ?? {}).map(([id, estimate]) => [id, estimate.likely]),
    )
    expect(likely).toEqual({
      energy: 539,
      protein: 6.3,
      fat: 30.9,
      saturates: 10.6,
      carbs: 57.5,
      sugars: 56.3,
      fibre: 0,
      sodium: expect.closeTo(42.8, 6),
    })
    expect(panel?.contains).toEqual(expect.arrayContaining(['milk', 'tree-nut', 'soy']))
    expect(panel).toMatchObject({ readBy: 'database', servingGrams: 15, mayContain: ['peanut'], nova: 4 })
    expect(panel?.ingredients).toMatch(/^Sugar, palm oil/)
  })

  it('should identify itself, and ask each question once', async () => {
    const before = databases.requests.length
    const { product } = lookups()
    await product(KNOWN_BARCODE, never)
    await product(KNOWN_BARCODE, never)
    const asked = databases.requests.slice(before)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers['user-agent']).toMatch(/^Dishlight\/[\d.]+ \(me@example\.org\)$/)
  })

  it('should have nothing for a barcode nobody knows', async () => {
    expect(await lookups().product(UNKNOWN_BARCODE, never)).toEqual({ ok: true, value: undefined })
  })

  it('should distinguish a busy, a silent and a confused database', async () => {
    databases.set('throttle')
    expect(await lookups().product(KNOWN_BARCODE, never)).toMatchObject({
      ok: false,
      failure: { code: 'rate-limited', retryAfterSeconds: 7 },
    })
    databases.set('hang')
    expect(await lookups({ timeoutMs: 50 }).product(KNOWN_BARCODE, never)).toMatchObject({
      ok: false,
      failure: { code: 'timeout' },
    })
    databases.set('nonsense')
    expect(await lookups().product(KNOWN_BARCODE, never)).toMatchObject({
      ok: false,
      failure: { code: 'unreadable-reply' },
    })
  })

  it('should ask no more often than the database allows', async () => {
    const { product } = lookups()
    const before = databases.requests.length
    const answers = []
    for (let i = 0; i < 20; i++) answers.push(await product(`${4000000000000 + i}`, never))
    expect(databases.requests.length - before).toBe(15)
    expect(answers.at(-1)).toMatchObject({ ok: false, failure: { code: 'rate-limited' } })
  })
})

describe('what a database allows us', () => {
  let store: SharedStore
  beforeEach(() => {
    store = temporaryStore()
  })
  afterEach(() => store.close())

  it('attack K: should be shared by all processes', async () => {
    const quota = lookupQuota(store.limits)
    const config = { offBaseUrl: databases.url }
    const processes = [0, 1, 2].map(() => createLookups(config, { foods, quota }))
    const before = databases.requests.length
    const asked = processes.flatMap(({ product }, at) =>
      Array.from({ length: 10 }, (_, i) => product(`${4000000000000 + at * 100 + i}`, never)),
    )
    const answers = await Promise.all(asked)
    expect(databases.requests.length - before).toBe(15)
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(15)
  })

  it('should not be used where nobody can count it', async () => {
    const limits = { take: () => Promise.reject(new StoreDown()) }
    const { product } = createLookups({ offBaseUrl: databases.url }, { foods, quota: lookupQuota(limits) })
    const before = databases.requests.length
    expect(await product(KNOWN_BARCODE, never)).toMatchObject({
      ok: false,
      failure: { code: 'rate-limited', retryAfterSeconds: 5 },
    })
    expect(databases.requests).toHaveLength(before)
  })
})

describe('looking a food up by name', () => {
  it('should answer from the table alone where no key is set', async () => {
    const before = databases.requests.length
    const found = await lookups().food('cheddar cheese', never)
    expect(found).toMatchObject({ ok: true, value: [{ source: 'table' }] })
    expect(databases.requests).toHaveLength(before)
  })

  it('should add USDA data, with the key in a header only', async () => {
    const found = await lookups({ fdcKey: FDC_KEY }).food('cheddar cheese', never)
    const usda = found.ok ? found.value.find(({ source }) => source === 'usda') : undefined
    expect(usda).toEqual({
      name: 'Cheese, cheddar',
      source: 'usda',
      id: '328637',
      per100g: { energy: 409, protein: 23.3, fat: 34, saturates: 19.2, carbs: 2.44, sodium: 654 },
    })
    const asked = databases.requests.at(-1)
    expect(asked?.url).not.toContain(FDC_KEY)
    expect(asked?.headers['x-api-key']).toBe(FDC_KEY)
  })

  it('should fall back on the table when the key is refused', async () => {
    const found = await lookups({ fdcKey: 'wrong' }).food('cheddar cheese', never)
    expect(found).toMatchObject({ ok: true, value: [{ source: 'table' }] })
  })
})

describe('the routes', () => {
  let store: SharedStore
  beforeEach(() => {
    store = temporaryStore()
  })
  afterEach(() => store.close())
  const app = (env: Record<string, string>) => {
    const read = readConfig(env)
    if (!read.ok) throw new Error(read.problems.map((problem) => problem(english)).join(' '))
    return createApp(read.config, { appDir: '/nowhere', messagesIn: () => english, log: () => {}, store })
  }
  const on = () => ({ LOOKUP: 'on', OFF_BASE_URL: databases.url, FDC_BASE_URL: databases.url })
  // Requests made without a socket have no address to limit by.
  const from = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } }
  const get = (env: Record<string, string>, path: string) =>
    app(env).request(`http://localhost${path}`, {}, from)

  it('should look nothing up unless switched on', async () => {
    const before = databases.requests.length
    const response = await get({ OFF_BASE_URL: databases.url }, `/api/products/${KNOWN_BARCODE}`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { code: 'lookup-off' } })
    expect(databases.requests).toHaveLength(before)
  })

  it('should answer in its own schema', async () => {
    const product = await get(on(), `/api/products/${KNOWN_BARCODE}`)
    expect(product.status).toBe(200)
    expect(productReplySchema.parse(await product.json()).product.panel.servingGrams).toBe(15)
    const named = await get(on(), '/api/products?name=hazelnut')
    expect(productsReplySchema.parse(await named.json()).products).toHaveLength(1)
    const found = await get(on(), '/api/foods?name=cheddar')
    const food = {
      name: expect.any(String),
      source: 'table',
      id: expect.any(String),
      per100g: expect.any(Object),
    }
    expect(await found.json()).toEqual({ foods: expect.arrayContaining([food]) })
  })

  it('attack I: should not blame the model where a database cannot be asked', async () => {
    databases.set('nonsense')
    const response = await get(on(), `/api/products/${KNOWN_BARCODE}`)
    expect(response.status).toBe(502)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect(error.code).toBe('unreadable-reply')
    expect(error.message).toContain('food database')
    expect(error.message).not.toContain('model')
  })

  it('should refuse what is no barcode before anybody is asked', async () => {
    const before = databases.requests.length
    for (const wrong of ['3017620422004', 'abc', '..%2f..%2fadmin', '123']) {
      expect((await get(on(), `/api/products/${wrong}`)).status).toBe(400)
    }
    for (const path of ['foods', 'products']) expect((await get(on(), `/api/${path}?name=`)).status).toBe(400)
    expect(databases.requests).toHaveLength(before)
  })

  it('should name a setting that cannot be used', () => {
    expect(readConfig({ LOOKUP: 'perhaps' })).toMatchObject({ ok: false })
    expect(readConfig({ LOOKUP: 'on', OFF_BASE_URL: 'gopher://x' })).toMatchObject({ ok: false })
  })
})

describe('looking products up by brand or name', () => {
  it('should return those with a barcode and a name, the brand before it, and send nothing but the name', async () => {
    const found = await lookups().productsNamed('hazelnut & co', never)
    expect(found.ok && found.value.map(({ name, barcode }) => [name, barcode])).toEqual([
      ['Ferrero Hazelnut spread', KNOWN_BARCODE],
    ])
    expect(found.ok && found.value[0]?.panel).toMatchObject({ readBy: 'database', servingGrams: 15 })
    const url = new URL(databases.requests.at(-1)?.url ?? '', databases.url)
    expect([url.pathname, url.searchParams.get('search_terms')]).toEqual(['/cgi/search.pl', 'hazelnut & co'])
  })

  it('should find nothing where nothing is called that, and say why where nobody answers', async () => {
    expect(await lookups().productsNamed('nothing', never)).toEqual({ ok: true, value: [] })
    databases.set('throttle')
    expect(await lookups().productsNamed('spread', never)).toMatchObject({
      ok: false,
      failure: { code: 'rate-limited' },
    })
  })
})
