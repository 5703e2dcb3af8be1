import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signToken } from '../../../src/config/signed-token.ts'
import { configOf, type LoopbackServer, scriptedModel, serveOnLoopback } from '../../support/loopback.ts'

const SECRET = 'a secret of thirty-two characters'
const PEOPLE = [{ id: 'me', name: '', conditions: [], allergies: ['peanut'] }]
const FRIDGE = JSON.parse(readFileSync('public/samples/fridge.report.json', 'utf8'))
const model = scriptedModel(() => [])

let server: LoopbackServer
beforeEach(async () => {
  server = await serveOnLoopback(
    configOf({ TOKEN_SECRET: SECRET, ACCESS_TOKEN: 'sixteen characters' }),
    model,
  )
})
afterEach(() => server.close())

async function judge(body: unknown, scopes: readonly ['judge' | 'look'] = ['judge']) {
  const token = await signToken(SECRET, { scopes: [...scopes] }, 1)
  const response = await fetch(`${server.url}/v1/judge`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked by what is expected of them.
  return { status: response.status, body: (await response.json()) as any }
}

describe('POST /v1/judge', () => {
  it('should judge a report for other people, and ask no model', async () => {
    const { status, body } = await judge({ report: FRIDGE, people: PEOPLE })
    expect(status).toBe(200)
    expect(body).toMatchObject({ format: 'dishlight-report', createdAt: FRIDGE.createdAt, people: PEOPLE })
    expect(body.photo.image).toBe(FRIDGE.photo.image)
    const peanut = body.rows.find(({ name }: { name: string }) => name === 'Peanut butter')
    expect(peanut.verdicts).toMatchObject([{ profileId: 'me', dot: 'avoid' }])
    expect(peanut.verdicts[0].alerts[0].text).toMatch(/peanut/i)
    expect(model.asked).toEqual([])
  })

  it('should give the same report for the same request, and take it again', async () => {
    const first = await judge({ report: FRIDGE, people: PEOPLE })
    expect((await judge({ report: first.body, people: PEOPLE })).body).toEqual(first.body)
  })

  it('should count nothing that its writer has read on a label', async () => {
    const { id } = FRIDGE.detections?.[0] ?? FRIDGE.sightings[0]
    const edits = [{ type: 'checked-label', itemId: id, trait: 'peanut' }]
    const { body } = await judge({ report: { ...FRIDGE, edits }, people: PEOPLE })
    const findings = body.rows.flatMap(({ verdicts }: { verdicts: { alerts: { finding: string }[] }[] }) =>
      verdicts.flatMap(({ alerts }) => alerts.map(({ finding }) => finding)),
    )
    expect(findings).not.toContain('checked')
  })

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'bad-request'],
    ['nobody', { report: FRIDGE }, 'bad-fields Missing: people.'],
    [
      'a slip',
      { report: FRIDGE, people: [{ ...PEOPLE[0], alergies: [] }] },
      'bad-fields Unknown: people[0].alergies.',
    ],
    ['a field too many', { report: FRIDGE, people: PEOPLE, model: 'x' }, 'bad-fields model'],
    [
      'twenty-one people',
      { report: FRIDGE, people: Array(21).fill(PEOPLE[0]) },
      'bad-fields people: the most is 20.',
    ],
    [
      'two of one id',
      { report: FRIDGE, people: [PEOPLE[0], PEOPLE[0]] },
      'bad-fields Given twice: people[1].id.',
    ],
    ['no report', { people: PEOPLE }, 'not-a-report'],
    ['a newer report', { report: { ...FRIDGE, version: 4 }, people: PEOPLE }, 'newer-version'],
    ['a damaged one', { report: { ...FRIDGE, looks: [{}] }, people: PEOPLE }, 'damaged looks[0].id'],
    [
      'too many edits',
      { report: { ...FRIDGE, edits: Array(10_001).fill({}) }, people: PEOPLE },
      'too-many edits',
    ],
  ])('should say what is wrong: %s', async (_, asked, expected) => {
    const { status, body } = await judge(asked)
    const [code, ...words] = expected.split(' ')
    expect([status, body.error.code]).toEqual([400, code])
    expect(body.error.message).toContain(words.join(' '))
  })

  it('should refuse what is larger than any report', async () => {
    const { status, body } = await judge('x'.repeat(24_000_001))
    expect([status, body.error.code]).toEqual([413, 'too-many-bytes'])
  })

  it('attack C: should need a token that is good for judging', async () => {
    expect((await judge({}, ['look'])).status).toBe(403)
    expect((await fetch(`${server.url}/v1/judge`, { method: 'POST' })).status).toBe(401)
    expect((await fetch(`${server.url}/v1/judge`)).status).toBe(401)
  })
})
