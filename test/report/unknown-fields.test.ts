import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis/document.ts'
import { normalizedPoint } from '../../src/core/geometry/normalized.ts'
import type { HealthProfile } from '../../src/core/health/profile.ts'
import { fromReport } from '../../src/report/open-report.ts'
import { toReport } from '../../src/report/report.ts'
import schema from '../../src/report/schema.json'
import { boxRegion } from '../support/box.ts'

const terms = { about: '', createdAt: '', withPeople: true }
const sha256 = 'a'.repeat(64)
const range = { min: 1, likely: 2, max: 3 }
const at = normalizedPoint(0.5, 0.5)

const ANALYSIS: Analysis = {
  photos: [
    { name: 'lunch.jpg', sha256, width: 4, height: 3, href: 'photos/lunch.jpg' },
    { name: 'more.jpg', sha256: 'b'.repeat(64), width: 4, height: 3 },
  ],
  looks: [{ id: 'look', model: 'some', photo: sha256, ended: true, truncated: false }],
  sightings: [
    {
      id: 'a',
      label: 'apple',
      region: boxRegion(0, 0, 0.5, 0.5),
      point: at,
      count: 1,
      amount: { basis: 'served', grams: range },
      opinion: { score: 80, justification: 'A fruit.' },
      panel: { readBy: 'device', per100g: { energy: range } },
      menu: { section: 'Fruit', price: '1' },
      time: { from: 1, to: 2.5 },
    },
    { id: 'b', label: 'bread', region: { kind: 'point', point: at }, count: 2 },
  ],
  rejected: [{ lookId: 'look', issue: 'odd', raw: '{' }],
  usage: { inputTokens: 1, outputTokens: 2, elapsedMs: 3 },
  edits: [
    { type: 'add', itemId: 'c', point: at, label: 'cake', seen: 2 },
    {
      type: 'split',
      itemId: 'b',
      parts: [
        { itemId: 'b', point: at },
        { itemId: 'b2', point: at },
      ],
    },
    { type: 'panel', itemId: 'c', panel: { readBy: 'model', per100g: {} } },
  ],
  undone: [],
}
const ANN: HealthProfile = {
  id: 'ann',
  name: 'Ann',
  conditions: [],
  allergies: ['milk'],
  targets: { energy: 1800 },
  aside: { conditions: ['gout'], allergies: [] },
}

type Json = Readonly<Record<string, unknown>>
const asFile = (analysis: Analysis, people: readonly HealthProfile[]): Json =>
  JSON.parse(JSON.stringify(toReport(analysis, people, terms)))

/** What is a list of nutrients and not an object with fields, and what each writer says of itself. */
const CLOSED = ['per100g', 'composition', 'lens', 'versions']

type Path = readonly string[]
const objectsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null || CLOSED.includes(path.at(-1) ?? '')) return []
  const within = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]))
  return Array.isArray(value) ? within : [path, ...within]
}

const withField = (value: unknown, [first, ...rest]: Path, field: string, content: unknown): unknown => {
  if (first === undefined) return { ...(value as object), [field]: content }
  const inner = withField((value as Record<string, unknown>)[first], rest, field, content)
  return Array.isArray(value) ? value.with(Number(first), inner) : { ...(value as object), [first]: inner }
}

const KNOWN = new Set([...JSON.stringify(schema).matchAll(/"([\w-]+)":/g)].map(([, field]) => field))
const OLD = ['sightings', 'profiles', 'allergen']
const field = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((name) => name !== '__proto__' && !KNOWN.has(name) && !OLD.includes(name))

describe('fields of a report that nobody here knows', () => {
  const file = asFile(ANALYSIS, [ANN])
  const places = objectsIn(file)

  it('should be where they were once it was opened and saved again', () => {
    expect(places.length).toBeGreaterThan(30)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), field, fc.jsonValue()), { minLength: 1, maxLength: 6 }),
        (fields) => {
          const given = fields.reduce<unknown>(
            (json, [path, name, content]) => withField(json, path, name, content),
            file,
          )
          const opened = fromReport(JSON.parse(JSON.stringify(given)), 'own')
          if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
          const { analysis, people } = opened.value
          expect(asFile(analysis, people)).toEqual(JSON.parse(JSON.stringify(given)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('should say nothing of anybody where that is not asked for', () => {
    const given = withField(withField(file, ['people', '0'], 'ward', 'Maple'), ['profiles'], 'ward', 'Oak')
    const opened = fromReport(given)
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    const saved = toReport(opened.value.analysis, opened.value.people, { about: '', createdAt: '' })
    expect(JSON.stringify(saved)).not.toMatch(/Maple|Oak|milk|gout/)
  })
})
