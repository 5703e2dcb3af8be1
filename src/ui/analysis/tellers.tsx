import { useEffect, useMemo, useRef } from 'react'
import { idsOf } from '../../app/photo-looks.ts'
import type { Row } from '../../core/analysis/row.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { assessmentWords } from '../../messages/assessment-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { arrangeRows, type ListFilter, type ListSort } from '../../viewer/list/arrange-rows.ts'
import { useAnnounce } from '../announcer.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { useShownPeople } from './shown-people.tsx'
import { editTold, filterTold, judgingTold, sentence } from './told-changes.ts'

/** The items in the list's order, and how to tell readers of one: what it is, what it means for whom, and where it stands. */
export function useListed(filter: ListFilter, sort: ListSort) {
  const messages = useMessages()
  const announce = useAnnounce()
  const { rows, people } = useShownPeople()
  const photos = useAppState((state) => state.photos)
  const listed = useMemo(
    () => arrangeRows(rows, sort, filter, idsOf(photos)).flatMap((group) => group.rows),
    [rows, sort, filter, photos],
  )
  const tell = (id: string) => {
    const row = rows.find((each) => each.id === id)
    if (row) announce('place', itemTold(messages, row, people, listed))
  }
  return { listed, tell }
}

/** "Butter. Not recommended, 12. 3 of 5." */
export function itemTold(
  messages: Messages,
  row: Row,
  people: readonly HealthProfile[],
  listed: readonly Row[],
): string {
  const { say } = messages
  const verdicts = row.assessments.map((assessment, index) => {
    const person = people[index]
    const words = assessmentWords(messages, assessment)
    return person && people.length > 1
      ? say('analysis.told.forPerson', { name: nameOf(messages, person, 'inSentence'), words })
      : words
  })
  const at = listed.findIndex(({ id }) => id === row.id) + 1
  const place =
    at > 0 ? [sentence(messages, say('analysis.told.place', { number: at, of: listed.length }))] : []
  return [sentence(messages, row.name), ...verdicts, ...place].join(' ')
}

/** Tells readers of all that a person does to the items, and what it leads to. */
export function TellChanges({ filter }: { readonly filter: ListFilter }) {
  const messages = useMessages()
  const app = useApp()
  const announce = useAnnounce()
  const { rows } = useShownPeople()
  const known = useRef(filter)

  useEffect(
    () =>
      app.store.subscribe((state, before) => {
        const edit = editTold(messages, state, before)
        if (edit) announce('edit', edit)
        const judged = judgingTold(messages, state, before)
        if (judged) announce('judged', judged)
      }),
    [app, messages, announce],
  )
  useEffect(() => {
    if (known.current === filter) return
    known.current = filter
    announce('filter', filterTold(messages, rows, filter))
  }, [announce, messages, rows, filter])
  return null
}
