import { Image } from 'paddleocr'
import { describe, expect, it } from 'vitest'
import { VIEWS, viewOf } from '../../../src/vision/ocr/line-views.ts'

type Colour = readonly [number, number, number]

/** Ground of one colour with a tenth of it written on in another. */
function writing(ground: Colour, stroke: Colour): Image {
  const data = Uint8Array.from({ length: 20 * 10 * 3 }, (_, i) => {
    const colour = Math.floor(i / 3) % 10 === 0 ? stroke : ground
    return colour[i % 3] as number
  })
  return new Image(20, 10, 3, data)
}

const levelsOf = ({ data }: Image) => ({ stroke: data[0] as number, ground: data[3] as number })

describe('the views of a line', () => {
  it.each([
    ['faint ink', [210, 205, 200], [180, 175, 170]],
    ['red chalk', [40, 45, 42], [150, 50, 60]],
    ['white chalk', [30, 30, 30], [200, 200, 200]],
  ] as [string, Colour, Colour][])('should bring %s out to the full', (_, ground, stroke) => {
    const line = writing(ground, stroke)
    expect(levelsOf(viewOf(line, 'contrast'))).toEqual({ stroke: 255, ground: 0 })
    expect(levelsOf(viewOf(line, 'inverse'))).toEqual({ stroke: 0, ground: 255 })
  })

  it('should leave the line itself as it is', () => {
    const line = writing([200, 200, 200], [90, 90, 90])
    const before = [...line.data]
    for (const view of VIEWS) viewOf(line, view)
    expect([...line.data]).toEqual(before)
    expect(viewOf(line, 'plain')).toBe(line)
  })

  it('should make do with a line of one colour', () => {
    const [dark, light] = [writing([0, 0, 0], [0, 0, 0]), writing([255, 255, 255], [255, 255, 255])]
    for (const line of [dark, light]) expect(viewOf(line, 'contrast').data).toHaveLength(600)
  })
})
