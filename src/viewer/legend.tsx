import type { ReactNode } from 'react'
import { DOTS } from '../core/health/assessment.ts'
import { VERDICTS } from '../core/health/verdict/verdict.ts'
import { dotMeaning, dotWords } from '../messages/assessment-words.ts'
import { useMessages } from '../messages/react.tsx'
import { AskMark, DotMark } from './dot-mark.tsx'

/** The verdicts, then what is drawn in place of one. */
const IN_ORDER = [...VERDICTS, ...DOTS.filter((dot) => !VERDICTS.some((verdict) => verdict === dot))]

/** `compact`: marks and words in one line, without what they mean. */
export function Legend({ compact = false }: { readonly compact?: boolean }) {
  const messages = useMessages()
  const { say } = messages
  const entry = (key: string, mark: ReactNode, name: string, meaning: string) => (
    <div key={key}>
      <dt>
        {mark}
        {name}
      </dt>
      {!compact && <dd>{meaning}</dd>}
    </div>
  )
  return (
    <dl
      className="pl-legend"
      part="legend"
      data-compact={compact ? '' : undefined}
      aria-label={say('viewer.legend.title')}
    >
      {IN_ORDER.map((dot) =>
        entry(dot, <DotMark dot={dot} />, dotWords(messages, dot), dotMeaning(messages, dot)),
      )}
      {entry('ask', <AskMark />, say('health.advice.name.ask'), say('health.advice.meaning.ask'))}
      {!compact &&
        entry(
          'uncertain',
          <DotMark dot="in-moderation" uncertain />,
          say('viewer.legend.uncertain'),
          say('viewer.legend.uncertainMeaning'),
        )}
    </dl>
  )
}
