import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import type { Edit } from '../../../src/core/fusion/edit.ts'
import { fuse } from '../../../src/core/fusion/fuse.ts'
import { normalizedBox, normalizedPoint } from '../../../src/core/geometry/normalized.ts'
import { boxed, pointed } from '../../support/sightings.ts'

const names = (items: ReturnType<typeof fuse>) => items.map(({ label }) => label)

describe('fuse', () => {
  it('should merge two boxes of one object', () => {
    const items = fuse(
      [boxed('a', 'milk', [0.1, 0.1, 0.2, 0.4]), boxed('b', 'milk carton', [0.11, 0.1, 0.21, 0.41])],
      [],
    )
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ id: 'a', count: 1 })
    expect(items[0]!.anchor.x).toBeCloseTo(0.155)
  })

  it('should keep equal neighbours apart when their boxes overlap a little', () => {
    const items = fuse(
      [boxed('a', 'tomato', [0.1, 0.1, 0.2, 0.2]), boxed('b', 'tomato', [0.18, 0.1, 0.28, 0.2])],
      [],
    )
    expect(items.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('should merge single eggs into the group around them', () => {
    const items = fuse(
      [
        boxed('1', 'egg', [0.1, 0.1, 0.15, 0.2]),
        boxed('all', 'eggs', [0.09, 0.09, 0.31, 0.21], { count: 2 }),
        boxed('2', 'egg', [0.17, 0.1, 0.22, 0.2]),
        boxed('3', 'egg', [0.25, 0.1, 0.3, 0.2]),
      ],
      [],
    )
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ label: 'eggs', count: 3, id: '1' })
  })

  it('should keep an item that lies on another one', () => {
    const items = fuse(
      [
        boxed('tart', 'lemon tart', [0.2, 0.2, 0.6, 0.6]),
        boxed('slice', 'lemon', [0.3, 0.3, 0.4, 0.4]),
        boxed('bread', 'bread', [0.25, 0.5, 0.35, 0.58]),
      ],
      [],
    )
    expect(names(items)).toEqual(['lemon tart', 'lemon', 'bread'])
  })

  it('should keep overlapping foods apart that share only a noun', () => {
    const behind = (front: string, back: string) =>
      names(fuse([boxed('a', back, [0.1, 0.1, 0.4, 0.5]), boxed('b', front, [0.2, 0.2, 0.38, 0.45])], []))
    expect(behind('milk', 'oat milk')).toEqual(['oat milk', 'milk'])
    expect(behind('peanut butter', 'almond butter')).toEqual(['almond butter', 'peanut butter'])
    expect(behind('potato salad', 'fruit salad')).toEqual(['fruit salad', 'potato salad'])
  })

  it('should merge two names in the same box', () => {
    const items = fuse(
      [boxed('a', 'margarine', [0.1, 0.1, 0.3, 0.3]), boxed('b', 'butter', [0.1, 0.1, 0.3, 0.305])],
      [],
    )
    expect(items).toHaveLength(1)
  })

  it('should merge a point into a box only under the same name', () => {
    const items = fuse(
      [
        boxed('a', 'apple', [0.1, 0.1, 0.3, 0.3]),
        pointed('b', 'apples', 0.2, 0.2),
        pointed('c', 'pear', 0.2, 0.2),
      ],
      [],
    )
    expect(items.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('should put the dot where no smaller item hides the object', () => {
    const [bottle] = fuse(
      [boxed('bottle', 'wine', [0.4, 0.1, 0.6, 0.9]), boxed('jar', 'jam', [0.38, 0.4, 0.62, 0.65])],
      [],
    )
    const { x, y } = bottle!.anchor
    expect(x).toBeGreaterThanOrEqual(0.4)
    expect(x).toBeLessThanOrEqual(0.6)
    expect(y < 0.4 || y > 0.65).toBe(true)
  })

  it('should put the dot before a menu line, not on its words', () => {
    const [line] = fuse([boxed('a', 'Tomato soup', [0.2, 0.3, 0.45, 0.33], { menu: { price: '6.50' } })], [])
    expect(line!.anchor.x).toBeLessThan(0.2)
    expect(line!.anchor.y).toBeCloseTo(0.315)
  })

  it('should keep tilted menu lines apart although their boxes overlap', () => {
    const menu = { section: 'Soups' }
    const items = fuse(
      [
        boxed('a', 'Tomato soup', [0.2, 0.3, 0.45, 0.4], { menu }),
        boxed('b', 'Lentil soup', [0.2, 0.32, 0.45, 0.42], { menu }),
        boxed('a2', 'tomato soup', [0.2, 0.31, 0.45, 0.4], { menu }),
      ],
      [],
    )
    expect(names(items)).toEqual(['Tomato soup', 'Lentil soup'])
  })

  it('should not depend on the order of sightings', () => {
    const label = fc.constantFrom('egg', 'eggs', 'milk', 'almond milk', 'apple')
    const sighting = fc
      .tuple(
        label,
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
      )
      .map(([name, x, y]) => boxed('', name, [x, y, x + 0.15, y + 0.15]))
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (sightings, random) => {
        const numbered = sightings.map((each, i) => ({ ...each, id: `s${i}` }))
        const shuffled = [...numbered]
          .map((each) => [random.next().value as number, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each)
        expect(groupsOf(fuse(shuffled, []))).toEqual(groupsOf(fuse(numbered, [])))
      }),
    )
  })

  it('should ignore a repeated look', () => {
    const once = [boxed('a', 'milk', [0.1, 0.1, 0.2, 0.4]), boxed('b', 'milk', [0.4, 0.1, 0.5, 0.4])]
    const twice = [...once, ...once.map((each): Detection => ({ ...each, id: `${each.id}'` }))]
    const plain = (items: ReturnType<typeof fuse>) =>
      items.map(({ id, label, anchor, count }) => ({ id, label, anchor, count }))
    expect(plain(fuse(twice, []))).toEqual(plain(fuse(once, [])))
  })
})

describe('amounts', () => {
  it('should come from the whole group, not from a part seen first', () => {
    const grams = (likely: number) => ({
      basis: 'served' as const,
      grams: { min: likely, likely, max: likely },
    })
    const egg = boxed('1', 'egg', [0.1, 0.1, 0.15, 0.2], { amount: grams(50) })
    const eggs = boxed('all', 'eggs', [0.09, 0.09, 0.31, 0.21], { count: 3, amount: grams(150) })
    for (const order of [
      [egg, eggs],
      [eggs, egg],
    ]) {
      expect(fuse(order, [])[0]!.whole.map(({ id }) => id)).toEqual(['all'])
    }
  })
})

describe('fuse with corrections', () => {
  const milk = boxed('milk', 'milk', [0.1, 0.1, 0.2, 0.4])
  const juice = boxed('juice', 'juice', [0.6, 0.1, 0.7, 0.4])

  it('should know the words a pack was named by until its dot is moved', () => {
    const printed = normalizedBox({ xMin: 0.12, yMin: 0.2, xMax: 0.18, yMax: 0.24 })
    const carton = { ...milk, printed }
    expect(fuse([carton], [])[0]?.printed).toEqual(printed)
    const move: Edit = { type: 'move', itemId: 'milk', point: normalizedPoint(0.15, 0.35) }
    expect(fuse([carton], [move])[0]?.printed).toBeUndefined()
  })

  it('should rename, move, set the amount, and remove', () => {
    const edits: Edit[] = [
      { type: 'rename', itemId: 'milk', label: 'oat milk' },
      { type: 'move', itemId: 'milk', point: normalizedPoint(0.15, 0.35) },
      { type: 'amount', itemId: 'milk', servingGrams: 120 },
      { type: 'checked-label', itemId: 'milk', trait: 'milk' },
      { type: 'remove', itemId: 'juice' },
    ]
    expect(fuse([milk, juice], edits)).toMatchObject([
      {
        id: 'milk',
        label: 'oat milk',
        anchor: { x: 0.15, y: 0.35 },
        corrected: { servingGrams: 120, cleared: ['milk'] },
      },
    ])
  })

  it('should keep an added item, and let a later sighting of it join', () => {
    const add: Edit = {
      type: 'add',
      itemId: 'mine',
      point: normalizedPoint(0.65, 0.2),
      label: 'orange juice',
      seen: 1,
    }
    expect(names(fuse([milk], [add]))).toEqual(['milk', 'orange juice'])
    const items = fuse([milk, juice], [add])
    expect(items).toHaveLength(2)
    expect(items.find(({ id }) => id === 'mine')).toMatchObject({
      label: 'orange juice',
      anchor: { x: 0.65, y: 0.2 },
      sightings: [{ id: 'juice' }],
    })
  })

  it('should not merge an added item with one that was already there', () => {
    const add: Edit = {
      type: 'add',
      itemId: 'mine',
      point: normalizedPoint(0.15, 0.2),
      label: 'milk',
      seen: 1,
    }
    expect(fuse([milk], [add]).map(({ id }) => id)).toEqual(['milk', 'mine'])
    expect(fuse([milk], [add, { type: 'remove', itemId: 'mine' }]).map(({ id }) => id)).toEqual(['milk'])
  })

  it('should forget a checked label when the item is renamed', () => {
    const edits: Edit[] = [
      { type: 'checked-label', itemId: 'milk', trait: 'peanut' },
      { type: 'rename', itemId: 'milk', label: 'peanut butter' },
    ]
    expect(fuse([milk], edits)[0]!.corrected.cleared).toBeUndefined()
  })

  it('should keep edits and removals when another look sees the item again', () => {
    const again = boxed('milk-2', 'milk bottle', [0.105, 0.1, 0.205, 0.4])
    const renamed = fuse([milk, juice, again], [{ type: 'rename', itemId: 'milk-2', label: 'kefir' }])
    expect(names(renamed)).toEqual(['kefir', 'juice'])
    expect(names(fuse([milk, juice, again], [{ type: 'remove', itemId: 'milk' }]))).toEqual(['juice'])
  })

  it('should never merge two items that were both edited', () => {
    const near = boxed('near', 'milk', [0.16, 0.1, 0.26, 0.4])
    const bridge = boxed('bridge', 'milk', [0.12, 0.1, 0.24, 0.4])
    const edits: Edit[] = [
      { type: 'rename', itemId: 'milk', label: 'skimmed milk' },
      { type: 'rename', itemId: 'near', label: 'buttermilk' },
    ]
    expect(names(fuse([milk, near, bridge], edits)).sort()).toEqual(['buttermilk', 'skimmed milk'])
  })

  it('should ignore an edit of a missing item', () => {
    expect(names(fuse([milk], [{ type: 'rename', itemId: 'gone', label: 'x' }]))).toEqual(['milk'])
  })
})

function groupsOf(items: ReturnType<typeof fuse>): string[] {
  return items
    .map(({ sightings }) =>
      sightings
        .map(({ id }) => id)
        .sort()
        .join('+'),
    )
    .sort()
}
