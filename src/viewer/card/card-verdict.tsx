import type { Assessment } from '../../core/health/assessment.ts'
import { dotWords, scoreInWords } from '../../messages/assessment-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { DotMark } from '../dot-mark.tsx'
import { partOf } from '../painter/dots.ts'
import { ScoreRing } from '../score-ring.tsx'

/** Glyph, word and colour of the verdict: it is never told by colour alone. */
export function VerdictWord({ of: { verdict, uncertain, advice } }: { readonly of: Assessment }) {
  const { say } = useMessages()
  return (
    <p className="pl-verdict" data-dot={verdict}>
      <DotMark dot={verdict} asks={advice === 'ask'} uncertain={uncertain !== undefined} size={18} />
      {say(`health.verdict.name.${verdict}`)}
    </p>
  )
}

/** The dot in words: what is to be avoided or asked first, otherwise the verdict. */
export function DotWord({ of: assessment }: { readonly of: Assessment }) {
  const messages = useMessages()
  return (
    <p className="pl-verdict" data-dot={assessment.dot}>
      <DotMark {...partOf(assessment)} size={18} />
      {dotWords(messages, assessment.dot)}
    </p>
  )
}

/** The verdict under what is to be asked, with its score; beside what is to be avoided no more than a remark without colour. */
export function VerdictUnderAlerts({ assessment }: { readonly assessment: Assessment }) {
  const messages = useMessages()
  if (assessment.advice !== 'avoid') {
    return (
      <div className="pl-verdict-row">
        <VerdictWord of={assessment} />
        <ScoreRing assessment={assessment} size={44} />
      </div>
    )
  }
  const score = scoreInWords(messages, assessment)
  if (score === undefined) return null
  const verdict = messages.say(`health.verdict.inSentence.${assessment.verdict}`)
  return <p className="pl-by-nutrients">{messages.say('viewer.card.byNutrients', { verdict, score })}</p>
}
