import { describe, expect, it } from 'vitest'
import { layLegend } from '../../../src/viewer/picture/legend-lines.ts'

const WIDTH = 1000
const measure = (text: string) => text.length * 9

const LEGEND = {
  groups: [
    {
      dot: 'recommended' as const,
      heading: 'Good',
      items: [
        { number: 1, name: 'Apple', note: '' },
        { number: 2, name: 'A very long name that no column holds in one line', note: 'Ask about milk' },
      ],
    },
  ],
  foot: 'Made with care',
}

describe('the words below a picture', () => {
  const laid = layLegend({ ...LEGEND, direction: 'ltr' }, WIDTH, measure)

  it('should stand in columns, long ones in several lines, none wider than its column', () => {
    const [second] = laid.lines.filter(({ text }) => text === '2')
    expect(second?.x).toBeGreaterThan(WIDTH / 2)
    const parts = laid.lines.filter(({ x }) => x > (second?.x ?? WIDTH))
    expect(parts.map(({ text }) => text).join(' ')).toBe(`${LEGEND.groups[0]?.items[1]?.name} Ask about milk`)
    expect(parts.length).toBeGreaterThan(2)
    for (const { x, text } of parts) expect(x + measure(text)).toBeLessThanOrEqual(WIDTH)
  })

  it('should be laid out as in a mirror where it is read from the right', () => {
    const mirrored = layLegend({ ...LEGEND, direction: 'rtl' }, WIDTH, measure)
    expect(mirrored.lines.map(({ x, text }) => [WIDTH - x, text])).toEqual(
      laid.lines.map(({ x, text }) => [x, text]),
    )
    expect(mirrored.marks[0]?.x).toBe(WIDTH - (laid.marks[0]?.x ?? 0))
  })
})
