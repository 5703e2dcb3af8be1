import type { Row } from '../core/analysis/row.ts'
import type { Assessment } from '../core/health/assessment.ts'
import { shownScore } from '../core/health/verdict/verdict.ts'
import { alertsInWords } from '../messages/alerts.ts'
import { assessmentWords } from '../messages/assessment-words.ts'
import { nameOf } from '../messages/people-in-words.ts'
import { explain } from '../messages/reasons.ts'
import type { ExportDocument } from './document.ts'

/** What an item means for one person, in ids for programs and in words for readers. */
export type ToldVerdict = Pick<Assessment, 'dot' | 'verdict' | 'advice' | 'score'> & {
  /** Who that is, where the file may say so. */
  readonly person?: string
  /** "Avoid. Contains milk." */
  readonly words: string
  readonly alerts: readonly string[]
  readonly reasons: readonly string[]
}

/** The verdicts of a row, in the order of the people. */
export function toldVerdicts(
  { messages, people, named }: Pick<ExportDocument, 'messages' | 'people' | 'named'>,
  { composed, assessments }: Row,
): readonly ToldVerdict[] {
  return assessments.map((assessment) => {
    const { dot, verdict, advice, alerts, profileId } = assessment
    const person = named ? people.find(({ id }) => id === profileId) : undefined
    return {
      ...(person && { person: nameOf(messages, person) }),
      dot,
      verdict,
      advice,
      score: shownScore(assessment),
      words: assessmentWords(messages, assessment),
      alerts: alertsInWords(messages, alerts, composed.amount.basis).map(({ sentence }) => sentence),
      reasons: explain(messages, composed, assessment).headline,
    }
  })
}
