import type { HealthProfile } from '../core/health/profile.ts'
import { initialsOf } from '../messages/initials.ts'
import { useMessages } from '../messages/react.tsx'

/** As many as there are colours for people in `tokens.css`. */
const COLOURS = 6

type PersonBadgeProps = { readonly people: readonly HealthProfile[]; readonly at: number }

/** A person's initials on their colour. Decoration: the name is always beside it. */
export function PersonBadge({ people, at }: PersonBadgeProps) {
  const messages = useMessages()
  return (
    <span className="pl-person-badge" data-person={at % COLOURS} aria-hidden="true">
      {initialsOf(messages, people)[at]}
    </span>
  )
}
