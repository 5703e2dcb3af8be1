import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import type { Edit } from '../../../src/core/fusion/edit.ts'
import { fuse, fuseAll } from '../../../src/core/fusion/fuse.ts'
import { normalizedBox, normalizedPoint } from '../../../src/core/geometry/normalized.ts'
import { type Looks, looksAt } from '../../support/looks-at.ts'
import { boxed } from '../../support/sightings.ts'

/** Places in parts of 1024, so that shifting them by such parts keeps every distance to the last digit. */
const parts = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 1024)
const label = fc.constantFrom('egg', 'eggs', 'milk', 'almond milk', 'apple', 'lemon tart')
const sighting = fc
  .record({
    name: label,
    x: parts(0, 700),
    y: parts(0, 700),
    side: parts(20, 150),
    count: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ name, x, y, side, count }) => boxed('', name, [x, y, x + side, y + side], { count }))
const look = fc
  .array(sighting, { maxLength: 7 })
  .map((seen) => seen.map((each, i) => ({ ...each, id: `${i}` })))
const looks = fc.array(look, { minLength: 1, maxLength: 5 }).map((each) => looksAt(...each))

describe('the laws of fusion', () => {
  it('should not depend on the order of looks and sightings', () => {
    fc.assert(
      fc.property(looks, fc.infiniteStream(fc.nat()), (photo, random) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((each) => [random.next().value as number, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each)
        const other = { sightings: shuffled(photo.sightings), looks: shuffled(photo.looks) }
        expect(contentOf(other)).toEqual(contentOf(photo))
      }),
    )
  })

  it('should not change when a look is repeated', () => {
    fc.assert(
      fc.property(looks, fc.nat(), (photo, pick) => {
        const twin = photo.looks[pick % photo.looks.length]!
        const again = photo.sightings
          .filter(({ lookId }) => lookId === twin.id)
          .map((each): Detection => ({ ...each, id: `${each.id}'`, lookId: 'again' }))
        const twice = {
          sightings: [...photo.sightings, ...again],
          looks: [...photo.looks, { ...twin, id: 'again' }],
        }
        expect(contentOf(twice)).toEqual(contentOf(photo))
      }),
    )
  })

  it('should shift its items when all sightings are shifted', () => {
    fc.assert(
      fc.property(looks, parts(0, 150), parts(0, 150), (photo, dx, dy) => {
        const shifted = { ...photo, sightings: photo.sightings.map((each) => shiftedBy(each, dx, dy)) }
        expect(contentOf(shifted)).toEqual(contentOf(photo, dx, dy))
      }),
    )
  })

  it('should be idempotent', () => {
    fc.assert(
      fc.property(look, (seen) => {
        const photo = looksAt(seen)
        const once = fuseAll(photo.sightings, [], photo.looks)
        const again = looksAt(
          once.map(({ id, label: name, region, count }) => ({ id, label: name, region, count })),
        )
        expect(contentOf(again)).toEqual(contentOf(photo))
      }),
      { numRuns: 50 },
    )
  })

  it('should use every sighting exactly once', () => {
    fc.assert(
      fc.property(looks, (photo) => {
        const used = fuseAll(photo.sightings, [], photo.looks).flatMap(({ sightings }) =>
          sightings.map(({ id }) => id),
        )
        expect(used.sort()).toEqual(photo.sightings.map(({ id }) => id).sort())
      }),
    )
  })

  it('should never merge two things that one look told apart', () => {
    fc.assert(
      fc.property(looks, (photo) => {
        for (const { whole } of fuseAll(photo.sightings, [], photo.looks)) {
          for (const { id } of photo.looks) {
            const own = whole.filter(({ lookId }) => lookId === id)
            const alone = fuse(
              photo.sightings.filter(({ lookId }) => lookId === id),
              [],
            )
            const homes = new Set(own.map((each) => alone.findIndex((item) => item.sightings.includes(each))))
            expect(homes.size).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })

  it('should keep an edit on its item after further looks', () => {
    fc.assert(
      fc.property(looks, look, fc.nat(), (photo, further, pick) => {
        fc.pre(photo.sightings.length > 0)
        const edited = photo.sightings[pick % photo.sightings.length]!
        const edits: Edit[] = [
          { type: 'rename', itemId: edited.id, label: 'my own' },
          { type: 'move', itemId: edited.id, point: normalizedPoint(0.5, 0.5) },
        ]
        const more = further.map((each): Detection => ({ ...each, id: `later/${each.id}`, lookId: 'later' }))
        const items = fuse([...photo.sightings, ...more], edits, [
          ...photo.looks,
          { id: 'later', ended: true, truncated: false },
        ])
        const mine = items.filter(({ label: name }) => name === 'my own')
        expect(mine).toMatchObject([{ id: edited.id, anchor: { x: 0.5, y: 0.5 }, standing: 'settled' }])
        expect(mine[0]!.sightings).toContainEqual(edited)
      }),
    )
  })
})

function shiftedBy(each: Detection, dx: number, dy: number): Detection {
  if (each.region.kind !== 'box') return each
  const { xMin, yMin, xMax, yMax } = each.region.box
  return {
    ...each,
    region: {
      kind: 'box',
      box: normalizedBox({ xMin: xMin + dx, yMin: yMin + dy, xMax: xMax + dx, yMax: yMax + dy }),
    },
  }
}

/** What there is to see of the items, whatever their ids and order, to a ten-thousandth of the photo. */
function contentOf({ sightings, looks: seen }: Looks, dx = 0, dy = 0): readonly string[] {
  const digits = (value: number) => Math.round(value * 1e4 + 0.137)
  return fuseAll(sightings, [], seen)
    .map(({ label: name, region, count, standing }) => {
      const { xMin, yMin, xMax, yMax } =
        region.kind === 'box' ? region.box : { xMin: 0, yMin: 0, xMax: 0, yMax: 0 }
      const place = [xMin + dx, yMin + dy, xMax + dx, yMax + dy].map(digits)
      return `${place.join(',')} ${name} ×${count} ${standing}`
    })
    .sort()
}
