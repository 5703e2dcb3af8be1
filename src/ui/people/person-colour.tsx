import { useId } from 'react'
import type { HealthProfile, PERSON_COLOURS } from '../../core/health/profile.ts'
import { useMessages } from '../../messages/react.tsx'
import { colourOf } from '../../viewer/person-badge.tsx'
import { useApp } from '../app-context.tsx'

const COLOURS = [0, 1, 2, 3, 4, 5] as const satisfies { readonly length: typeof PERSON_COLOURS }

/** Whose answers are whose is told by initials on a colour; this is the colour. */
export function PersonColour({
  people,
  at,
}: {
  readonly people: readonly HealthProfile[]
  readonly at: number
}) {
  const { say } = useMessages()
  const app = useApp()
  const group = useId()
  const person = people[at]
  if (!person) return null
  const chosen = colourOf(people, at)
  return (
    <fieldset className="person-colours">
      <legend className="visually-hidden">{say('people.colour')}</legend>
      {COLOURS.map((colour) => (
        <input
          key={colour}
          type="radio"
          name={group}
          data-person={colour}
          aria-label={say(`people.colours.${colour}`)}
          title={say(`people.colours.${colour}`)}
          checked={chosen === colour}
          onChange={() => app.setColour(person.id, colour)}
        />
      ))}
    </fieldset>
  )
}
