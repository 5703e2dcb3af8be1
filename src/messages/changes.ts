import type { RowChange } from '../core/analysis/changes.ts'
import { dotWords } from './assessment-words.ts'
import type { Messages } from './messages.ts'

/** What a further look changed, such as "New: Pear". `person` is given where there are several people. */
export function changeSentence(messages: Messages, change: RowChange, person?: string): string {
  const { say } = messages
  if (change.kind === 'renamed') return say('analysis.changes.renamed', { from: change.from, to: change.to })
  const { kind, name } = change
  if (kind !== 'verdict') return say(`analysis.changes.${kind}`, { name })
  const verdicts = {
    name,
    from: dotWords(messages, change.from),
    to: dotWords(messages, change.to),
  }
  return person
    ? say('analysis.changes.verdictFor', { ...verdicts, person })
    : say('analysis.changes.verdict', verdicts)
}
