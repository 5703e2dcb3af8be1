import { describe, expect, it } from 'vitest'
import type { AnalysisAction } from '../../src/core/analysis/document.ts'
import { advance, newAnalysis } from '../../src/core/analysis/run.ts'
import { pageFacts } from '../../src/messages/page-facts.ts'
import { english } from '../support/messages.ts'

const PHOTO = { sha256: 'ab'.repeat(32), name: 'page.jpg', width: 100, height: 100 }

const facts = (...actions: readonly AnalysisAction[]) => [
  ...pageFacts(english, advance(newAnalysis(PHOTO), ...actions).run),
]

describe('what there is to know of a page of writing', () => {
  it('should be nothing where all of it was put to use', () => {
    expect(facts()).toEqual([])
  })

  it('should be the lines left out, a dozen of them quoted', () => {
    const texts = Array.from({ length: 14 }, (_, i) => `Line ${i + 1}`)
    const [said] = facts({ type: 'left-out', lookId: 'look', texts })
    expect(said).toContain('14 lines')
    expect(said).toContain('“Line 12”')
    expect(said).not.toContain('Line 13')
    expect(facts({ type: 'left-out', lookId: 'look', texts: ['Ring the bell'] })[0]).toContain(
      '“Ring the bell”',
    )
  })

  it('should be that it is no menu', () => {
    expect(facts({ type: 'not-menu', lookId: 'look', page: 'other' })[0]).toContain(
      "doesn't look like a menu",
    )
    expect(facts({ type: 'not-menu', lookId: 'look', page: 'receipt' })[0]).toContain('receipt')
  })
})
