import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS, proseOf, textOf } from '../support/documents.ts'

/** Files and folders that stand in code, such as `src/main.tsx`; `…` and `<…>` stand for any. */
const NAMED = /`((?:src|test|scripts|docs|fixtures|deploy|public|licences)\/[\w./@-]*)`/g
const namedIn = (document: string) => [...proseOf(document).matchAll(NAMED)].map(([, file = '']) => file)

describe('files that documents name', () => {
  it.each(DOCUMENTS.filter((document) => namedIn(document).length > 0))('should be there: %s', (document) => {
    expect(namedIn(document).filter((file) => !existsSync(file))).toEqual([])
  })
  it('should be found', () => {
    expect(namedIn('CONTRIBUTING.md').length).toBeGreaterThan(100)
  })
})

describe('words we use', () => {
  /** The last two columns of a row: types, and the files they are in. */
  const ROW = /^\|.*\| ([^|]+) \| (`src\/[^|]+) \|$/gm
  const rows = [...proseOf('CONTRIBUTING.md').matchAll(ROW)].map(([, types = '', files = '']) => ({
    types: [...types.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    code: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => textOf(file)).join('\n'),
  }))

  it('should be found', () => {
    expect(rows.length).toBeGreaterThan(50)
  })
  it('should be in the files that are named beside them', () => {
    expect(rows.flatMap(({ types, code }) => types.filter((name) => !code.includes(name)))).toEqual([])
  })
})
