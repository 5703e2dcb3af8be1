import { useState } from 'react'
import { personWithoutEnergy } from '../../core/analysis/without-energy.ts'
import { factsInWords, oneByOne } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Icon } from '../icons.tsx'
import { WhoFor } from '../people/who-for.tsx'

/** Who the verdicts are for; opens the fields to change it, with the photo still in view beside them. */
export function WhoButton() {
  const messages = useMessages()
  const { say } = messages
  const everybody = useAppState((state) => state.people)
  const hidesCalories = useAppState((state) => state.settings.hideCalories)
  const people = hidesCalories ? everybody.map(personWithoutEnergy) : everybody
  // The fields of several people are much to draw, and are not seen before they are asked for.
  const [wasOpened, setWasOpened] = useState(false)
  const open = useAppState(({ questions, notUnderstood }) =>
    [...Object.values(questions), ...Object.values(notUnderstood)].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
  )
  const [only, ...others] = people
  const summary =
    only && others.length === 0
      ? factsInWords(messages, only, 'name')
      : oneByOne(
          messages,
          people.map((person) => {
            const facts = factsInWords(messages, person) || say('health.anyoneInSentence')
            return say('health.person', { name: person.name, facts })
          }),
        )
  return (
    <>
      <button type="button" className="who-button" popoverTarget="who-for">
        <Icon name="person" />
        <span className="who-words">
          <span className="who-label">{say('people.title')}</span>
          <span className="who-summary">{summary || say('health.anyone')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      {open > 0 && (
        <button type="button" className="who-open" popoverTarget="who-for">
          {say('analysis.whoOpen', { count: open })}
        </button>
      )}
      <section
        id="who-for"
        className="popover"
        popover="auto"
        aria-label={say('people.title')}
        onBeforeToggle={() => setWasOpened(true)}
      >
        <div className="popover-head">
          <h2>{say('people.title')}</h2>
          <Button
            look="small"
            words={say('people.done')}
            popoverTarget="who-for"
            popoverTargetAction="hide"
          />
        </div>
        {wasOpened && <WhoFor />}
      </section>
    </>
  )
}
