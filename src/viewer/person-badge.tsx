import { type HealthProfile, PERSON_COLOURS } from '../core/health/profile.ts'
import { initialsOf } from '../messages/initials.ts'
import { useMessages } from '../messages/react.tsx'

type PersonBadgeProps = { readonly people: readonly HealthProfile[]; readonly at: number }

/** A person's initials on their colour. Decoration: the name is always beside it. */
export function PersonBadge({ people, at }: PersonBadgeProps) {
  const messages = useMessages()
  return (
    <span className="pl-person-badge" data-person={colourOf(people, at)} aria-hidden="true">
      {initialsOf(messages, people)[at]}
    </span>
  )
}

/** The colour somebody chose, or the one of their place. */
export function colourOf(people: readonly HealthProfile[], at: number): number {
  return people[at]?.colour ?? at % PERSON_COLOURS
}
