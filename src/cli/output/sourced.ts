import type { Citation } from '../../core/health/rules/citations.ts'
import type { Messages } from '../../messages/messages.ts'

/** A sentence with who says so, and whether a dietitian has yet to check it. */
export function sourced(
  { say }: Messages,
  sentence: string,
  { organisation, year, needsReview }: Citation,
  unreviewed?: boolean,
): string {
  const key = unreviewed || needsReview ? 'cli.score.sourcedUnreviewed' : 'cli.score.sourced'
  return say(key, { sentence, organisation, year: `${year}` })
}
