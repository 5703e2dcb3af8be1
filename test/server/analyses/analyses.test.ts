import { once } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { signToken } from '../../../src/config/signed-token.ts'
import type { LookEvent } from '../../../src/core/analysis/look.ts'
import type { Failure } from '../../../src/core/terms/failure.ts'
import type { AppParts } from '../../../src/server/app.ts'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  type ScriptedModel,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

let server: LoopbackServer
afterEach(() => server?.close())

const PEOPLE = [{ id: 'me', name: '', conditions: [], allergies: ['peanut'] }]
const NDJSON = { accept: 'application/x-ndjson' }
const KEY = crypto.randomUUID()
const under = (key: string) => ({ 'idempotency-key': key })

async function start(
  model: ScriptedModel,
  env: Record<string, string> = {},
  parts: Partial<AppParts> = {},
): Promise<void> {
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key', ...env })
  server = await serveOnLoopback(config, { ...model, ...parts })
}

type Asked = {
  readonly photos?: readonly Uint8Array<ArrayBuffer>[]
  readonly fields?: Readonly<Record<string, unknown>>
  readonly headers?: Record<string, string>
  readonly query?: string
}

async function ask({ photos, fields, headers = {}, query = '' }: Asked = {}): Promise<Response> {
  const form = new FormData()
  for (const photo of photos ?? [await picture('jpeg')]) form.append('photo', new Blob([photo]), 'lunch.jpg')
  for (const [name, value] of Object.entries(fields ?? { people: PEOPLE }))
    if (value instanceof Blob) form.set(name, value, 'people.json')
    else form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return fetch(`${server.url}/v1/analyses${query}`, { method: 'POST', body: form, headers })
}

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what is expected of them.
const bodyOf = async (response: Response): Promise<any> => response.json()
async function outcomeOf(response: Response): Promise<string> {
  return response.ok ? '200' : `${response.status} ${(await bodyOf(response)).error.code}`
}
// biome-ignore lint/suspicious/noExplicitAny: likewise.
async function linesOf(response: Response): Promise<any[]> {
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function failing(failure: Failure, before: readonly LookEvent[] = []) {
  return scriptedModel(() => [
    ...before,
    { type: 'failure', lookId: 'look-1', failure },
    { type: 'end', lookId: 'look-1', truncated: true },
  ])
}

describe('an analysis', () => {
  it('should be a report, judged for its people, by the first model that is set up', async () => {
    const model = scriptedModel(() => lookOf(['peanut butter', 'apple']))
    await start(model)
    const response = await ask()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const report = await bodyOf(response)
    expect(report).toMatchObject({
      format: 'dishlight-report',
      rows: [{ name: 'Peanut butter' }, { name: 'Apple' }],
    })
    expect(report.photo).not.toHaveProperty('image')
    expect(model.asked.map(({ config }) => config.family)).toEqual(['google'])
  })

  it('should be of several photos together', async () => {
    let looked = 0
    const model = scriptedModel(() => {
      looked += 1
      return lookOf(looked === 1 ? ['apple'] : ['salmon'], `look-${looked}`)
    })
    await start(model)
    const photos = [await picture('jpeg'), await picture('jpeg', 64, 65)]
    const report = await bodyOf(await ask({ photos }))
    expect(report.rows.map(({ name }: { name: string }) => name)).toEqual(['Apple', 'Salmon'])
    expect(report.furtherPhotos).toHaveLength(1)
  })

  it('should have the photo in it where that is asked for', async () => {
    await start(scriptedModel(() => lookOf(['apple'])))
    const photo = await picture('jpeg')
    const fields = { people: PEOPLE, options: { withPhotos: true } }
    const report = await bodyOf(await ask({ photos: [photo], fields }))
    expect(Buffer.from(report.photo.image, 'base64')).toEqual(Buffer.from(photo))
  })

  it('should be told line by line as it goes, and end with the report', async () => {
    await start(scriptedModel(() => lookOf(['apple'])))
    const response = await ask({ headers: NDJSON })
    expect(response.headers.get('content-type')).toContain('application/x-ndjson')
    const lines = await linesOf(response)
    expect(lines.map(({ type }) => type)).toEqual(['look', 'stage', 'detection', 'usage', 'end', 'report'])
    const { report } = lines.at(-1)
    expect(lines[2]).toMatchObject({ photo: report.photo.sha256, detection: { label: 'apple' } })
    expect(report.rows).toHaveLength(1)
  })

  it('should not be paid twice for the same question about the same photo', async () => {
    const model = scriptedModel(() => lookOf(['apple']))
    await start(model)
    await ask()
    const other = { people: [{ id: 'me', name: '', conditions: ['hypertension'], allergies: [] }] }
    expect((await ask({ fields: other })).status).toBe(200)
    expect(model.asked).toHaveLength(1)
  })

  it('should stop the look when its reader leaves', async () => {
    const model = scriptedModel(async function* (signal) {
      yield* lookOf(['apple']).slice(0, 3)
      await once(signal, 'abort')
    })
    await start(model)
    const response = await ask({ headers: NDJSON })
    await response.body?.cancel()
    await expect.poll(() => model.asked[0]?.signal.aborted).toBe(true)
  })
})

describe('an analysis that fails', () => {
  const DOWN = { kind: 'transport', code: 'server-error', retryable: true } as const

  it('should be a problem where nothing was told, in either form', async () => {
    await start(failing(DOWN))
    for (const headers of [{}, NDJSON]) {
      const response = await ask({ headers })
      expect(response.status).toBe(502)
      const { error, report } = await bodyOf(response)
      expect(error).toMatchObject({
        code: 'server-error',
        message: expect.any(String),
        requestId: expect.any(String),
      })
      expect(report).toBeUndefined()
    }
  })

  it('should still give what was found before, and look at no further photo', async () => {
    const model = failing(DOWN, lookOf(['apple']).slice(0, 3))
    await start(model)
    const photos = [await picture('jpeg'), await picture('jpeg', 64, 65)]
    const response = await ask({ photos })
    expect(response.status).toBe(502)
    const problem = await bodyOf(response)
    expect(problem).toMatchObject({ error: { code: 'server-error' }, report: { rows: [{ name: 'Apple' }] } })
    expect(problem.report.furtherPhotos).toBeUndefined()
    const told = await linesOf(await ask({ photos, headers: NDJSON }))
    expect(told.at(-1)).toMatchObject({ type: 'failed', status: 502, report: { rows: [{ name: 'Apple' }] } })
    expect(model.asked).toHaveLength(2)
  })

  it('should say so where judging breaks, is too much or has to wait, with and without a key', async () => {
    const judge = vi.fn<NonNullable<AppParts['judge']>>()
    await start(
      scriptedModel(() => lookOf(['apple'])),
      {},
      { judge },
    )
    for (const headers of [{}, under(crypto.randomUUID())]) {
      judge.mockRejectedValueOnce(new Error('broken'))
      expect(await outcomeOf(await ask({ headers }))).toBe('500 unexpected')
    }
    judge.mockResolvedValueOnce('too-demanding')
    expect(await outcomeOf(await ask())).toBe('413 too-demanding')
    judge.mockResolvedValueOnce({ busyForSeconds: 7 })
    const busy = await ask()
    expect(busy.headers.get('retry-after')).toBe('7')
    expect(await outcomeOf(busy)).toBe('503 busy')
  })

  it.each<[string, Asked, string]>([
    ['no photo', { photos: [] }, '400 no-photo'],
    [
      'no picture',
      { photos: [new TextEncoder().encode('no photo')] },
      '415 not-an-image Send a JPEG, PNG, WebP or AVIF.',
    ],
    ['nine photos', { photos: Array(9).fill(new Uint8Array([1])) }, '400 too-many-photos'],
    ['twenty photos', { photos: Array(20).fill(new Uint8Array([1])) }, '400 too-many-photos'],
    ['nobody named', { fields: {} }, '400 bad-fields Missing: people.'],
    ['nobody', { fields: { people: [] } }, '400 bad-fields At least one entry is needed in people.'],
    ['too many', { fields: { people: Array(21).fill(PEOPLE[0]) } }, '400 bad-fields people: the most is 20.'],
    [
      'two of one id',
      { fields: { people: [...PEOPLE, ...PEOPLE] } },
      '400 bad-fields Given twice: people[1].id.',
    ],
    ['no JSON', { fields: { people: '{' } }, '400 bad-fields "people" must hold JSON'],
    [
      'too long',
      { fields: { people: [...PEOPLE, 'x'.repeat(40_000)] } },
      '400 bad-fields no longer than 32 kB',
    ],
    ['a file', { fields: { people: new Blob(['[]']) } }, '400 bad-fields sent as text'],
    ['no list', { fields: { people: 7 } }, '400 bad-fields Not understood: people.'],
    [
      'a slip',
      { fields: { people: [{ ...PEOPLE[0], diet: [] }] } },
      '400 bad-fields Unknown: people[0].diet.',
    ],
    [
      'a newborn of 40',
      { fields: { people: [{ ...PEOPLE[0], age: 40, child: 'newborn' }] } },
      '400 bad-fields Not understood: people[0].child.',
    ],
    [
      'broken options',
      { fields: { people: PEOPLE, options: '{' } },
      '400 bad-fields "options" must hold JSON',
    ],
    [
      'an unknown field',
      { fields: { people: PEOPLE, option: {} } },
      '400 bad-form Unknown form field: option. The form takes photo, people and options.',
    ],
    ['a text for a photo', { fields: { people: PEOPLE, photo: 'lunch.jpg' } }, '400 no-photo'],
    ['a line without a key', { query: '?from=1' }, '400 bad-from from'],
    ['a line before the first', { query: '?from=-1', headers: under(KEY) }, '400 bad-from from'],
    ['a line that is none', { query: '?from=abc', headers: under(KEY) }, '400 bad-from from'],
    [
      'lines that nobody knows',
      { query: '?from=99999', headers: under(KEY) },
      '404 no-such-lines line 99,999',
    ],
    [
      'a family nobody knows',
      { fields: { people: PEOPLE, options: { family: 'x' } } },
      '400 bad-fields options.family',
    ],
    ['a bad key', { headers: under('key') }, '400 bad-key'],
  ])('should say what is wrong: %s', async (_, asked, expected) => {
    const model = scriptedModel(() => [])
    await start(model)
    const response = await ask(asked)
    const { error } = await bodyOf(response)
    const [status, code, ...words] = expected.split(' ')
    expect(`${response.status} ${error.code}`).toBe(`${status} ${code}`)
    expect(error.message).toContain(words.join(' '))
    expect(model.asked).toEqual([])
  })

  it('should refuse a field that is given twice', async () => {
    await start(scriptedModel(() => []))
    const form = new FormData()
    for (const people of [PEOPLE, []]) form.append('people', JSON.stringify(people))
    form.append('photo', new Blob([await picture('jpeg')]), 'lunch.jpg')
    const { error } = await bodyOf(await fetch(`${server.url}/v1/analyses`, { method: 'POST', body: form }))
    expect(error.message).toBe('Given twice: people.')
  })

  it('should say that it takes a form, and POST', async () => {
    await start(scriptedModel(() => []))
    const json = await fetch(`${server.url}/v1/analyses`, { method: 'POST', body: '{}' })
    expect([json.status, (await bodyOf(json)).error.code]).toEqual([415, 'not-multipart'])
    const get = await fetch(`${server.url}/v1/analyses`)
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('should say that no model is set up', async () => {
    await start(
      scriptedModel(() => []),
      { GOOGLE_GENERATIVE_AI_API_KEY: '' },
    )
    const { error } = await bodyOf(await ask())
    expect(error.message).toBe('No model is set up on this server.')
  })
})

describe('an analysis under an idempotency key', () => {
  it('should be made once, and read as often as it is asked for, in either form and from any line', async () => {
    const model = scriptedModel(() => lookOf(['apple']))
    await start(model)
    const headers = { ...NDJSON, ...under(KEY) }
    const lines = await linesOf(await ask({ headers }))
    expect(lines.at(-1)).toMatchObject({ type: 'report' })
    expect(await linesOf(await ask({ headers, query: '?from=4' }))).toEqual(lines.slice(4))
    expect(await bodyOf(await ask({ headers: under(KEY) }))).toEqual(lines.at(-1).report)
    const beyond = await ask({ headers, query: `?from=${lines.length}` })
    expect(await outcomeOf(beyond)).toBe('404 no-such-lines')
    expect(model.asked).toHaveLength(1)
    const other = await ask({ headers, fields: { people: [{ ...PEOPLE[0], allergies: [] }] } })
    expect(other.status).toBe(422)
  })

  it('should not be asked for again where it was read in part, and is known no more', async () => {
    const model = scriptedModel(() => lookOf(['apple']))
    await start(model)
    const headers = { ...NDJSON, ...under(crypto.randomUUID()) }
    const reply = await ask({ headers, query: '?from=4' })
    expect((await bodyOf(reply)).error.code).toBe('no-such-lines')
    expect(model.asked).toEqual([])
  })

  it('should go on without its reader, until it is stopped', async () => {
    const model = scriptedModel(async function* (signal) {
      yield* lookOf(['apple']).slice(0, 3)
      await once(signal, 'abort')
    })
    await start(model)
    const headers = { ...NDJSON, ...under(KEY) }
    await (await ask({ headers })).body?.cancel()
    expect(model.asked[0]?.signal.aborted).toBe(false)
    const stopped = await fetch(`${server.url}/v1/analyses/${KEY}`, { method: 'DELETE' })
    expect(stopped.status).toBe(204)
    await expect.poll(() => model.asked[0]?.signal.aborted).toBe(true)
    const lines = await linesOf(await ask({ headers }))
    expect(lines.at(-1)).toMatchObject({ type: 'failed', status: 502, error: { code: 'cut-off' } })
  })
})

describe('attack C: an analysis for others', () => {
  const SECRET = 'a secret of thirty-two characters'
  const CODE = 'sixteen characters'
  const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
  const outcome = async (asked: Asked) => outcomeOf(await ask(asked))

  it('should need a token that is good for looks, and count each photo against its rate', async () => {
    const model = scriptedModel(() => lookOf(['apple']))
    await start(model, { TOKEN_SECRET: SECRET, ACCESS_TOKEN: CODE })
    expect(await outcome({})).toBe('401 access-needed')
    expect(await outcome(as(await signToken(SECRET, { scopes: ['batch', 'judge'] }, 1)))).toBe(
      '403 not-allowed',
    )
    const token = as(await signToken(SECRET, { scopes: ['look'], looksPerMinute: 2 }, 1))
    const photos = [await picture('jpeg'), await picture('jpeg', 64, 65)]
    expect(await outcome({ ...token, photos })).toBe('200')
    expect(await outcome(token)).toBe('429 rate-limited')
  })

  it('should be counted in their accounts, and refused before it begins once these are spent', async () => {
    await start(
      scriptedModel(() => lookOf(['apple'])),
      { ACCESS_TOKEN: CODE, CALLER_BUDGET_TOKENS: '100' },
    )
    for (const accept of ['application/json', 'application/x-ndjson'])
      expect(await outcome({ headers: { ...as(CODE).headers, accept } })).toBe('402 budget-too-small')
  })

  it('should ask no dearer model than a look', async () => {
    await start(
      scriptedModel(() => []),
      { ACCESS_TOKEN: CODE, ALLOWED_HOSTS: 'food.example' },
    )
    const fields = { people: PEOPLE, options: { effort: 'high' } }
    expect(await outcome({ ...as(CODE), fields })).toBe('403 effort-not-allowed')
  })
})
