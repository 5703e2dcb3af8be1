import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { citation } from '../../core/health/rules/citations.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { alertsInWords, alertWords } from '../../messages/alerts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { maybeWords, missingWords, unstatedWords } from '../../messages/open-questions.ts'
import { useMessages } from '../../messages/react.tsx'
import { explain } from '../../messages/reasons.ts'

type CardReasonsProps = {
  readonly row: Row
  readonly assessment: Assessment
  /** One line only, where several people share a card. */
  readonly compact?: boolean
}

/** What was decisive, in sentences: gates first, then the rules that moved the score most, then what is open. */
export function CardReasons({ row: { composed }, assessment, compact = false }: CardReasonsProps) {
  const messages = useMessages()
  // Once it is to be avoided, what is still open changes nothing; the detail has it.
  const telling =
    assessment.verdict === 'avoid'
      ? assessment.alerts.filter(({ finding }) => finding !== 'unconfirmed')
      : assessment.alerts
  const gates = alertsInWords(messages, telling, composed.amount.basis)
  const { headline } = explain(messages, composed, assessment)
  return (
    <div className="pl-reasons" data-compact={compact ? '' : undefined}>
      {gates.map(({ finding, sentence }) => (
        <p key={sentence} className="pl-gate" data-finding={finding}>
          {sentence}
        </p>
      ))}
      {(compact ? headline.slice(0, 1) : headline).filter(Boolean).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {assessment.uncertain && <p className="pl-open">{maybeWords(messages, assessment.uncertain)}</p>}
      {!compact && <Conflicts assessment={assessment} />}
      {assessment.unstated && <p className="pl-open">{unstatedWords(messages, assessment.unstated)}</p>}
      {assessment.verdict === 'unknown' && assessment.missing.length > 0 && (
        <p className="pl-open">{missingWords(messages, assessment.missing.slice(0, 3))}</p>
      )}
    </div>
  )
}

/** Where what is known of a person wants opposite things of this food. */
function Conflicts({ assessment: { conflicts = [] } }: { assessment: Assessment }) {
  const messages = useMessages()
  const sentences = conflicts.map((conflict) => conflictWords(messages, conflict))
  return sentences.map((sentence) => (
    <p key={sentence} className="pl-open">
      {sentence}
    </p>
  ))
}

type EveryReasonProps = {
  readonly row: Row
  readonly profiles: readonly HealthProfile[]
  /** Leads to the page with every rule, where there is one. */
  readonly onRules?: (() => void) | undefined
}

/** Every gate's and every rule's sentence with its source as a link, folded away. */
export function EveryReason({ row: { composed, assessments }, profiles, onRules }: EveryReasonProps) {
  const messages = useMessages()
  const { say } = messages
  return (
    <details className="pl-details">
      <summary>{say('viewer.card.moreReasons')}</summary>
      {assessments.map((assessment, i) => (
        <div key={assessment.profileId}>
          {assessments.length > 1 && <h4>{profiles[i]?.name}</h4>}
          <ul className="pl-cited">
            {sourced(messages, composed, assessment).map(({ key, sentence, source, needsReview }) => (
              <li key={key}>
                {sentence}{' '}
                <cite>
                  <a href={source.url} target="_blank" rel="noopener noreferrer">
                    {source.organisation} {source.year}
                  </a>
                  {needsReview && <span className="pl-unreviewed"> {say('viewer.card.unreviewed')}</span>}
                </cite>
              </li>
            ))}
          </ul>
          {assessments.length > 1 && <Conflicts assessment={assessment} />}
        </div>
      ))}
      {onRules && (
        <button type="button" className="pl-link" onClick={onRules}>
          {say('health.howVerdictsAreMade')}
        </button>
      )}
    </details>
  )
}

/** What forbids or stays open first, each finding by itself; then the rules in the order of the score. */
function sourced(messages: Messages, composed: ComposedItem, assessment: Assessment) {
  const gates = assessment.alerts.map((gate) => {
    const source = citation(gate.citation)
    return {
      key: `${gate.rule} ${gate.trait}`,
      sentence: alertWords(messages, gate, composed.amount.basis),
      source,
      needsReview: gate.needsReview === true || source.needsReview === true,
    }
  })
  const reasons = explain(messages, composed, assessment)
    .all.filter(({ sentence }) => sentence !== '')
    .map(({ reason, citation: source, ...said }) => ({ key: reason.rule, source, ...said }))
  const all = [...gates, ...reasons]
  return all.filter(({ sentence }, i) => all.findIndex((each) => each.sentence === sentence) === i)
}
