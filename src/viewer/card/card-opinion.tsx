import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'

/** The model's own view, beside the verdict and never instead of it. */
export function Opinion({ opinion }: { readonly opinion: NonNullable<Row['opinion']> }) {
  const { say } = useMessages()
  return (
    <details className="pl-details pl-opinion">
      <summary>{say(opinion.forPerson ? 'viewer.card.modelViewForPerson' : 'viewer.card.modelView')}</summary>
      <p className="pl-opinion-score">
        {say('viewer.card.modelScore', { score: Math.round(opinion.score) })}
      </p>
      <p>{opinion.justification}</p>
      {opinion.differs && <p className="pl-flag">{say('viewer.card.differs')}</p>}
    </details>
  )
}
