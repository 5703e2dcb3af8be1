import { useMessages } from '../../messages/react.tsx'
import { capitalised, factsInWords } from '../../wording/en/people-in-words.ts'
import { useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { WhoFor } from '../people/who-for.tsx'

/** Who the verdicts are for; opens the fields to change it, with the photo still in view beside them. */
export function WhoButton() {
  const { say } = useMessages()
  const people = useAppState((state) => state.people)
  const [only, ...others] = people
  const summary =
    only && others.length === 0
      ? capitalised(factsInWords(only))
      : people
          .map((person) => `${person.name}: ${factsInWords(person) || say('people.anyoneInSentence')}`)
          .join('; ')
  return (
    <>
      <button type="button" className="who-button" popoverTarget="who-for">
        <Icon name="person" />
        <span className="who-words">
          <span className="who-label">{say('people.title')}</span>
          <span className="who-summary">{summary || say('people.anyone')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <section id="who-for" className="popover" popover="auto" aria-label={say('people.title')}>
        <WhoFor />
      </section>
    </>
  )
}
