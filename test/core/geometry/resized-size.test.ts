import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patchCount, type ResizeTier, resizedSize } from '../../../src/core/geometry/resized-size.ts'

/** Sizes measured and published for Claude (platform.claude.com, vision-coordinates). */
const PUBLISHED: readonly [ResizeTier, readonly [number, number], readonly [number, number]][] = [
  ['standard', [4000, 3000], [1270, 952]],
  ['standard', [3000, 4000], [952, 1270]],
  ['standard', [3000, 2000], [1344, 896]],
  ['standard', [3000, 3000], [1092, 1092]],
  ['standard', [1920, 1080], [1456, 819]],
  ['standard', [1568, 1176], [1270, 952]],
  ['standard', [1270, 952], [1270, 952]],
  ['standard', [1024, 768], [1024, 768]],
  ['standard', [12000, 10], [1568, 1]],
  ['high', [4000, 3000], [2212, 1659]],
  ['high', [1568, 1176], [1568, 1176]],
  ['high', [3000, 3000], [1932, 1932]],
]

describe('resizedSize', () => {
  it.each(PUBLISHED)('should size as Claude does: %s tier, %j to %j', (tier, [width, height], [w, h]) => {
    expect(resizedSize({ width, height }, tier)).toEqual({ width: w, height: h })
  })

  const size = fc.record({
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  })
  const tier = fc.constantFrom<ResizeTier>('standard', 'high')

  it('should not resize its own result again', () => {
    fc.assert(
      fc.property(size, tier, (original, of) => {
        const once = resizedSize(original, of)
        expect(resizedSize(once, of)).toEqual(once)
      }),
    )
  })

  it('should never enlarge, and stay within edge and patches', () => {
    fc.assert(
      fc.property(size, tier, (original, of) => {
        const seen = resizedSize(original, of)
        const [edge, tokens] = of === 'standard' ? [1568, 1568] : [2576, 4784]
        expect(seen.width).toBeLessThanOrEqual(Math.min(original.width, edge))
        expect(seen.height).toBeLessThanOrEqual(Math.min(original.height, edge))
        expect(patchCount(seen)).toBeLessThanOrEqual(tokens)
      }),
    )
  })
})
