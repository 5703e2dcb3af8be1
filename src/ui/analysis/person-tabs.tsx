import type { ReactNode } from 'react'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { PersonBadge } from '../../viewer/person-badge.tsx'
import { useAppState } from '../app-context.tsx'
import { PartMark } from './part-mark.tsx'
import { useShownPeople } from './shown-people.tsx'

/** Above the photo where it is for several people: whose part of a dot is whose, and one tap shows one person alone. */
export function PersonTabs() {
  const messages = useMessages()
  const { say } = messages
  const people = useAppState((state) => state.people)
  const { onlyId, showOnly } = useShownPeople()
  if (people.length < 2) return null
  const tab = (id: string | undefined, words: ReactNode) => (
    <button
      key={id ?? ''}
      type="button"
      className="person-tab"
      aria-pressed={onlyId === id}
      onClick={() => showOnly(id)}
    >
      {words}
    </button>
  )
  return (
    <fieldset className="person-tabs" aria-label={say('analysis.people.tabs')}>
      {tab(undefined, say('analysis.people.all'))}
      {people.map((person, at) =>
        tab(
          person.id,
          <>
            <PersonBadge people={people} at={at} />
            <span className="person-tab-name">{nameOf(messages, person)}</span>
            {onlyId === undefined && <PartMark at={at} of={people.length} />}
          </>,
        ),
      )}
    </fieldset>
  )
}
