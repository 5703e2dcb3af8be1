import type { Estimate } from '../../terms/estimate.ts'
import type { Verdict } from './verdict.ts'

/** Lowest scores of the two upper bands. The same as between Nutri-Score's B and C, and D and E, so letter and colour agree. */
export const BANDS = { recommended: 65, 'in-moderation': 35 } as const

type Band = 'recommended' | 'in-moderation' | 'not-recommended'

/**
 * A score that stays in one band is sure; one that reaches into the neighbouring band is shown as the likely one with the
 * other named; one that reaches across all three says nothing.
 */
export function verdictOf(score: Estimate): { readonly verdict: Verdict; readonly uncertain?: Verdict } {
  const verdict = bandOf(score.likely)
  const [low, high] = [bandOf(score.min), bandOf(score.max)]
  if (low === verdict && high === verdict) return { verdict }
  if (low === 'not-recommended' && high === 'recommended') return { verdict: 'unknown' }
  return { verdict, uncertain: low === verdict ? high : low }
}

function bandOf(score: number): Band {
  if (score >= BANDS.recommended) return 'recommended'
  return score >= BANDS['in-moderation'] ? 'in-moderation' : 'not-recommended'
}
