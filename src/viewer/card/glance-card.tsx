import type { Row } from '../../core/analysis/row.ts'
import type { Assessment } from '../../core/health/assessment.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { alertsInBrief } from '../../messages/assessment-words.ts'
import { leadingFigure } from '../../messages/figures.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { explain } from '../../messages/reasons.ts'
import { RowName } from '../row-name.tsx'
import { ScoreRing } from '../score-ring.tsx'
import { glanceFigures } from './card-figures.tsx'
import { CardPieces } from './card-pieces.tsx'
import { DotWord } from './card-verdict.tsx'

type GlanceCardProps = {
  readonly row: Row
  /** In the order `select` was given them: one assessment each. */
  readonly profiles: readonly HealthProfile[]
  readonly headingId: string
}

/** What the pointer in passing wants to know: the name, the verdict in words, one reason, the score and four figures. */
export function GlanceCard({ row, profiles, headingId }: GlanceCardProps) {
  const messages = useMessages()
  const [only, other] = row.assessments
  return (
    <article className="pl-card pl-glance-card" aria-labelledby={headingId}>
      <h3 id={headingId} className="pl-name">
        <RowName row={row} />
      </h3>
      {row.assessments.map((assessment, at) => {
        const person = profiles[at]
        return (
          <div key={assessment.profileId} className="pl-glance-verdict">
            <div>
              {other && person && <p className="pl-glance-person">{nameOf(messages, person)}</p>}
              <DotWord of={assessment} />
            </div>
            <ScoreRing assessment={assessment} size={40} />
            <Why row={row} assessment={assessment} isShort={other !== undefined} />
          </div>
        )
      })}
      <GlanceFigures row={row} person={other ? undefined : profiles[0]} assessment={only} />
      <CardPieces composed={row.composed} />
    </article>
  )
}

type WhyProps = {
  readonly row: Row
  readonly assessment: Assessment
  /** Only what is in it or to be asked about, where several people share the card. */
  readonly isShort: boolean
}

/** What is in it or to be asked about; else the reason that weighs most. */
function Why({ row, assessment, isShort }: WhyProps) {
  const messages = useMessages()
  const brief = alertsInBrief(messages, assessment)
  const words = brief ?? (isShort ? undefined : explain(messages, row.composed, assessment).headline[0])
  return words ? <p className="pl-glance-why">{words}</p> : null
}

type FiguresProps = {
  readonly row: Row
  readonly person: HealthProfile | undefined
  readonly assessment: Assessment | undefined
  readonly className?: string
}

/** Four figures of a serving: those that decide for the one person, or what is told of every food. Nothing where none is known. */
export function GlanceFigures({ row, person, assessment, className = 'pl-glance' }: FiguresProps) {
  const { composed } = row
  const messages = useMessages()
  const figures = glanceFigures(composed, person && assessment && { person, assessment })
  if (figures.every(({ amount }) => amount === undefined)) return null
  return (
    <dl className={className}>
      {figures.map(({ nutrient, amount }) => (
        <div key={nutrient}>
          <dt>{messages.say(`health.nutrient.name.${nutrient}`)}</dt>
          <dd>{amount ? leadingFigure(messages, nutrient, amount) : messages.say('viewer.card.noFigure')}</dd>
        </div>
      ))}
    </dl>
  )
}
