// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { composeHandout } from '../../src/handout/handout.ts'
import { webPage } from '../../src/handout/web-page.ts'
import { analysisOf } from '../support/handed-on.ts'
import { english } from '../support/messages.ts'
import { ANYONE } from '../support/people.ts'
import { assessment, row } from '../support/rows.ts'

const NASTY = '</script><img src=x onerror="alert(1)"><!--'

function page(name: string, script = 'let a = 1') {
  const rows = [row({ name, assessments: [assessment('recommended', { profileId: ANYONE.id })] })]
  const handout = composeHandout(english, analysisOf([]), rows, {
    people: [ANYONE],
    named: false,
    calories: true,
  })
  const html = webPage(english, handout, {
    title: name,
    report: JSON.stringify({ name }),
    words: JSON.stringify({ name }),
    foods: JSON.stringify({ name }),
    script,
    foot: 'Foot',
  })
  return { html, page: new DOMParser().parseFromString(html, 'text/html') }
}

describe('a page that holds its report', () => {
  it('should stay whole whatever its names say, and give the report back as it was', () => {
    const { page: made } = page(NASTY)
    expect(made.querySelectorAll('img')).toHaveLength(0)
    expect(made.querySelectorAll('script')).toHaveLength(4)
    for (const id of ['dish-light-report', 'dish-light-words', 'dish-light-foods'])
      expect(JSON.parse(made.getElementById(id)?.textContent ?? '')).toEqual({ name: NASTY })
    expect(made.querySelector('h1')?.textContent).toBe(NASTY)
    expect(made.querySelector('footer')?.textContent).toBe('Foot')
  })

  it('should stay whole where its script has a tag in a string', () => {
    const { page: made } = page('Apple', `const tag = '</script><!--'`)
    const scripts = [...made.querySelectorAll('script')]
    expect(scripts).toHaveLength(4)
    expect(new Function(`${scripts[3]?.textContent}; return tag`)()).toBe('</script><!--')
  })

  it('should say every item in plain words for where scripts may not run', () => {
    const fallback = page('Apple').page.querySelector('dish-light')
    expect(fallback?.textContent).toContain('Good to choose')
    expect(fallback?.querySelector('th')?.textContent).toBe('Apple')
    expect(fallback?.textContent).toContain('Recommended, 50.')
  })

  it('should ask nothing of any network', () => {
    const { html, page: made } = page('Apple')
    expect(made.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
    expect(html).not.toMatch(/https?:\/\//)
  })
})
