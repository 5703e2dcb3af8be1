import type { Assessment } from '../../core/health/assessment.ts'
import type { Citation } from '../../core/health/citations.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { ComposedItem } from '../../core/nutrition/composed.ts'
import { gatesInWords } from '../../wording/en/gates.ts'
import { CARD_WORDS } from '../../wording/en/parts.ts'
import { explain } from '../../wording/en/reasons.ts'

type CardReasonsProps = {
  readonly composed: ComposedItem
  readonly assessment: Assessment
  /** One line only, where several people share a card. */
  readonly compact?: boolean
}

/** What was decisive, in sentences: gates first, then the rules that moved the score most, then what is open. */
export function CardReasons({ composed, assessment, compact = false }: CardReasonsProps) {
  const gates = gatesInWords(assessment.gates, composed.amount.basis)
  const { headline } = explain(composed, assessment)
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
      {assessment.uncertain && <p className="pl-open">{CARD_WORDS.maybe(assessment.uncertain)}</p>}
      {assessment.verdict === 'unknown' && assessment.missing.length > 0 && (
        <p className="pl-open">{CARD_WORDS.missing(assessment.missing.slice(0, 3))}</p>
      )}
    </div>
  )
}

type EveryReasonProps = {
  readonly composed: ComposedItem
  readonly assessments: readonly Assessment[]
  readonly profiles: readonly HealthProfile[]
  readonly onCite?: ((citation: Citation) => void) | undefined
}

/** Every rule's sentence with its source as a link, folded away. */
export function EveryReason({ composed, assessments, profiles, onCite }: EveryReasonProps) {
  return (
    <details className="pl-details">
      <summary>{CARD_WORDS.moreReasons}</summary>
      {assessments.map((assessment, i) => (
        <div key={assessment.profileId}>
          {assessments.length > 1 && <h4>{profiles[i]?.name}</h4>}
          <ul className="pl-cited">
            {explain(composed, assessment)
              .all.filter(({ sentence }) => sentence !== '')
              .map(({ sentence, citation }) => (
                <li key={sentence}>
                  {sentence} <CitationLink citation={citation} onCite={onCite} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

function CitationLink(props: { citation: Citation; onCite?: ((citation: Citation) => void) | undefined }) {
  const { citation, onCite } = props
  return (
    <cite>
      <a href={citation.url} target="_blank" rel="noopener noreferrer" onClick={() => onCite?.(citation)}>
        {citation.organisation} {citation.year}
      </a>
      {citation.needsReview && <span className="pl-unreviewed"> ({CARD_WORDS.unreviewed})</span>}
    </cite>
  )
}
