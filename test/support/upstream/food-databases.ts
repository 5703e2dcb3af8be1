import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Open Food Facts' API v2 and USDA FoodData Central on loopback, with replies in the shapes the two publish. */
export type FoodDatabases = {
  readonly url: string
  readonly requests: readonly { readonly url: string; readonly headers: IncomingHttpHeaders }[]
  /** What the next requests meet instead of an answer. */
  set(behaviour: 'answer' | 'throttle' | 'hang' | 'nonsense'): void
  close(): Promise<void>
}

export const KNOWN_BARCODE = '3017620422003'
export const UNKNOWN_BARCODE = '5449000000996'
export const FDC_KEY = 'fdc-key-never-to-be-seen'

/** `GET /api/v2/product/3017620422003.json`, shortened to the fields asked for. Some figures come as text. */
const PRODUCT = `{
  "code": "3017620422003",
  "product": {
    "allergens_tags": ["en:milk", "en:nuts", "en:soybeans"],
    "code": "3017620422003",
    "ingredients_text": "Sucre, huile de palme, NOISETTES 13%, cacao maigre 7,4%, LAIT écrémé en poudre 6,6%",
    "ingredients_text_en": "Sugar, palm oil, HAZELNUTS 13%, fat-reduced cocoa 7.4%, skimmed MILK powder 6.6%, whey powder (MILK), emulsifiers: lecithins (SOYA), vanillin",
    "nova_group": 4,
    "nutriments": {
      "carbohydrates": 57.5, "carbohydrates_100g": 57.5, "carbohydrates_unit": "g",
      "energy": 2252, "energy-kcal": 539, "energy-kcal_100g": 539, "energy-kcal_unit": "kcal", "energy-kj_100g": 2252,
      "fat": 30.9, "fat_100g": "30.9", "fiber_100g": 0, "proteins_100g": 6.3, "salt_100g": 0.107,
      "saturated-fat_100g": 10.6, "sodium_100g": 0.0428, "sugars_100g": 56.3, "nova-group": 4
    },
    "product_name": "Nutella",
    "product_name_en": "Hazelnut spread",
    "serving_quantity": "15",
    "traces_tags": ["en:peanuts"]
  },
  "status": 1,
  "status_verbose": "product found"
}`

/** `GET /cgi/search.pl?search_terms=hazelnut&json=1…`: the same product, one without a name, and what is none. */
const SEARCH = `{"count": 3, "page": 1, "page_size": 6, "products": [
  ${JSON.stringify({ ...(JSON.parse(PRODUCT) as { product: object }).product, brands: 'Ferrero, Nutella' })},
  {"code": "5449000000996", "nutriments": {}},
  7
]}`

const NO_PRODUCT = '{"code":"5449000000996","status":0,"status_verbose":"product not found"}'

/** `GET /fdc/v1/foods/search?query=cheddar…`, shortened. */
const FOODS = `{
  "totalHits": 1397, "currentPage": 1, "totalPages": 466, "pageList": [1, 2, 3],
  "foodSearchCriteria": { "query": "cheddar cheese", "generalSearchInput": "cheddar cheese", "pageNumber": 1, "pageSize": 3 },
  "foods": [
    {
      "fdcId": 328637, "description": "Cheese, cheddar", "dataType": "Foundation", "publishedDate": "2019-04-01", "ndbNumber": "1009", "score": 247.24,
      "foodNutrients": [
        { "nutrientId": 1003, "nutrientName": "Protein", "nutrientNumber": "203", "unitName": "G", "value": 23.3, "foodNutrientId": 2219935 },
        { "nutrientId": 1004, "nutrientName": "Total lipid (fat)", "nutrientNumber": "204", "unitName": "G", "value": 34.0 },
        { "nutrientId": 1005, "nutrientName": "Carbohydrate, by difference", "nutrientNumber": "205", "unitName": "G", "value": 2.44 },
        { "nutrientId": 2047, "nutrientName": "Energy (Atwater General Factors)", "nutrientNumber": "957", "unitName": "KCAL", "value": 409 },
        { "nutrientId": 1093, "nutrientName": "Sodium, Na", "nutrientNumber": "307", "unitName": "MG", "value": 654 },
        { "nutrientId": 1258, "nutrientName": "Fatty acids, total saturated", "nutrientNumber": "606", "unitName": "G", "value": 19.2 }
      ]
    }
  ]
}`

export async function startFoodDatabases(): Promise<FoodDatabases> {
  const requests: { url: string; headers: IncomingHttpHeaders }[] = []
  let behaviour: Parameters<FoodDatabases['set']>[0] = 'answer'
  const server = createServer((request, response) => {
    const url = request.url ?? ''
    requests.push({ url, headers: request.headers })
    if (behaviour === 'hang') return
    if (behaviour === 'throttle') {
      response.writeHead(503, { 'retry-after': '7' }).end('<html>Service unavailable</html>')
      return
    }
    if (behaviour === 'nonsense') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Hello</html>')
      return
    }
    const json = { 'content-type': 'application/json' }
    if (url.startsWith(`/api/v2/product/${KNOWN_BARCODE}.json`)) response.writeHead(200, json).end(PRODUCT)
    else if (url.startsWith('/cgi/search.pl?'))
      response.writeHead(200, json).end(url.includes('nothing') ? '{"count":0,"products":[]}' : SEARCH)
    else if (url.startsWith('/api/v2/product/')) response.writeHead(404, json).end(NO_PRODUCT)
    else if (request.headers['x-api-key'] !== FDC_KEY) {
      response
        .writeHead(403, json)
        .end('{"error":{"code":"API_KEY_INVALID","message":"An invalid api_key was supplied."}}')
    } else response.writeHead(200, json).end(FOODS)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    set(next) {
      behaviour = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
