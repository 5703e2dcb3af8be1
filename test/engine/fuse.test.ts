import { describe, expect, it } from 'vitest'
import { fuse } from '../../src/engine/fuse.ts'
import { UnusableInput } from '../../src/engine/unusable-input.ts'
import { foodTable } from '../../src/food-data/node.ts'

const box = (xMin: number) => ({
  kind: 'box' as const,
  box: { xMin, yMin: 0.1, xMax: xMin + 0.2, yMax: 0.3 },
})

describe('fuse', () => {
  it('should make one item of what two looks saw of one object, by any of its names', () => {
    const items = fuse(
      [
        { label: 'aubergine', region: box(0.1), lookId: 'a' },
        { label: 'eggplant', region: box(0.12), lookId: 'b' },
        { label: 'cucumber', region: box(0.6), lookId: 'a' },
        { label: 'cucumber', region: box(0.61), lookId: 'b' },
      ],
      foodTable(),
    )
    expect(items.map(({ sightings }) => sightings.length)).toEqual([2, 2])
  })

  it.each([
    [[{ label: 'apple' }], 'detections[0].region'],
    [[{ label: 'apple', region: box(0), count: 0 }], 'detections[0].count'],
    [[{ label: 'apple', region: box(0) }, { label: 7 }], 'detections[1].label'],
    [[{ label: 'apple', region: { kind: 'point', point: { x: 3, y: 0 } } }], 'detections[0].region.point.x'],
    [[{ label: 'peanut', region: box(0), allergen: ['peanut'] }], 'detections[0].allergen'],
    ['apple', 'detections'],
    [null, 'detections'],
  ])('should name the field that is wrong: %j', (detections, field) => {
    expect(() => fuse(detections as never, foodTable())).toThrow(
      expect.objectContaining({ name: 'UnusableInput', field }),
    )
    expect(() => fuse(detections as never, foodTable())).toThrow(UnusableInput)
  })
})
