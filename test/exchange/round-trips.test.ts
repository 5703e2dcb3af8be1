import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis/document.ts'
import { emptyAnalysis, reduce } from '../../src/core/analysis/reduce.ts'
import type { Row } from '../../src/core/analysis/row.ts'
import { normalizedBox, normalizedPoint, type Region } from '../../src/core/geometry/normalized.ts'
import type { Result } from '../../src/core/terms/failure.ts'
import { toCoco } from '../../src/exchange/coco.ts'
import type { ExportDocument } from '../../src/exchange/document.ts'
import { fromCoco } from '../../src/exchange/from-coco.ts'
import { fromLabelStudio } from '../../src/exchange/from-label-studio.ts'
import { fromWebAnnotations } from '../../src/exchange/from-web-annotations.ts'
import type { ImportFailure } from '../../src/exchange/import-failure.ts'
import { toLabelStudio } from '../../src/exchange/label-studio.ts'
import { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import { documentOf, FIRST_PHOTO, SECOND_PHOTO } from '../support/export-document.ts'
import { row } from '../support/rows.ts'

type Format = {
  readonly to: (document: ExportDocument) => object
  readonly from: (json: unknown) => Result<readonly Analysis[], ImportFailure>
}

const FORMATS: readonly (readonly [string, Format])[] = [
  ['COCO', { to: toCoco, from: fromCoco }],
  ['Label Studio', { to: toLabelStudio, from: fromLabelStudio }],
  ['W3C Web Annotations', { to: toWebAnnotations, from: fromWebAnnotations }],
]

const share = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.tuple(share, share).map(([x, y]) => normalizedPoint(x, y))
const sides = fc
  .tuple(share, share)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([from, to]) => to - from > 1e-4)
const box = fc
  .tuple(sides, sides)
  .map(([[xMin, xMax], [yMin, yMax]]) => normalizedBox({ xMin, yMin, xMax, yMax }))
const region: fc.Arbitrary<Region> = fc.oneof(
  box.map((each): Region => ({ kind: 'box', box: each })),
  point.map((each): Region => ({ kind: 'point', point: each })),
  fc.constant<Region>({ kind: 'whole-photo' }),
)
/** Of any letters, and of those that formats are made of. */
const name = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'<>&"\'{}[]#%,:/ é小ل'), fc.string({ minLength: 1, maxLength: 1 })),
    minLength: 1,
    maxLength: 60,
  })
  .filter((text) => text.trim() !== '')
const item = fc.record({
  name,
  region,
  count: fc.integer({ min: 1, max: 999 }),
  photo: fc.constantFrom(FIRST_PHOTO.sha256, SECOND_PHOTO.sha256),
})
type Item = { name: string; region: Region; count: number; photo: string }

const bothPhotos = reduce(emptyAnalysis(FIRST_PHOTO), { type: 'add-photo', photo: SECOND_PHOTO })

function seenRow({ name: label, region: where, count, photo }: Item, at: number): Row {
  const id = `look/${at}`
  const centre =
    where.kind === 'point'
      ? where.point
      : where.kind === 'box'
        ? normalizedPoint((where.box.xMin + where.box.xMax) / 2, (where.box.yMin + where.box.yMax) / 2)
        : normalizedPoint(0.5, 0.5)
  const made = row({ id, name: label, at: centre, region: where, count, photo })
  const sightings = [{ id, label, region: where, count }]
  return { ...made, composed: { ...made.composed, item: { ...made.composed.item, sightings } } }
}

/** Photo by photo, which is how all formats go. */
function inOrder(items: readonly Item[]): readonly Item[] {
  return [FIRST_PHOTO, SECOND_PHOTO].flatMap(({ sha256 }) => items.filter(({ photo }) => photo === sha256))
}

function readBack({ to, from }: Format, document: ExportDocument): readonly Analysis[] {
  const read = from(JSON.parse(JSON.stringify(to(document))))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

/** What Label Studio cannot tell from a box around everything. */
function asCorners(where: Region): readonly number[] {
  if (where.kind === 'point') return [where.point.x, where.point.y]
  const { xMin, yMin, xMax, yMax } =
    where.kind === 'box' ? where.box : normalizedBox({ xMin: 0, yMin: 0, xMax: 1, yMax: 1 })
  return [xMin, yMin, xMax, yMax]
}

describe.each(FORMATS)('%s, written and read back', (_, format) => {
  it('should keep every name, count and photo, and every place to a millionth of the photo', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const rows = items.map(seenRow)
        const read = readBack(format, documentOf(rows, { analysis: bothPhotos }))
        const wanted = inOrder(items)
        expect(read.flatMap(({ sightings }) => sightings.map(({ label, count }) => [label, count]))).toEqual(
          wanted.map((each) => [each.name, each.count]),
        )
        const places = read.flatMap(({ sightings }) => sightings.map((each) => asCorners(each.region)))
        for (const [at, place] of places.entries()) {
          const corners = asCorners((wanted[at] as Item).region)
          expect(place).toHaveLength(corners.length)
          for (const [i, corner] of corners.entries())
            expect(Math.abs((place[i] ?? 9) - corner)).toBeLessThan(1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('should keep photos of one analysis together, in their order, with what each shows', () => {
    const items: Item[] = [
      { name: 'Tea', region: { kind: 'whole-photo' }, count: 2, photo: SECOND_PHOTO.sha256 },
      { name: 'Rice', region: { kind: 'whole-photo' }, count: 1, photo: FIRST_PHOTO.sha256 },
    ]
    const [read, ...others] = readBack(format, documentOf(items.map(seenRow), { analysis: bothPhotos }))
    expect(others).toEqual([])
    expect(read?.photos).toEqual([FIRST_PHOTO, SECOND_PHOTO])
    const lookOf = (label: string) => read?.sightings.find((each) => each.label === label)?.lookId
    expect(read?.looks.find(({ id }) => id === lookOf('Rice'))?.photo).toBeUndefined()
    expect(read?.looks.find(({ id }) => id === lookOf('Tea'))?.photo).toBe(SECOND_PHOTO.sha256)
  })
})
