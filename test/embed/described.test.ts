import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTES } from '../../src/embed/reflecting.ts'

const docs = readFileSync(fileURLToPath(new URL('../../docs/embedding.md', import.meta.url)), 'utf8')
const source = readFileSync(fileURLToPath(new URL('../../src/embed/element.tsx', import.meta.url)), 'utf8')

describe('what is said of <dish-light>', () => {
  it.each(ATTRIBUTES)('should tell of the attribute %s, to readers and to editors', (attribute) => {
    expect(docs).toContain(`\`${attribute}\``)
    // The former name of another.
    if (attribute !== 'profile') expect(source).toContain(`@attr ${attribute} - `)
  })

  it('should name every custom property that its styles read', () => {
    const tokens = readFileSync(fileURLToPath(new URL('../../src/embed/tokens.css', import.meta.url)), 'utf8')
    const read = [...tokens.matchAll(/var\((--dish-light-[\w-]+)/g)].map(([, name]) => name)
    expect(read.length).toBeGreaterThan(5)
    for (const name of read) {
      expect(docs).toContain(`\`${name}\``)
      expect(source).toContain(`@cssprop ${name}`)
    }
  })
})
