import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeMask, encodeMask } from '../../../../src/vision/clients/sam/mask-code.ts'

const bits = (text: string) => Uint8Array.from(text, Number)

describe('masks as SAM writes them', () => {
  // Published with the protocol (meta-models/meta-sam).
  it.each([
    ['!!!!!(QO(0lu8?', 5, 5, '1001000110000001011110001'],
    ['!!!!!&T:u9`', 2, 2, undefined],
  ])('should read a published one: %s', (text, width, height, expected) => {
    const mask = decodeMask(text, width, height)
    expect(mask).toHaveLength(width * height)
    if (expected) {
      expect(mask).toEqual(bits(expected))
      expect(encodeMask(bits(expected), width, height)).toBe(text)
    }
  })

  it('should read back whatever was written', () => {
    const mask = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
      .chain(([width, height]) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          bits: fc.array(fc.constantFrom(0, 1), { minLength: width * height, maxLength: width * height }),
        }),
      )
    fc.assert(
      fc.property(mask, ({ width, height, bits: written }) => {
        const text = encodeMask(Uint8Array.from(written), width, height)
        expect(text).not.toMatch(/["\\,;<>|]/)
        expect([...(decodeMask(text, width, height) ?? [])]).toEqual(written)
      }),
    )
  })

  it.each(['', '~!!!!M', '!', '!!!!!(QO(0lu8', '!!!!!(QO(0lu8?x', '!!!!!(Q"(0lu8?', 'AAAA'])(
    'should not read what is none: %j',
    (text) => {
      expect(decodeMask(text, 5, 5)).toBeUndefined()
    },
  )
})
