import type { Row } from '../core/analysis/row.ts'
import { alertWords } from '../messages/alerts.ts'
import { assessmentWords } from '../messages/assessment-words.ts'
import type { Messages } from '../messages/messages.ts'
import { explain } from '../messages/reasons.ts'
import type { JudgedVerdict } from '../wire/judged-row.ts'

/** The verdicts of a row, each reason and alert with a sentence beside its ids. Needs the areas `health` and `reasons`. */
export function verdictsInWords(
  messages: Messages,
  { composed, assessments }: Row,
): readonly JudgedVerdict[] {
  return assessments.map((assessment) => {
    const sentences = new Map(
      explain(messages, composed, assessment).all.map(({ reason, sentence }) => [reason, sentence]),
    )
    return {
      ...assessment,
      text: assessmentWords(messages, assessment),
      reasons: assessment.reasons.map((reason) => {
        const text = sentences.get(reason)
        return { ...reason, ...(text && { text }) }
      }),
      alerts: assessment.alerts.map((alert) => ({
        ...alert,
        text: alertWords(messages, alert, composed.amount.basis),
      })),
    }
  })
}
