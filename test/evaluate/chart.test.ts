// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { lineChart } from '../../src/evaluate/chart.ts'
import { english } from '../support/messages.ts'

const WORDS = { title: 'Eggs <b>& "ham"', x: 'looks', y: 'share', note: '5 < 6 & so' }
const point = (x: number, y: number) => ({ x, y, low: Math.max(0, y - 0.05), high: Math.min(1, y + 0.05) })
const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')

describe('lineChart', () => {
  it('should be well-formed SVG that keeps words as words', () => {
    const svg = parsed(
      lineChart(english, WORDS, [{ name: '<script>', points: [point(1, 0.5), point(8, 0.8)] }]),
    )
    expect(svg.querySelector('parsererror')).toBeNull()
    expect(svg.querySelector('title')?.textContent).toBe(WORDS.title)
    expect(svg.querySelector('script, b')).toBeNull()
    expect(svg.documentElement.textContent).toContain('<script>')
  })

  it('should draw a mark and an interval for each point, higher for more, and stay in its frame', () => {
    const svg = parsed(lineChart(english, WORDS, [{ name: 'F1', points: [point(1, 0.2), point(4, 1)] }]))
    const [first, second] = [...svg.querySelectorAll('circle')].map((mark) => ({
      x: Number(mark.getAttribute('cx')),
      y: Number(mark.getAttribute('cy')),
    }))
    if (!first || !second) throw new Error('no marks')
    expect(second.y).toBeLessThan(first.y)
    expect(second.x).toBeGreaterThan(first.x)
    expect(svg.documentElement.outerHTML).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('should draw a single point, or none', () => {
    for (const points of [[point(8, 0.5)], []]) {
      const text = lineChart(english, WORDS, [{ name: 'F1', points }])
      expect(parsed(text).querySelector('parsererror')).toBeNull()
      expect(text).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('should keep the names of lines that end close together apart', () => {
    const series = ['one', 'two', 'three'].map((name) => ({ name, points: [point(1, 0.1), point(8, 0.41)] }))
    const heights = [
      ...parsed(lineChart(english, WORDS, series)).querySelectorAll('text[font-weight="600"][fill]'),
    ]
      .map((label) => Number(label.getAttribute('y')))
      .sort((a, b) => a - b)
    expect(heights).toHaveLength(3)
    for (let i = 1; i < heights.length; i += 1) {
      expect((heights[i] as number) - (heights[i - 1] as number)).toBeGreaterThanOrEqual(13)
    }
  })

  it('should leave room for long names, and skip labels that would overlap', () => {
    const name = 'Point in box, medium'
    const points = [11_424, 11_471, 33_721, 42_603].map((x) => point(x, 0.9))
    const svg = parsed(lineChart(english, WORDS, [{ name, points }]))
    const label = [...svg.querySelectorAll('text')].find(({ textContent }) => textContent === name)
    const width = Number(svg.documentElement.getAttribute('width'))
    expect(Number(label?.getAttribute('x')) + name.length * 7).toBeLessThanOrEqual(width)
    const ticks = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(ticks).toContain('42.6K')
    expect(ticks.filter((tick) => tick === '11.4K' || tick === '11.5K')).toHaveLength(1)
  })
})
