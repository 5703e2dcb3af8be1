import { describe, expect, it } from 'vitest'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import type { Edit } from '../../../src/core/fusion/edit.ts'
import { fuse } from '../../../src/core/fusion/fuse.ts'
import { normalizedBox, normalizedPoint, type Region } from '../../../src/core/geometry/normalized.ts'
import { estimateFrom } from '../../../src/core/terms/estimate.ts'

const BOX = normalizedBox({ xMin: 0.2, yMin: 0.2, xMax: 0.4, yMax: 0.3 })
const box = (sides: typeof BOX): Region => ({ kind: 'box', box: sides })
const seen = (id: string, label: string, region: Region = box(BOX), more: Partial<Detection> = {}) =>
  ({ id, label, region, count: 1, ...more }) as Detection
const at = (x: number, y: number) => normalizedPoint(x, y)
const elsewhere = box(normalizedBox({ xMin: 0.7, yMin: 0.7, xMax: 0.9, yMax: 0.9 }))

describe('a place that was put right', () => {
  it('should be the box that the person drew, and the dot where they put it', () => {
    const drawn = normalizedBox({ xMin: 0.5, yMin: 0.5, xMax: 0.8, yMax: 0.9 })
    const [item] = fuse([seen('a', 'Milk')], [{ type: 'move', itemId: 'a', point: at(0.6, 0.6), box: drawn }])
    expect(item).toMatchObject({ anchor: { x: 0.6, y: 0.6 }, region: { kind: 'box', box: drawn } })
  })

  it('should bring the box along where an older document moved only the dot', () => {
    const move = (x: number, y: number): Edit => ({ type: 'move', itemId: 'a', point: at(x, y) })
    const [inside] = fuse([seen('a', 'Milk')], [move(0.25, 0.25)])
    expect(inside?.region).toEqual(box(BOX))
    const [outside] = fuse([seen('a', 'Milk')], [move(0.6, 0.65)])
    expect(outside?.region).toEqual({
      kind: 'box',
      box: {
        xMin: expect.closeTo(0.5),
        yMin: expect.closeTo(0.6),
        xMax: expect.closeTo(0.7),
        yMax: expect.closeTo(0.7),
      },
    })
    const [atEdge] = fuse([seen('a', 'Milk')], [move(1, 1)])
    expect(atEdge?.region).toMatchObject({ box: { xMin: expect.closeTo(0.8), xMax: 1, yMax: 1 } })
  })

  it('should give a box to what had only a point', () => {
    const point: Region = { kind: 'point', point: at(0.1, 0.1) }
    const [item] = fuse(
      [seen('a', 'Milk', point)],
      [{ type: 'move', itemId: 'a', point: at(0.3, 0.25), box: BOX }],
    )
    expect(item?.region).toEqual(box(BOX))
  })
})

describe('what is not food', () => {
  it('should be taken off', () => {
    expect(fuse([seen('a', 'Vase')], [{ type: 'not-food', itemId: 'a' }])).toEqual([])
  })
})

describe('items that are one thing', () => {
  const sightings = [seen('a', 'Peanut butter'), seen('b', 'Butter', elsewhere)]
  const merge: Edit = { type: 'merge', itemId: 'a', into: 'b' }

  it('should become the one that was chosen, with the other name left in question', () => {
    const items = fuse(sightings, [merge])
    expect(items).toMatchObject([
      { id: 'b', label: 'Butter', rivalNames: ['Peanut butter'], region: elsewhere },
    ])
    expect(items[0]?.sightings.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('should have the name that the person gave one of them', () => {
    const [item] = fuse(sightings, [{ type: 'rename', itemId: 'a', label: 'Margarine' }, merge])
    expect(item).toMatchObject({
      id: 'b',
      label: 'Margarine',
      seenAs: 'Butter',
      corrected: { label: 'Margarine' },
    })
    expect(item?.rivalNames).toBeUndefined()
  })

  it('should take what was checked with the name that it was checked for', () => {
    const edits: Edit[] = [
      { type: 'checked-label', itemId: 'b', trait: 'milk' },
      { type: 'rename', itemId: 'a', label: 'Margarine' },
      merge,
    ]
    expect(fuse(sightings, edits)[0]?.corrected.cleared).toBeUndefined()
    // Two names in question: what was checked under one says nothing of the other.
    const [checked] = edits as [Edit]
    expect(fuse(sightings, [checked, merge])[0]?.corrected.cleared).toBeUndefined()
    const namesakes = [seen('a', 'butter'), seen('b', 'Butter', elsewhere)]
    expect(fuse(namesakes, [checked, merge])[0]?.corrected.cleared).toEqual(['milk'])
  })

  it('should follow from one to the next, and stay apart in a circle or without the other', () => {
    const third = seen('c', 'Jam', box(normalizedBox({ xMin: 0, yMin: 0.8, xMax: 0.1, yMax: 0.9 })))
    const on: Edit = { type: 'merge', itemId: 'b', into: 'c' }
    expect(fuse([...sightings, third], [merge, on]).map(({ id }) => id)).toEqual(['c'])
    expect(fuse(sightings, [merge, { type: 'merge', itemId: 'b', into: 'a' }])).toHaveLength(2)
    expect(fuse(sightings, [{ type: 'merge', itemId: 'a', into: 'gone' }])).toHaveLength(2)
  })

  it('should go together where the one is removed', () => {
    expect(fuse(sightings, [merge, { type: 'remove', itemId: 'b' }])).toEqual([])
  })
})

describe('things that were taken for one', () => {
  const parts = [
    { itemId: 'a', point: at(0.25, 0.25), box: normalizedBox({ ...BOX, xMax: 0.3 }) },
    { itemId: 'part-1', point: at(0.35, 0.25), box: normalizedBox({ ...BOX, xMin: 0.3 }) },
  ]
  const split: Edit = { type: 'split', itemId: 'a', parts }
  const grams = estimateFrom(80, 100, 120)

  it('should share count and weight, each at its own place', () => {
    const served = seen('a', 'Milk', box(BOX), { count: 4, amount: { basis: 'served', grams } })
    const items = fuse([served], [split])
    expect(items).toMatchObject([
      { id: 'a', label: 'Milk', count: 2, amount: { grams: { likely: 50 } }, region: { box: parts[0]?.box } },
      {
        id: 'part-1',
        label: 'Milk',
        count: 2,
        amount: { grams: { likely: 50 } },
        region: { box: parts[1]?.box },
      },
    ])
  })

  it('should be put right one by one, and begin with what was said of the whole', () => {
    const edits: Edit[] = [
      { type: 'rename', itemId: 'a', label: 'Oat milk' },
      { type: 'amount', itemId: 'a', servingGrams: 200 },
      split,
      { type: 'rename', itemId: 'part-1', label: 'Juice' },
      { type: 'remove', itemId: 'a' },
    ]
    const sightings = [seen('a', 'Milk')]
    expect(fuse(sightings, edits.slice(0, 3)).map(({ label }) => label)).toEqual(['Oat milk', 'Oat milk'])
    expect(fuse(sightings, edits)).toMatchObject([
      { id: 'part-1', label: 'Juice', corrected: { servingGrams: 100 } },
    ])
  })

  it('should be split again, and become one again', () => {
    const again: Edit = {
      type: 'split',
      itemId: 'part-1',
      parts: [
        { itemId: 'part-1', point: at(0.32, 0.25) },
        { itemId: 'part-2', point: at(0.38, 0.25) },
      ],
    }
    expect(fuse([seen('a', 'Milk', box(BOX), { count: 4 })], [split, again])).toMatchObject([
      { id: 'a', count: 2 },
      { id: 'part-1', count: 1 },
      { id: 'part-2', count: 1 },
    ])
    const back: Edit = { type: 'merge', itemId: 'part-1', into: 'a' }
    expect(fuse([seen('a', 'Milk')], [split, back])).toMatchObject([{ id: 'a', sightings: [{ id: 'a' }] }])
  })

  it('should split what the person added', () => {
    const added: Edit = { type: 'add', itemId: 'added-1', point: at(0.5, 0.5), label: 'Tea', seen: 0 }
    const own: Edit = { ...split, itemId: 'added-1', parts: [{ ...parts[0]!, itemId: 'added-1' }, parts[1]!] }
    expect(fuse([], [added, own]).map(({ id, label }) => [id, label])).toEqual([
      ['added-1', 'Tea'],
      ['part-1', 'Tea'],
    ])
  })

  it('should take the id of nothing else', () => {
    const taken: Edit = { ...split, parts: [parts[0]!, { ...parts[1]!, itemId: 'b' }] }
    const items = fuse([seen('a', 'Milk'), seen('b', 'Butter', elsewhere)], [taken])
    expect(items.map(({ label }) => label)).toEqual(['Milk', 'Butter'])
  })
})
