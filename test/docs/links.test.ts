import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES } from '../../docs/.vitepress/pages.mjs'
import { slugOf } from '../../docs/.vitepress/slug.mjs'
import { DOCUMENTS, proseOf } from '../support/documents.ts'

/** What `[words](here)` leads to; what stands in code leads nowhere. */
const linksOf = (document: string) =>
  [
    ...proseOf(document)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/g),
  ].map(([, href = '']) => href)

/** By what the headings of a document are linked to; where several have one name, GitHub numbers them. */
function anchorsOf(document: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of proseOf(document).matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = slugOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, ''))
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}

/** What is wrong with a link. */
function fault(document: string, href: string): string | undefined {
  if (/^mailto:/.test(href)) return undefined
  if (/^\w+:/.test(href))
    return URL.canParse(href) && href.startsWith('https://') ? undefined : 'is no address over HTTPS'
  const [path = '', anchor] = href.split('#')
  const file = path ? posix.join(posix.dirname(document), path) : document
  if (!existsSync(file)) return 'leads to no file'
  return anchor && !anchorsOf(file).has(anchor) ? 'leads to no heading' : undefined
}

describe('links', () => {
  it.each(DOCUMENTS)('should lead somewhere: %s', (document) => {
    const faults = linksOf(document).flatMap((href) => {
      const found = fault(document, href)
      return found ? [`${href} ${found}`] : []
    })
    expect(faults).toEqual([])
  })

  it('should be read, all kinds of them', () => {
    const links = DOCUMENTS.flatMap(linksOf)
    expect(links.filter((href) => href.startsWith('https:')).length).toBeGreaterThan(200)
    expect(links).toEqual(expect.arrayContaining(['docs/models.md', '#settings', '../compose.yaml']))
  })

  it.each([
    ['no-such-page.md', 'leads to no file'],
    ['README.md#no-such-heading', 'leads to no heading'],
    ['#start', undefined],
    ['http://example.org', 'is no address over HTTPS'],
  ])('should be told apart: %s', (href, expected) => {
    expect(fault('README.md', href)).toBe(expected)
  })
})

describe('the list of pages', () => {
  it('should have each of them once', () => {
    const listed = Object.values(PAGES)
      .flat()
      .map((page) => `docs/${page}.md`)
    expect([...listed].sort()).toEqual(DOCUMENTS.filter((document) => document.startsWith('docs/')))
  })
})
