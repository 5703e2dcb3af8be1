import { VERDICTS } from '../core/health/verdict/verdict.ts'
import { useMessages } from '../messages/react.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** `compact`: marks and words in one line, without what they mean. */
export function Legend({ compact = false }: { readonly compact?: boolean }) {
  const { say } = useMessages()
  return (
    <dl className="pl-legend" data-compact={compact ? '' : undefined} aria-label={say('viewer.legend.title')}>
      {VERDICTS.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictMark verdict={verdict} />
            {say(`health.verdict.name.${verdict}`)}
          </dt>
          {!compact && <dd>{say(`health.verdict.meaning.${verdict}`)}</dd>}
        </div>
      ))}
      {!compact && (
        <div>
          <dt>
            <VerdictMark verdict="in-moderation" uncertain="recommended" />
            {say('viewer.legend.uncertain')}
          </dt>
          <dd>{say('viewer.legend.uncertainMeaning')}</dd>
        </div>
      )}
    </dl>
  )
}
