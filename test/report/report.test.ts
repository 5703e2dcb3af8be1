import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis/document.ts'
import type { Detection } from '../../src/core/fusion/detection.ts'
import { asFromElsewhere, type Edit } from '../../src/core/fusion/edit.ts'
import { normalizedBox, normalizedPoint } from '../../src/core/geometry/normalized.ts'
import type { HealthProfile } from '../../src/core/health/profile.ts'
import { AMOUNT_BASES } from '../../src/core/terms/amount.ts'
import { FOOD_CATEGORIES } from '../../src/core/terms/categories.ts'
import { estimateFrom } from '../../src/core/terms/estimate.ts'
import { NUTRIENT_IDS } from '../../src/core/terms/nutrients.ts'
import { reportFailureSentence } from '../../src/messages/report-failure.ts'
import { fromReport, parseReport } from '../../src/report/open-report.ts'
import { reportFileName, serializeReport, toReport } from '../../src/report/report.ts'
import { english } from '../support/messages.ts'
import { alert, assessment, figure, row } from '../support/rows.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)
const amount = fc.double({ min: 0, max: 5000, noNaN: true }).map((value) => value + 0)
const id = fc.string({ minLength: 1, maxLength: 20 })
const point = fc.tuple(share, share).map(([x, y]) => normalizedPoint(x, y))
const estimate = fc.tuple(amount, amount, amount).map(([a, b, c]) => estimateFrom(a, b, c))
const box = fc
  .tuple(share, share, share, share)
  .map(([a, b, c, d]) =>
    normalizedBox({ xMin: Math.min(a, b), xMax: Math.max(a, b), yMin: Math.min(c, d), yMax: Math.max(c, d) }),
  )

const sighting: fc.Arbitrary<Detection> = fc.record(
  {
    id,
    label: fc.string({ maxLength: 80 }),
    region: fc.oneof(
      box.map((each) => ({ kind: 'box' as const, box: each })),
      point.map((each) => ({ kind: 'point' as const, point: each })),
      fc.constant({ kind: 'whole-photo' as const }),
    ),
    count: fc.integer({ min: 1, max: 999 }),
    category: fc.constantFrom(...FOOD_CATEGORIES),
    amount: fc.record(
      { basis: fc.constantFrom(...AMOUNT_BASES), grams: estimate },
      { requiredKeys: ['basis'] },
    ),
    composition: fc.dictionary(fc.constantFrom(...NUTRIENT_IDS), amount, { noNullPrototype: true }),
    menu: fc.record({ section: fc.string({ maxLength: 80 }), price: fc.string({ maxLength: 24 }) }),
  },
  { requiredKeys: ['id', 'label', 'region', 'count'] },
)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('add' as const),
    itemId: id,
    point,
    label: fc.string({ maxLength: 80 }),
    seen: fc.nat(),
  }),
  fc.record({ type: fc.constant('move' as const), itemId: id, point }),
  fc.record({ type: fc.constant('remove' as const), itemId: id }),
  fc.record({ type: fc.constant('apart' as const), itemId: id }),
  fc.record({
    type: fc.constant('amount' as const),
    itemId: id,
    servingGrams: fc.integer({ min: 1, max: 2000 }),
  }),
  fc.record({ type: fc.constant('count' as const), itemId: id, count: fc.integer({ min: 1, max: 999 }) }),
  fc.record({
    type: fc.constant('extra' as const),
    itemId: id,
    extra: fc.constantFrom('oil' as const, 'salt' as const),
    times: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record(
    {
      type: fc.constant('panel' as const),
      itemId: id,
      panel: fc.constant({ readBy: 'device' as const, per100g: {}, contains: ['peanut' as const] }),
      label: fc.string({ maxLength: 80 }),
    },
    { requiredKeys: ['type', 'itemId'] },
  ),
  fc.record({
    type: fc.constant('checked-label' as const),
    itemId: id,
    trait: fc.constantFrom('peanut' as const, 'milk' as const),
  }),
)

const profile: fc.Arbitrary<HealthProfile> = fc.record({
  id,
  name: fc.string({ maxLength: 40 }),
  conditions: fc.subarray(['high-cholesterol' as const]),
  allergies: fc.subarray(['peanut' as const, 'milk' as const]),
})

const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

const photos = fc
  .uniqueArray(
    fc.record({
      name: fc.string(),
      sha256,
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
    }),
    { minLength: 1, maxLength: 3, selector: (photo) => photo.sha256 },
  )
  .map((made) => made as unknown as Analysis['photos'])

const analysis: fc.Arbitrary<Analysis> = fc.record({
  photos,
  looks: fc.array(
    fc.record(
      { id, model: fc.string(), photo: sha256, ended: fc.boolean(), truncated: fc.boolean() },
      { requiredKeys: ['id', 'model', 'ended', 'truncated'] },
    ),
  ),
  sightings: fc.array(sighting, { maxLength: 8 }),
  rejected: fc.array(fc.record({ lookId: id, issue: fc.string(), raw: fc.string() }), { maxLength: 3 }),
  usage: fc.record({ inputTokens: fc.nat(), outputTokens: fc.nat(), elapsedMs: amount }),
  edits: fc.array(edit, { maxLength: 6 }),
  undone: fc.constant([]),
})

const createdAt = '2026-01-02T03:04:05.000Z'

const many = (count: number) => Array.from({ length: count }, (_, at) => at)
const crumb = (at: number): Detection => ({
  id: `${at}`,
  label: 'crumb',
  region: { kind: 'whole-photo' },
  count: 1,
})

const empty: Analysis = {
  photos: [{ name: 'lunch.jpg', sha256: 'a'.repeat(64), width: 4, height: 3 }],
  looks: [],
  sightings: [],
  rejected: [],
  usage: { inputTokens: 0, outputTokens: 0, elapsedMs: 0 },
  edits: [],
  undone: [],
}

const written = (changes: object) =>
  JSON.stringify({ ...toReport(empty, [], { about: 'About', createdAt }), ...changes })

describe('report', () => {
  it('should restore the analysis, the people and the photos, and count no check of its writer', () => {
    fc.assert(
      fc.property(
        analysis,
        fc.array(profile, { maxLength: 3 }),
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        (made, people, image) => {
          const images = new Map(made.photos.map((photo) => [photo.sha256, image]))
          const text = serializeReport(
            toReport(made, people, { about: 'About', createdAt, images, withPeople: true }),
          )
          const opened = parseReport(text)
          expect(parseReport(JSON.parse(text))).toEqual(opened)
          expect(opened).toEqual({
            ok: true,
            value: { analysis: { ...made, edits: asFromElsewhere(made.edits) }, people, createdAt, images },
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    [
      'edits',
      10_000,
      { ...empty, edits: many(10_001).map((at) => ({ type: 'remove' as const, itemId: `${at}` })) },
      [],
    ],
    ['people', 20, empty, many(21).map((at) => ({ id: `${at}`, name: '', conditions: [], allergies: [] }))],
    ['detections', 20_000, { ...empty, sightings: many(20_001).map(crumb) }, []],
  ] as const)('should be refused with more %s than anybody has', (field, most, made, people) => {
    const text = serializeReport(toReport(made, people, { about: '', createdAt, withPeople: true }))
    expect(parseReport(text)).toEqual({ ok: false, failure: { kind: 'too-many', field, most } })
  })

  it('should be of version 3, for one photo and for several', () => {
    const other = { ...empty.photos[0], sha256: 'b'.repeat(64) }
    expect(toReport(empty, [], { about: 'About', createdAt }).version).toBe(3)
    expect(
      toReport({ ...empty, photos: [...empty.photos, other] }, [], { about: 'About', createdAt }).version,
    ).toBe(3)
  })

  it.each([
    { type: 'count', itemId: 'a', count: 0 },
    { type: 'count', itemId: 'a', count: 1e9 },
    { type: 'count', itemId: 'a', count: 1.5 },
    { type: 'extra', itemId: 'a', extra: 'oil', times: -3 },
    { type: 'extra', itemId: 'a', extra: 'oil', times: 1e6 },
    { type: 'extra', itemId: 'a', extra: 'poison', times: 1 },
    { type: 'panel', itemId: 'a', panel: { readBy: 'me', per100g: {} } },
    {
      type: 'panel',
      itemId: 'a',
      panel: { readBy: 'device', per100g: { energy: { min: 0, likely: 1e300, max: 1e308 } } },
    },
  ])('should be refused with a count, an extra or a label that cannot be: %#', (edit) => {
    const report = toReport(empty, [], { about: 'About', createdAt })
    const text = JSON.stringify({ ...report, edits: [edit] })
    expect(parseReport(text)).toMatchObject({
      ok: false,
      failure: { kind: 'damaged', field: expect.stringMatching(/^edits\[0\]\./) },
    })
  })

  it('should open a report whose checked label still says `allergen`', () => {
    const checked = { type: 'checked-label' as const, itemId: 'a', trait: 'peanut' as const }
    const text = serializeReport(
      toReport({ ...empty, edits: [checked] }, [], { about: 'About', createdAt, withPeople: true }),
    )
    const opened = parseReport(text.replace('"trait"', '"allergen"'))
    expect(opened.ok && opened.value.analysis.edits).toEqual([{ ...checked, type: 'checked-elsewhere' }])
  })

  it('should carry both answers in rows for readers', () => {
    const rows = [
      row({
        perServing: { energy: figure(74) },
        assessments: [assessment('in-moderation', { score: { min: 40, likely: 51.6, max: 60 } })],
      }),
      row({
        id: 'other',
        assessments: [assessment('unknown', { score: null, advice: 'avoid', dot: 'avoid' })],
      }),
    ]
    const report = toReport(empty, [], { about: 'About', createdAt, rows })
    expect(report.rows?.map(({ verdicts }) => verdicts)).toEqual(rows.map(({ assessments }) => assessments))
    expect(fromReport(JSON.parse(serializeReport(report)))).toMatchObject({ ok: true })
  })

  it('should hold no rows that tell of somebody who is not to be told', () => {
    const rows = [row({ assessments: [assessment('recommended', { alerts: [alert('milk', 'contains')] })] })]
    const somebody = { id: 'someone', name: '', conditions: [], allergies: ['milk' as const] }
    expect(toReport(empty, [somebody], { about: '', createdAt, rows })).not.toHaveProperty('rows')
    expect(toReport(empty, [somebody], { about: '', createdAt, rows, withPeople: true }).rows).toHaveLength(1)
  })

  it('should hold no rows that count what only their writer has checked', () => {
    const rows = [row({ assessments: [assessment('recommended', { alerts: [alert('milk', 'checked')] })] })]
    expect(toReport(empty, [], { about: '', createdAt, rows, withPeople: true })).not.toHaveProperty('rows')
  })

  it('should be opened however many rows there are, though more than anybody draws are left out', () => {
    const report = toReport(empty, [], {
      about: '',
      createdAt,
      rows: many(2001).map((at) => row({ id: `${at}` })),
    })
    expect(fromReport(JSON.parse(serializeReport(report)))).toMatchObject({ ok: true })
    expect(report).not.toHaveProperty('rows')
  })

  it('should say each reason and alert in the words of its writer, beside what it is made of', () => {
    const rows = [row({ assessments: [assessment('recommended', { alerts: [alert('milk', 'contains')] })] })]
    const report = toReport(empty, [], { about: '', createdAt, rows, messages: english, withPeople: true })
    expect(report.rows?.[0]?.verdicts[0]).toMatchObject({
      text: 'Avoid. Contains milk.',
      alerts: [{ trait: 'milk', finding: 'contains', text: 'Contains milk.' }],
    })
  })

  it('should say where a photo lies that is not in it, and no longer once it is', () => {
    const [facts] = empty.photos
    const linked: Analysis = { ...empty, photos: [{ ...facts, href: 'photos/lunch.jpg' }] }
    const opened = fromReport(JSON.parse(serializeReport(toReport(linked, [], { about: '', createdAt }))))
    expect(opened).toMatchObject({
      ok: true,
      value: { analysis: { photos: linked.photos }, images: new Map() },
    })
    const images = new Map([[facts.sha256, new Uint8Array([1, 2, 3])]])
    expect(toReport(linked, [], { about: '', createdAt, images }).photo).toEqual({ ...facts, image: 'AQID' })
  })

  it('should say in its rows which photos show an item', () => {
    const [first] = empty.photos
    const [second, third] = ['b', 'c'].map((letter) => ({ ...first, sha256: letter.repeat(64) }))
    const place = { anchor: normalizedPoint(0.5, 0.5), region: { kind: 'whole-photo' } } as const
    const rows = [
      row({ photo: third!.sha256, alsoIn: [{ photo: first.sha256, itemId: 'elsewhere', ...place }] }),
      row({ id: 'other', photo: second!.sha256 }),
    ]
    const report = toReport({ ...empty, photos: [first, second!, third!] }, [], {
      about: 'About',
      createdAt,
      rows,
    })
    expect(report.rows?.map(({ photos }) => photos)).toEqual([[1, 3], [2]])
    expect(fromReport(JSON.parse(serializeReport(report)))).toMatchObject({ ok: true })
    const [alone] = toReport(empty, [], { about: 'About', createdAt, rows: [row()] }).rows ?? []
    expect(alone).not.toHaveProperty('photos')
  })

  it('should leave out failures, the current stage and undone edits', () => {
    const undone: Analysis = {
      ...empty,
      undone: [{ type: 'remove', itemId: 'x' }],
    }
    expect(fromReport(toReport(undone, [], { about: 'About', createdAt }))).toMatchObject({
      ok: true,
      value: { analysis: empty },
    })
  })

  it.each([
    [{ kind: 'not-json' }, '{"format": "dishlight-rep'],
    [{ kind: 'not-a-report' }, '{"version": 1}'],
    [{ kind: 'not-a-report' }, 'null'],
    [{ kind: 'newer-version' }, written({ version: 4, looks: 'new' })],
    [{ kind: 'other-lens' }, written({ lens: { id: 'exercise' } })],
    [{ kind: 'damaged', field: 'createdAt' }, written({ createdAt: undefined })],
    [
      { kind: 'damaged', field: 'photo.image' },
      written({ photo: { ...empty.photos[0], image: 'no base64!!' } }),
    ],
    [
      { kind: 'damaged', field: 'photo.href' },
      written({ photo: { ...empty.photos[0], href: 'javascript:alert(1)' } }),
    ],
    [
      { kind: 'damaged', field: 'photo.href' },
      written({ photo: { ...empty.photos[0], href: 'file:///etc/passwd' } }),
    ],
    [
      { kind: 'damaged', field: 'detections[1].region' },
      written({ detections: [crumb(0), { ...crumb(1), region: 7 }] }),
    ],
    [
      { kind: 'damaged', field: 'detections[0].time' },
      written({ detections: [{ ...crumb(0), time: { from: 2, to: 1 } }] }),
    ],
    [
      { kind: 'damaged', field: 'sightings[0].count' },
      written({ detections: undefined, sightings: [{ ...crumb(0), count: 0 }] }),
    ],
    [
      { kind: 'damaged', field: 'profiles[0].allergies[0]' },
      written({ profiles: [{ id: 'a', name: '', conditions: [], allergies: ['gold'] }] }),
    ],
    // What a file calls its fields is its own: only plain names are told.
    [
      { kind: 'damaged', field: 'detections[0].composition' },
      written({ detections: [{ ...crumb(0), composition: { '<b>\u202e': 1 } }] }),
    ],
  ] as const)('should say why a file cannot be opened, and where: %o', (failure, text) => {
    expect(parseReport(text)).toEqual({ ok: false, failure })
    const sentence = reportFailureSentence(english, failure)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    if ('field' in failure) expect(sentence).toContain(failure.field)
  })

  it.each([
    ['Lunch.JPG', 'lunch.report.json'],
    ['IMG_2041.heic', 'img-2041.report.json'],
    ['Müsli & Obst.png', 'musli-obst.report.json'],
    ['../../etc/passwd', 'etc-passwd.report.json'],
    ['照片.jpg', 'photo.report.json'],
  ])('should name the file of %s %s', (photo, file) => {
    expect(reportFileName(photo)).toBe(file)
  })
})
