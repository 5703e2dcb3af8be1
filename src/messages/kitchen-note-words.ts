import type { KitchenConcern } from '../core/analysis/kitchen-note.ts'
import { causeWords } from './cause-words.ts'
import type { Messages } from './messages.ts'
import { isNamed } from './people-in-words.ts'

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
    const { person } = concern
    if (several && isNamed(messages, person))
      return messages.say('viewer.kitchen.concern.named', { name: person.name, what })
    if (several && self === 'reader') return messages.say('viewer.kitchen.concern.yours', { what })
    return concern.cause.kind === 'allergy' ? messages.say('viewer.kitchen.concern.allergy', { what }) : what
  })
  return messages.say('viewer.kitchen.note', { concerns: messages.list(told) })
}

/** "severe peanut allergy", "coeliac disease" */
function whatOf(messages: Messages, { person, cause }: KitchenConcern): string {
  const words = causeWords(messages, cause)
  const severity = cause.kind === 'allergy' ? person.severity?.[cause.id] : undefined
  return severity
    ? messages.say('health.allergy.withSeverity.inSentence', { severity, allergy: words })
    : words
}
