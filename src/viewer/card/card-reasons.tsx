import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { type Citation, citation } from '../../core/health/rules/citations.ts'
import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { alertsInWords, alertWords } from '../../messages/alerts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { maybeWords, missingWords, unstatedWords } from '../../messages/open-questions.ts'
import { useMessages } from '../../messages/react.tsx'
import { explain } from '../../messages/reasons.ts'

type CardReasonsProps = {
  readonly composed: ComposedItem
  readonly assessment: Assessment
  /** One line only, where several people share a card. */
  readonly compact?: boolean
}

/** What was decisive, in sentences: gates first, then the rules that moved the score most, then what is open. */
export function CardReasons({ composed, assessment, compact = false }: CardReasonsProps) {
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
  return conflicts.map((conflict) => {
    const words = conflictWords(messages, conflict)
    return (
      <p key={words} className="pl-open">
        {words}
      </p>
    )
  })
}

type EveryReasonProps = {
  readonly composed: ComposedItem
  readonly assessments: readonly Assessment[]
  readonly profiles: readonly HealthProfile[]
  readonly onCite?: ((citation: Citation) => void) | undefined
  /** Leads to the page with every rule, where there is one. */
  readonly onRules?: (() => void) | undefined
}

/** Every gate's and every rule's sentence with its source as a link, folded away. */
export function EveryReason({ composed, assessments, profiles, onCite, onRules }: EveryReasonProps) {
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
                {sentence} <CitationLink citation={source} needsReview={needsReview} onCite={onCite} />
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

type Sourced = {
  readonly key: string
  readonly sentence: string
  readonly source: Citation
  readonly needsReview: boolean
}

/** What forbids or stays open first, each finding by itself; then the rules in the order of the score. */
function sourced(messages: Messages, composed: ComposedItem, assessment: Assessment): readonly Sourced[] {
  const gates = assessment.alerts.map((gate) => {
    const source = citation(gate.citation)
    return {
      key: `${gate.rule} ${gate.trait}`,
      sentence: alertWords(messages, gate, composed.amount.basis),
      source,
      needsReview: gate.needsReview === true || source.needsReview === true,
    }
  })
  const reasons = explain(messages, composed, assessment).all.map(
    ({ reason, sentence, citation: source, needsReview }) => ({
      key: reason.rule,
      sentence,
      source,
      needsReview,
    }),
  )
  const all = [...gates, ...reasons.filter(({ sentence }) => sentence !== '')]
  return all.filter(({ sentence }, i) => all.findIndex((each) => each.sentence === sentence) === i)
}

type CitationLinkProps = {
  readonly citation: Citation
  readonly needsReview: boolean
  readonly onCite?: ((citation: Citation) => void) | undefined
}

function CitationLink({ citation, needsReview, onCite }: CitationLinkProps) {
  const { say } = useMessages()
  return (
    <cite>
      <a href={citation.url} target="_blank" rel="noopener noreferrer" onClick={() => onCite?.(citation)}>
        {citation.organisation} {citation.year}
      </a>
      {needsReview && <span className="pl-unreviewed"> {say('viewer.card.unreviewed')}</span>}
    </cite>
  )
}
