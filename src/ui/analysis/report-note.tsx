import { isDescribed } from '../../core/health/is-described.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'
import { factsInWords, isNamed } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** Over a report that was made for somebody else: whose verdicts are shown, and those of the others with one tap. */
export function ReportNote() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const { people, reportPeople, ownPeople } = useAppParts('people', 'reportPeople', 'ownPeople')
  if (!reportPeople) return null
  const areTheirs = ownPeople !== undefined
  const theirs = theirWords(messages, reportPeople)
  const [first, ...others] = reportPeople
  const name = first && others.length === 0 && isNamed(messages, first) ? first.name : undefined
  return (
    <section className="note" role="note" aria-label={say('analysis.reportNote.title')}>
      <p>
        {areTheirs
          ? say('analysis.reportNote.theirs', { people: theirs })
          : say('analysis.reportNote.own', {
              people: ownWords(messages, people),
              madeFor: say('analysis.reportNote.madeFor', { people: theirs }),
            })}
      </p>
      <Button
        look="link"
        words={
          areTheirs
            ? say('analysis.reportNote.showOwn', { known: ownPeople.some(isDescribed) })
            : say('analysis.reportNote.showTheirs', {
                whose: name === undefined ? 'other' : 'named',
                name: name ?? '',
              })
        }
        onClick={app.switchPeople}
      />
    </section>
  )
}

/** "Anna and Ben", "someone with high cholesterol": whoever made the report is "you" only to themselves. */
function theirWords(messages: Messages, people: readonly HealthProfile[]): string {
  const each = people.map((person) => {
    if (isNamed(messages, person)) return person.name
    const facts = factsInWords(messages, person)
    return facts === ''
      ? messages.say('health.anyoneInSentence')
      : messages.say('analysis.reportNote.someone', { facts })
  })
  return messages.list(each)
}

/** "you (peanut allergy)"; of several people who they are. */
function ownWords(messages: Messages, people: readonly HealthProfile[]): string {
  const { say, list } = messages
  const names = people.map((person) =>
    isNamed(messages, person) ? person.name : say('health.youInSentence'),
  )
  const [only, other] = people
  const facts = only && !other ? factsInWords(messages, only) : ''
  return facts === '' ? list(names) : say('analysis.reportNote.withFacts', { name: list(names), facts })
}
