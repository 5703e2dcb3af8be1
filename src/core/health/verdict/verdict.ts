import type { Estimate } from '../../terms/estimate.ts'

/**
 * What the nutrients mean for a person, from best to worst; `unknown` stands apart: nothing honest can be said. What must not
 * be eaten is told by alerts and never here.
 */
export const VERDICTS = ['recommended', 'in-moderation', 'not-recommended', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Lowest scores of the two upper bands. The same as between Nutri-Score's B and C, and D and E, so letter and colour agree. */
export const BANDS = { recommended: 65, 'in-moderation': 35 } as const

type Band = Exclude<Verdict, 'unknown'>

/**
 * A score whose range stays in one band is sure. One that reaches into the neighbouring band gives the likely verdict and
 * names the other, but the worse of the two where most of the range lies in it: a range of 0 to 38 is no "in moderation".
 * One that reaches across all three says nothing.
 */
export function verdictOf(score: Estimate): { readonly verdict: Verdict; readonly uncertain?: Verdict } {
  const [low, high] = [bandOf(score.min), bandOf(score.max)]
  if (low === high) return { verdict: low }
  if (low === 'not-recommended' && high === 'recommended') return { verdict: 'unknown' }
  const between = BANDS[high === 'recommended' ? 'recommended' : 'in-moderation']
  const isMostlyLow = between - score.min > score.max - between
  return isMostlyLow || bandOf(score.likely) === low
    ? { verdict: low, uncertain: high }
    : { verdict: high, uncertain: low }
}

function bandOf(score: number): Band {
  if (score >= BANDS.recommended) return 'recommended'
  return score >= BANDS['in-moderation'] ? 'in-moderation' : 'not-recommended'
}

/** The score that may be read as a number: none where the verdict is unknown, whatever it would likely be. */
export function shownScore(judged: {
  readonly score: Estimate | null
  readonly verdict: Verdict
}): Estimate | null {
  return judged.verdict === 'unknown' ? null : judged.score
}
