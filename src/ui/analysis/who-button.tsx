import { factsInWords, oneByOne } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { PEOPLE } from '../../wording/en/app.ts'
import { useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { WhoFor } from '../people/who-for.tsx'

/** Who the verdicts are for; opens the fields to change it, with the photo still in view beside them. */
export function WhoButton() {
  const messages = useMessages()
  const people = useAppState((state) => state.people)
  const [only, ...others] = people
  const summary =
    only && others.length === 0
      ? factsInWords(messages, only, 'name')
      : oneByOne(
          messages,
          people.map((person) => {
            const facts = factsInWords(messages, person) || PEOPLE.anyone.toLowerCase()
            return messages.say('health.person', { name: person.name, facts })
          }),
        )
  return (
    <>
      <button type="button" className="who-button" popoverTarget="who-for">
        <Icon name="person" />
        <span className="who-words">
          <span className="who-label">{PEOPLE.title}</span>
          <span className="who-summary">{summary || PEOPLE.anyone}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <section id="who-for" className="popover" popover="auto" aria-label={PEOPLE.title}>
        <WhoFor />
      </section>
    </>
  )
}
