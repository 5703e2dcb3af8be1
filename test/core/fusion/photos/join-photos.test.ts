import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoodItem } from '../../../../src/core/fusion/food-item.ts'
import { LabelMatcher } from '../../../../src/core/fusion/label-matcher.ts'
import { joinPhotos } from '../../../../src/core/fusion/photos/join-photos.ts'
import type { PhotoItems } from '../../../../src/core/fusion/photos/match-across-photos.ts'
import { normalizedBox, normalizedPoint } from '../../../../src/core/geometry/normalized.ts'
import { canonicalNames } from '../../../../src/core/nutrition/table/canonical-names.ts'
import { foodTable } from '../../../../src/food-data/node.ts'

const names = new LabelMatcher(canonicalNames(foodTable()))

type Made = {
  readonly label: string
  readonly seenAs?: string
  readonly menu?: FoodItem['menu']
  readonly place: number
}

function itemOf(id: string, { label, seenAs, menu, place }: Made): FoodItem {
  const [x, y] = [(place % 7) / 7, Math.floor(place / 7) / 7]
  return {
    id,
    label,
    ...(seenAs !== undefined && { seenAs }),
    ...(menu && { menu }),
    anchor: normalizedPoint(x, y),
    region: { kind: 'box', box: normalizedBox({ xMin: x, yMin: y, xMax: x + 0.1, yMax: y + 0.1 }) },
    count: 1,
    sightings: [],
    whole: [],
    corrected: {},
  }
}

/** Few names, so that many meet; some one letter apart, some of one food, some not in Latin letters. */
const label = fc.constantFrom(
  ...[
    'milk',
    'whole milk',
    'yogurt',
    'Greek yogurt',
    'tomato soup',
    'Tomato soap',
    'House salad',
    'soup',
    '寿司',
    '拉面',
  ],
)
const menu = fc.record(
  { section: fc.constantFrom('Lunch', 'Dinner', 'Dinmer'), price: fc.constantFrom('4', '4.50', '6') },
  { requiredKeys: [] },
)
const made: fc.Arbitrary<Made> = fc.record(
  { label, seenAs: label, menu, place: fc.nat(48) },
  { requiredKeys: ['label', 'place'] },
)
const photo = fc.array(made, { maxLength: 9 })
const photos = fc.array(photo, { minLength: 2, maxLength: 4 }).map((all) =>
  all.map(
    (objects, at): PhotoItems => ({
      photo: `photo-${at}`,
      items: objects.map((each, index) => itemOf(`${at}/${index}`, each)),
    }),
  ),
)

const inOrder = ({ id }: FoodItem) => Number(id.split('/')[0]) * 1000 + Number(id.split('/')[1])
const join = (all: readonly PhotoItems[], firstSeen = inOrder) => joinPhotos(all, names, firstSeen)
/** Which items are one object, whatever the order. */
const objectsIn = (joined: readonly FoodItem[]) =>
  joined.map(({ id, alsoIn = [] }) => [id, ...alsoIn.map(({ itemId }) => itemId)].sort().join(' ')).sort()

describe('joining photos', () => {
  it('should find nothing more in a photo and its copy', () => {
    fc.assert(
      fc.property(photo, (objects) => {
        const items = (copy: number) => objects.map((each, index) => itemOf(`${copy}/${index}`, each))
        const both = [0, 1].map((copy) => ({ photo: `photo-${copy}`, items: items(copy) }))
        expect(join(both)).toHaveLength(objects.length)
      }),
    )
  })

  it('should keep every item, and never join two of one photo', () => {
    fc.assert(
      fc.property(photos, (all) => {
        const joined = join(all)
        const ids = joined.flatMap(({ id, alsoIn = [] }) => [id, ...alsoIn.map(({ itemId }) => itemId)])
        expect(ids.sort()).toEqual(all.flatMap(({ items }) => items.map(({ id }) => id)).sort())
        for (const { photo: first, alsoIn = [] } of joined) {
          const within = [first, ...alsoIn.map((each) => each.photo)]
          expect(new Set(within).size).toBe(within.length)
        }
      }),
    )
  })

  it('should not depend on the order of the photos', () => {
    const shuffled = photos.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(objectsIn(join(other))).toEqual(objectsIn(join(all)))
      }),
    )
  })

  it('should not depend on which look came first', () => {
    fc.assert(
      fc.property(photos, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const drawn = new Map<string, number>()
        for (const { id } of all.flatMap(({ items }) => items)) drawn.set(id, numbers.next().value as number)
        const one = (joined: readonly FoodItem[]) =>
          joined.map(({ id, alsoIn = [] }) => [id, ...alsoIn.map(({ itemId }) => itemId)].sort().join(' '))
        expect(one(join(all, ({ id }) => drawn.get(id) ?? 0))).toEqual(one(join(all)))
      }),
    )
  })
})
