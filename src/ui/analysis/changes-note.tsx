import { useMemo } from 'react'
import { statusOf } from '../../app/photo-looks.ts'
import { changesBetween, unseenSince } from '../../core/analysis/changes.ts'
import { select } from '../../core/analysis/select.ts'
import { useMessages } from '../../messages/react.tsx'
import { CHANGES, changeSentence } from '../../wording/en/seeing.ts'
import { useApp, useAppState, useRows } from '../app-context.tsx'

/** After another look was asked for: what is different now. */
export function ChangesNote() {
  const { say } = useMessages()
  const app = useApp()
  const rows = useRows()
  const before = useAppState((state) => state.before)
  const done = useAppState((state) => statusOf(state) === 'done')
  const people = useAppState((state) => state.people)
  const foods = useAppState((state) => state.foods)
  const changes = useMemo(
    () =>
      before && foods && done
        ? [...changesBetween(select(before, people, foods), rows), ...unseenSince(before, rows)]
        : undefined,
    [before, people, foods, rows, done],
  )
  if (!changes) return null
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name
  const sentences = changes.map((change) =>
    changeSentence(
      (verdict) => say(`health.verdict.name.${verdict}`),
      change,
      change.kind === 'verdict' && people.length > 1 ? nameOf(change.profileId) : undefined,
    ),
  )
  return (
    <section className="note" aria-label={CHANGES.title}>
      {sentences.length === 0 ? (
        <p>{CHANGES.none}</p>
      ) : (
        <>
          <h3 className="note-title">{CHANGES.title}</h3>
          <ul className="note-list">
            {[...new Set(sentences)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="link-button" onClick={app.dismissChanges}>
        {CHANGES.dismiss}
      </button>
    </section>
  )
}
