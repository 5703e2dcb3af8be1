import { describe, expect, it } from 'vitest'
import { frameText, parseFrame } from '../../../src/cli/input/frame.ts'

describe('parseFrame', () => {
  it('should read order and scale', () => {
    expect(parseFrame('yxyx/1000')).toEqual({ order: 'yxyx', scale: { kind: 'range', max: 1000 } })
    expect(parseFrame('xyxy/pixels')).toEqual({ order: 'xyxy', scale: { kind: 'pixels' } })
  })

  it.each(['xyxy/1000', 'yxyx/1024', 'xyxy/1', 'xyxy/pixels', 'xyxy/99.5'])(
    'should write %s back as it was read',
    (text) => {
      expect(frameText(parseFrame(text)!)).toBe(text)
    },
  )

  it.each(['', 'xyxy', 'xxyy/1000', 'xyxy/0', 'xyxy/-5', 'xyxy/pixel', 'xyxy/1000/2'])(
    'should refuse "%s"',
    (text) => {
      expect(parseFrame(text)).toBeUndefined()
    },
  )
})
