import { useMemo } from 'react'
import { kitchenNote } from '../core/analysis/kitchen-note.ts'
import type { Row } from '../core/analysis/row.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { kitchenNoteWords } from '../messages/kitchen-note-words.ts'
import { useMessages } from '../messages/react.tsx'
import { AskMark } from './dot-mark.tsx'

export type KitchenNoteProps = {
  readonly rows: readonly Row[]
  readonly people: readonly HealthProfile[]
  /** Who whoever spoke of themselves is: a report may be somebody else's. */
  readonly self: 'reader' | 'anyone'
}

/** What to tell the kitchen, said once for a whole menu: no badge on a line says it where its name rules an allergen out. */
export function KitchenNote({ rows, people, self }: KitchenNoteProps) {
  const messages = useMessages()
  const concerns = useMemo(() => kitchenNote(rows, people), [rows, people])
  if (concerns.length === 0) return null
  return (
    <p className="pl-kitchen" role="note">
      <AskMark size={22} />
      <span>{kitchenNoteWords(messages, concerns, people.length > 1, self)}</span>
    </p>
  )
}
