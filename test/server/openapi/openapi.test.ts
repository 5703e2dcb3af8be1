import { validate } from '@readme/openapi-parser'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookOf } from '../../support/look-events.ts'
import { configOf, type LoopbackServer, scriptedModel, serveOnLoopback } from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

let server: LoopbackServer
/** Knows the document: one for all, since compiling a report's schema takes a while. */
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
beforeAll(async () => {
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key', BASE_PATH: '/food' })
  server = await serveOnLoopback(
    config,
    scriptedModel(() => lookOf(['peanut butter'])),
  )
  ajv.addSchema({ components: (await get('/openapi.json')).components }, 'openapi.json')
})
afterAll(() => server.close())

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape.
const get = async (path: string): Promise<any> => (await fetch(`${server.url}/food${path}`)).json()

const PEOPLE = [{ id: 'me', name: '', conditions: ['hypertension'], allergies: ['peanut'] }]

/** Whether answers are what the document says of them. */
function saying(name: string): ValidateFunction {
  return ajv.compile({ $ref: `openapi.json#/components/schemas/${name}` })
}

const analyse = async (headers: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('photo', new Blob([await picture('jpeg')]), 'lunch.jpg')
  form.set('people', JSON.stringify(PEOPLE))
  return fetch(`${server.url}/food/v1/analyses`, { method: 'POST', body: form, headers })
}

describe('/openapi.json', () => {
  it('should be a valid OpenAPI document, for where this server lies', async () => {
    const document = await get('/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    expect(document.servers).toEqual([{ url: '/food' }])
    expect(await validate(structuredClone(document))).toMatchObject({ valid: true, warnings: [] })
  })

  it('should name every path that is there, and none that is not', async () => {
    const { paths } = await get('/openapi.json')
    const outcomes = await Promise.all(
      Object.entries(paths as Record<string, object>).flatMap(([path, operations]) =>
        Object.keys(operations).map(async (method) => {
          const address = path.replace(/\{\w+\}/g, crypto.randomUUID()).replace(/photos\/.*/, 'photos/1')
          const response = await fetch(`${server.url}/food${address}`, { method: method.toUpperCase() })
          const { error } = response.status >= 400 ? await response.json() : { error: undefined }
          return `${method} ${path}: ${error?.code === 'not-found' || response.status === 405 ? 'missing' : 'there'}`
        }),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.endsWith('missing'))).toEqual([])
    expect(outcomes).toHaveLength(9)
  })

  it('should say what is answered', async () => {
    const isReport = saying('Report')
    const report = await (await analyse()).json()
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    expect(isReport({ ...report, looks: 'none' })).toBe(false)
    expect(isReport({ ...report, rows: [{ ...report.rows[0], verdicts: 'good' }] })).toBe(false)
    const isLine = saying('AnalysisLine')
    const lines = (await (await analyse({ accept: 'application/x-ndjson' })).text()).trimEnd().split('\n')
    for (const line of lines) expect(isLine(JSON.parse(line)), line).toBe(true)
    const isProblem = saying('Problem')
    expect(isProblem(await (await fetch(`${server.url}/food/v1/analyses`, { method: 'POST' })).json())).toBe(
      true,
    )
  })

  it('should say what may be asked, as strictly as it is checked', async () => {
    const mayAnalyse = saying('AnalysisRequest')
    expect(mayAnalyse({ people: PEOPLE })).toBe(true)
    expect(mayAnalyse({ people: [] })).toBe(false)
    expect(mayAnalyse({ people: PEOPLE, options: { family: 'gogle' } })).toBe(false)
    const mayJudge = saying('JudgeRequest')
    const report = await (await analyse()).json()
    expect(mayJudge({ report, people: PEOPLE }), JSON.stringify(mayJudge.errors)).toBe(true)
    expect(mayJudge({ report, people: PEOPLE, model: 'x' })).toBe(false)
  })
})

describe('/v1/schema', () => {
  it('should be what an answer is, by itself', async () => {
    const response = await fetch(`${server.url}/food/v1/schema`)
    expect(response.headers.get('content-type')).toBe('application/schema+json')
    const isReport = ajv.compile((await response.json()) as object)
    expect(isReport(await (await analyse()).json()), JSON.stringify(isReport.errors)).toBe(true)
  })
})
