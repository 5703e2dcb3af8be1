import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/core/health/verdict/verdict.ts'

describe('the verdict of a score', () => {
  it.each([
    { range: [70, 80, 90], verdict: 'recommended' },
    { range: [50, 50, 50], verdict: 'in-moderation' },
    { range: [0, 10, 34], verdict: 'not-recommended' },
  ])('should be sure where the whole range $range lies in one band', ({ range, verdict }) => {
    expect(verdictOf(estimate(range))).toEqual({ verdict })
  })

  it.each([
    { range: [30, 50, 64], verdict: 'in-moderation', uncertain: 'not-recommended' },
    { range: [34, 34, 60], verdict: 'not-recommended', uncertain: 'in-moderation' },
    { range: [40, 60, 70], verdict: 'in-moderation', uncertain: 'recommended' },
    { range: [63, 66, 90], verdict: 'recommended', uncertain: 'in-moderation' },
  ])('should be the likely one, and name the other that $range reaches into', ({ range, ...told }) => {
    expect(verdictOf(estimate(range))).toEqual(told)
  })

  it.each([
    { range: [0, 38, 38], verdict: 'not-recommended', uncertain: 'in-moderation' },
    { range: [36, 66, 70], verdict: 'in-moderation', uncertain: 'recommended' },
  ])('should be the worse one where most of $range lies in it', ({ range, ...told }) => {
    expect(verdictOf(estimate(range))).toEqual(told)
  })

  it('should say nothing where the range reaches across all three', () => {
    expect(verdictOf(estimate([30, 50, 70]))).toEqual({ verdict: 'unknown' })
  })
})

function estimate([min = 0, likely = 0, max = 0]: readonly number[]) {
  return { min, likely, max }
}
