import type { KitchenConcern } from '../core/analysis/kitchen-note.ts'
import { GENERAL_PROFILE } from '../core/health/profile.ts'
import { causeWords } from './cause-words.ts'
import type { Messages } from './messages.ts'

/**
 * "Kitchens differ: tell them about Priya’s peanut allergy and your milk allergy." Where there are not `several` people,
 * nobody has to be told apart: "the peanut allergy". `self`: who whoever spoke of themselves is, the reader or anyone.
 */
export function kitchenNoteWords(
  messages: Messages,
  concerns: readonly KitchenConcern[],
  several: boolean,
  self: 'reader' | 'anyone',
): string {
  const told = concerns.map((concern) => {
    const what = whatOf(messages, concern)
    const { name } = concern.person
    if (several && !isSelf(messages, name))
      return messages.say('viewer.kitchen.concern.named', { name, what })
    if (several && self === 'reader') return messages.say('viewer.kitchen.concern.yours', { what })
    return concern.cause.kind === 'allergy' ? messages.say('viewer.kitchen.concern.allergy', { what }) : what
  })
  return messages.say('viewer.kitchen.note', { concerns: messages.list(told) })
}

/** Whether it is no name: nobody in particular, or whoever spoke of themselves. */
function isSelf({ say }: Messages, name: string): boolean {
  return name === GENERAL_PROFILE.name || name === say('health.you')
}

/** "severe peanut allergy", "coeliac disease" */
function whatOf(messages: Messages, { person, cause }: KitchenConcern): string {
  const words = causeWords(messages, cause)
  const severity = cause.kind === 'allergy' ? person.severity?.[cause.id] : undefined
  return severity
    ? messages.say('health.allergy.withSeverity.inSentence', { severity, allergy: words })
    : words
}
