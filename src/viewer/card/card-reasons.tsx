import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { citation } from '../../core/health/rules/citations.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { alertWords } from '../../messages/alerts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { maybeWords, missingWords, unstatedWords } from '../../messages/open-questions.ts'
import { useMessages } from '../../messages/react.tsx'
import { explain } from '../../messages/reasons.ts'
import { QuietAlerts } from './card-alerts.tsx'

type CardReasonsProps = {
  readonly row: Row
  readonly assessment: Assessment
  /** One line only, where several people share a card. */
  readonly compact?: boolean
}

/** Why the verdict is what it is, in sentences: the rules that moved the score most, then what is open. */
export function CardReasons({ row, assessment, compact = false }: CardReasonsProps) {
  const messages = useMessages()
  const { advice, verdict, uncertain, unstated, missing } = assessment
  const { headline } = explain(messages, row.composed, assessment)
  const sentences = (compact ? headline.slice(0, 1) : headline).filter(Boolean)
  const isAside = advice === 'avoid'
  return (
    <div className="pl-reasons" data-compact={compact ? '' : undefined} data-aside={isAside ? '' : undefined}>
      <QuietAlerts row={row} assessment={assessment} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {uncertain && !isAside && <p className="pl-open">{maybeWords(messages, uncertain)}</p>}
      {!compact && <Conflicts assessment={assessment} />}
      {unstated && !isAside && <p className="pl-open">{unstatedWords(messages, unstated)}</p>}
      {verdict === 'unknown' && !isAside && missing.length > 0 && (
        <p className="pl-open">{missingWords(messages, missing.slice(0, 3))}</p>
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

/** Every alert's and every rule's sentence with its source as a link, folded away. */
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

/** What was found first, each finding by itself; then the rules in the order of the score. */
function sourced(messages: Messages, composed: ComposedItem, assessment: Assessment) {
  const alerts = assessment.alerts.map((alert) => {
    const source = citation(alert.citation)
    return {
      key: `${alert.rule} ${alert.trait}`,
      sentence: alertWords(messages, alert, composed.amount.basis),
      source,
      needsReview: alert.needsReview === true || source.needsReview === true,
    }
  })
  const reasons = explain(messages, composed, assessment)
    .all.filter(({ sentence }) => sentence !== '')
    .map(({ reason, citation: source, ...said }) => ({ key: reason.rule, source, ...said }))
  const all = [...alerts, ...reasons]
  return all.filter(({ sentence }, i) => all.findIndex((each) => each.sentence === sentence) === i)
}
