import { describe, expect, it } from 'vitest'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { whomWords } from '../../src/messages/people-in-words.ts'
import { english } from '../support/messages.ts'

const ada = { ...GENERAL_PROFILE, id: 'a', name: 'Ada' }
const max = { ...GENERAL_PROFILE, id: 'b', name: 'Max' }

describe('for whom it is', () => {
  it.each([
    [[GENERAL_PROFILE], 'For anyone'],
    [[ada], 'For Ada'],
    [[ada, max], 'For everyone here: \u2068Ada\u2069 and \u2068Max\u2069'],
  ])('should be said by name', (people, words) => {
    expect(whomWords(english, people).replace(/[\u2068\u2069]/g, '')).toBe(
      words.replace(/[\u2068\u2069]/g, ''),
    )
  })
})
