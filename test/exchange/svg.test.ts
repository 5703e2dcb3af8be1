// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { toHandoutPage } from '../../src/exchange/handout-page.ts'
import { toSvg } from '../../src/exchange/svg/picture.ts'
import { judgedDocument } from '../support/export-document.ts'
import { ANYONE } from '../support/people.ts'

const IMAGE = new Uint8Array([0xff, 0xd8, 0xff, 0xd9])
const FOODS = ['butter', 'apple', '<b>"Fish" & chips</b>']

function drawn(...given: Parameters<typeof judgedDocument>) {
  const svg = toSvg(judgedDocument(...given))
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(page.querySelector('parsererror')?.textContent).toBeUndefined()
  return { svg, root: page.documentElement, dots: [...page.querySelectorAll('g[role="img"]')] }
}

describe('the annotated picture as SVG', () => {
  it('should have a dot for each item, which says what it is in words', () => {
    const { dots } = drawn(FOODS)
    const titles = dots.map((dot) => dot.querySelector('title')?.textContent ?? '')
    expect(titles).toHaveLength(3)
    expect(titles[0]).toMatch(/^\d\. Butter: Not recommended, \d+\.$/)
    expect(titles[2]).toContain('<b>"Fish" & chips</b>')
  })

  it('should say every item as text that can be selected, and what made it', () => {
    const { root } = drawn(FOODS)
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent)
    for (const text of ['Butter', 'Apple', 'Good to choose', '1', '2', '3']) expect(texts).toContain(text)
    expect(root.querySelector('desc')?.textContent).toMatch(/^Made with Dishlight on .* Rules [0-9a-f]{8}/)
  })

  it('should hold the photo where it is at hand, at its own resolution', () => {
    const { analysis } = judgedDocument(FOODS)
    const { root } = drawn(analysis, [ANYONE], { images: new Map([[analysis.photos[0].sha256, IMAGE]]) })
    expect(root.querySelector('image')?.getAttribute('href')).toBe('data:image/jpeg;base64,/9j/2Q==')
    expect(root.getAttribute('width')).toBe('1200')
    expect(drawn(FOODS).root.querySelector('image')).toBeNull()
  })

  it('should share a dot among people who are told different things', () => {
    const people = [GENERAL_PROFILE, { ...ANYONE, id: 'ben', name: 'Ben', allergies: ['milk'] as const }]
    const faces = (svg: string) => svg.match(/<path d="M0 0L[^"]+A9\.7/g)?.length ?? 0
    expect(faces(drawn(['butter'], people).svg)).toBe(2)
    expect(faces(drawn(['butter']).svg)).toBe(0)
  })
})

describe('the hand-out as a page', () => {
  const opened = (...given: Parameters<typeof judgedDocument>) =>
    new DOMParser().parseFromString(toHandoutPage(judgedDocument(...given)), 'text/html')

  it('should list every item with why, hold the picture, and run no script', () => {
    const page = opened(FOODS)
    expect([...page.querySelectorAll('th[scope="row"]')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Butter', 'Apple', '<b>"Fish" & chips</b>']),
    )
    expect(page.querySelectorAll('svg g[role="img"]')).toHaveLength(3)
    expect(page.querySelectorAll('script, b')).toHaveLength(0)
    expect(page.querySelector('footer')?.textContent).toMatch(/Made with Dishlight/)
  })

  it('should say who it is for only where it may', () => {
    const people = [{ ...ANYONE, name: 'Ada', allergies: ['milk'] as const }]
    expect(opened(['butter'], people, { named: true }).body.textContent).toContain('Ada: milk allergy')
    expect(opened(['butter'], people).body.textContent).not.toContain('Ada')
  })
})
