import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCatalogues, SOURCE_LOCALE } from '../../scripts/compile-messages.mjs'
import { disagreements, keysSource } from '../../scripts/message-keys.mjs'
import { readingGrade } from '../../src/evaluate/rubric.ts'
import { textsOf } from '../support/message-texts.ts'

const catalogues = readCatalogues()
const source = catalogues[SOURCE_LOCALE] ?? {}
const KEYS = new URL('../../src/messages/keys.ts', import.meta.url)
/** Years of school. */
const HIGHEST_GRADE = 8

describe('the catalogues', () => {
  it('should be what keys.ts says; else run `npm run messages`', () => {
    expect(readFileSync(KEYS, 'utf8')).toBe(keysSource(catalogues, SOURCE_LOCALE))
  })

  it.each(Object.keys(catalogues))('should have the same messages in %s as in the source', (locale) => {
    expect(disagreements(source, catalogues[locale] ?? {})).toEqual([])
  })
})

describe.each(Object.entries(source))('the words of %s', (_, catalogue) => {
  // A name that stands at the start of a line and inside a sentence is one name.
  const texts = [
    ...new Map(
      Object.values(catalogue)
        .flatMap(textsOf)
        .map((text) => [text.toLowerCase(), text]),
    ).values(),
  ]

  it('should be readable with eight years of school, taken together', () => {
    expect(readingGrade(texts.map((text) => text.replace(/[^.!?]$/, '$&.')).join(' '))).toBeLessThanOrEqual(
      HIGHEST_GRADE,
    )
  })

  it('should promise nothing and not shout', () => {
    for (const text of texts) expect(text).not.toMatch(/\bsafe\b|!/i)
  })
})
