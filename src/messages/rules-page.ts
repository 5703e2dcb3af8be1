import type { Verdict } from '../core/health/verdict/verdict.ts'
import { BANDS } from '../core/health/verdict/verdict.ts'
import type { Messages } from './messages.ts'

/** How a score comes about, step by step: `rules.making`. */
export const SCORE_STEPS = ['start', 'points', 'caps', 'gates', 'unknown'] as const

/** The scores of a verdict, "35 to 64"; those without one are decided otherwise. */
export function bandWords({ say }: Messages, verdict: Verdict): string {
  const { recommended, 'in-moderation': fair } = BANDS
  switch (verdict) {
    case 'recommended':
      return say('rules.band.scores', { low: recommended, high: 100 })
    case 'in-moderation':
      return say('rules.band.scores', { low: fair, high: recommended - 1 })
    case 'not-recommended':
      return say('rules.band.scores', { low: 0, high: fair - 1 })
    case 'avoid':
    case 'unknown':
      return say('rules.band.noScore')
  }
}
