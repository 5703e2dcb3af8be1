import { PEOPLE } from '../../wording/en/app.ts'
import { capitalised, factsInWords } from '../../wording/en/people-in-words.ts'
import { useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { WhoFor } from '../people/who-for.tsx'

/** Who the verdicts are for; opens the fields to change it, with the photo still in view beside them. */
export function WhoButton() {
  const people = useAppState((state) => state.people)
  const [only, ...others] = people
  const summary =
    only && others.length === 0
      ? capitalised(factsInWords(only))
      : people
          .map((person) => `${person.name}: ${factsInWords(person) || PEOPLE.anyone.toLowerCase()}`)
          .join('; ')
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
