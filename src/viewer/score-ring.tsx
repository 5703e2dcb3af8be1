import type { Assessment } from '../core/health/assessment.ts'
import { shownScore } from '../core/health/verdict/verdict.ts'
import { scoreWords } from '../messages/figures.ts'
import { useMessages } from '../messages/react.tsx'

const RADIUS = 25
const LENGTH = 2 * Math.PI * RADIUS

export type ScoreRingProps = { readonly assessment: Assessment; readonly size?: number }

/** The score as an arc of 100, its range as a paler one. Nothing where no number may be shown. */
export function ScoreRing({ assessment, size = 64 }: ScoreRingProps) {
  const messages = useMessages()
  const { say } = messages
  const score = shownScore(assessment)
  if (!score) return null
  const uncertain = assessment.uncertain !== undefined
  const words = scoreWords(messages, score, uncertain)
  return (
    <div className="pl-ring" data-dot={assessment.verdict} data-long={words.length > 3 ? '' : undefined}>
      <svg viewBox="0 0 60 60" width={size} height={size} aria-hidden="true">
        <circle className="pl-ring-track" cx="30" cy="30" r={RADIUS} />
        {uncertain && <Arc from={score.min} to={score.max} className="pl-ring-range" />}
        <Arc from={0} to={uncertain ? score.min : score.likely} className="pl-ring-score" />
      </svg>
      <span className="pl-ring-number" aria-hidden="true">
        {words}
        <small className="pl-ring-scale">/{messages.number(100)}</small>
      </span>
      <span className="pl-hidden">{say('viewer.card.score', { score: words })}</span>
    </div>
  )
}

function Arc({ from, to, className }: { from: number; to: number; className: string }) {
  const length = (LENGTH * Math.max(0, to - from)) / 100
  if (length === 0) return null
  return (
    <circle
      className={className}
      cx="30"
      cy="30"
      r={RADIUS}
      transform="rotate(-90 30 30)"
      strokeDasharray={`${length} ${LENGTH}`}
      strokeDashoffset={(-LENGTH * from) / 100}
    />
  )
}
