import type { Row } from '../core/analysis/row.ts'
import type { Assessment } from '../core/health/assessment.ts'

/** What a page is told of an item: its verdict by nutrition, and what it is to mind, for each person. */
export type ShownItem = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly verdicts: readonly Pick<Assessment, 'profileId' | 'verdict' | 'advice' | 'dot' | 'score'>[]
}

export function shownItem({ id, name, composed, assessments }: Row): ShownItem {
  return {
    id,
    name,
    count: composed.item.count,
    verdicts: assessments.map(({ profileId, verdict, advice, dot, score }) => ({
      profileId,
      verdict,
      advice,
      dot,
      score,
    })),
  }
}
