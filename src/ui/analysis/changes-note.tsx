import { useMemo } from 'react'
import { statusOf } from '../../app/photo-looks.ts'
import { changesBetween, unseenSince } from '../../core/analysis/changes.ts'
import { select } from '../../core/analysis/select.ts'
import { changeSentence } from '../../messages/changes.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState, useRows } from '../app-context.tsx'

/** After another look was asked for: what is different now. */
export function ChangesNote() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const rows = useRows()
  const before = useAppState((state) => state.before)
  const done = useAppState((state) => statusOf(state) === 'done')
  const people = useAppState((state) => state.people)
  const foods = useAppState((state) => state.foods)
  const judge = useAppState((state) => state.judge)
  const changes = useMemo(
    () =>
      before && foods && judge && done
        ? [...changesBetween(select(before, people, foods, judge), rows), ...unseenSince(before, rows)]
        : undefined,
    [before, people, foods, judge, rows, done],
  )
  if (!changes) return null
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name
  const sentences = changes.map((change) =>
    changeSentence(
      messages,
      change,
      change.kind === 'verdict' && people.length > 1 ? nameOf(change.profileId) : undefined,
    ),
  )
  return (
    <section className="note" aria-label={say('analysis.changes.title')}>
      {sentences.length === 0 ? (
        <p>{say('analysis.changes.none')}</p>
      ) : (
        <>
          <h3 className="note-title">{say('analysis.changes.title')}</h3>
          <ul className="note-list">
            {[...new Set(sentences)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="link-button" onClick={app.dismissChanges}>
        {say('analysis.changes.dismiss')}
      </button>
    </section>
  )
}
