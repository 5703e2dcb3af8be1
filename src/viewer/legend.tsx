import { VERDICTS } from '../core/health/verdict/verdict.ts'
import { LEGEND_WORDS, VERDICT_MEANINGS, VERDICT_WORDS } from '../wording/en/parts.ts'
import { VerdictMark } from './verdict-mark.tsx'

export type LegendProps = {
  /** Marks and words in one line, without what they mean. */
  readonly compact?: boolean
}

export function Legend({ compact = false }: LegendProps) {
  return (
    <dl className="pl-legend" data-compact={compact ? '' : undefined} aria-label={LEGEND_WORDS.title}>
      {VERDICTS.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictMark verdict={verdict} />
            {VERDICT_WORDS[verdict]}
          </dt>
          {!compact && <dd>{VERDICT_MEANINGS[verdict]}</dd>}
        </div>
      ))}
      {!compact && (
        <div>
          <dt>
            <VerdictMark verdict="in-moderation" uncertain />
            {LEGEND_WORDS.uncertain}
          </dt>
          <dd>{LEGEND_WORDS.uncertainMeaning}</dd>
        </div>
      )}
    </dl>
  )
}
