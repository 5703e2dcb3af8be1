import { describe, expect, it } from 'vitest'
import {
  type Failure,
  PHOTO_FAILURES,
  PROVIDER_FAILURES,
  TRANSPORT_FAILURES,
} from '../../src/core/terms/failure.ts'
import { readingGrade } from '../../src/evaluate/rubric.ts'
import { failureSentence } from '../../src/messages/failure-sentence.ts'
import { MOST_BYTES, MOST_PIXELS } from '../../src/photo/inspect.ts'
import { english } from '../support/messages.ts'

const ALL: readonly Failure[] = [
  ...PHOTO_FAILURES.map((code) => ({ kind: 'photo', code, retryable: false }) as const),
  ...TRANSPORT_FAILURES.map((code) => ({ kind: 'transport', code, retryable: true }) as const),
  ...PROVIDER_FAILURES.map((code) => ({ kind: 'provider', code, retryable: false }) as const),
  { kind: 'contract', code: 'unreadable-reply', retryable: true },
]

describe('failureSentence', () => {
  it.each(ALL)('should say in short plain words what happened and what to do: $code', (failure) => {
    const sentence = failureSentence(english, failure)
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence.length).toBeLessThan(120)
    expect(sentence).not.toMatch(/!|\bsafe\b|error|undefined/i)
    expect(sentence.split('. ').length).toBe(2)
  })

  it('should be readable with eight years of school, taken together', () => {
    expect(
      readingGrade(ALL.map((failure) => failureSentence(english, failure)).join(' ')),
    ).toBeLessThanOrEqual(8)
  })

  it('should name the limits a photo is over, as they are', () => {
    const over = (code: 'too-many-pixels' | 'too-many-bytes') =>
      failureSentence(english, { kind: 'photo', code, retryable: false })
    expect(over('too-many-pixels')).toContain(`${MOST_PIXELS / 1e6} megapixels`)
    expect(over('too-many-bytes')).toContain(`${MOST_BYTES / 1024 / 1024} MB`)
  })

  it('should name the wait where it is known', () => {
    const limited = (retryAfterSeconds: number): Failure => ({
      kind: 'transport',
      code: 'rate-limited',
      retryable: true,
      retryAfterSeconds,
    })
    expect(failureSentence(english, limited(1))).toContain('in 1 second.')
    expect(failureSentence(english, limited(20))).toContain('in 20 seconds.')
    expect(failureSentence(english, limited(600))).toContain('in 10 minutes.')
  })
})
