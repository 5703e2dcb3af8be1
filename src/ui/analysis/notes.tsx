import { useDeferredValue, useMemo } from 'react'
import { statusOf } from '../../app/photo-looks.ts'
import type { Notice } from '../../app/state.ts'
import { changesBetween, unseenSince } from '../../core/analysis/changes.ts'
import { foundInstructions } from '../../core/analysis/instructions.ts'
import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import { select } from '../../core/analysis/select.ts'
import { changeSentence } from '../../messages/changes.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts, useAppState, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** What became of photos that were given and are not there: nothing is wrong with them. */
export function PhotoNotices() {
  const { say } = useMessages()
  const app = useApp()
  const { notices, photos } = useAppParts('notices', 'photos')
  const sentence = (notice: Notice) =>
    notice.kind === 'known'
      ? say('analysis.notices.known', {
          name: notice.name,
          number: photos.findIndex(({ sha256 }) => sha256 === notice.photo) + 1,
        })
      : say('analysis.notices.tooMany', { most: MOST_PHOTOS, left: notice.left })
  // There from the start, so that readers hear what comes into it.
  return (
    <div role="status" className="photo-notices">
      {notices.length > 0 && (
        <div className="note">
          {notices.map((notice) => (
            <p key={sentence(notice)}>{sentence(notice)}</p>
          ))}
          <Button look="link" words={say('analysis.notices.dismiss')} onClick={app.dismissNotices} />
        </div>
      )}
    </div>
  )
}

const NONE: readonly never[] = []

/** Where words in the photo read like an order to the model: says so, and what follows from it. */
export function InstructionNote() {
  const { say } = useMessages()
  // Words are searched after the dots are drawn.
  const sightings = useDeferredValue(useAppState((state) => state.analysis?.sightings) ?? NONE)
  const rejected = useDeferredValue(useAppState((state) => state.analysis?.rejected) ?? NONE)
  const found = useMemo(() => foundInstructions({ sightings, rejected }), [sightings, rejected])
  if (found.length === 0) return null
  return (
    <section className="note" role="note" aria-label={say('analysis.instructions.title')}>
      <h3 className="note-title">{say('analysis.instructions.title')}</h3>
      <NoteList sentences={found.map(({ text }) => say('analysis.instructions.quoted', { text }))} />
      <p>{say('analysis.instructions.note')}</p>
    </section>
  )
}

/** After another look was asked for: what is different now. */
export function ChangesNote() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const rows = useRows()
  const { before, people, foods, judge } = useAppParts('before', 'people', 'foods', 'judge')
  const done = useAppState((state) => statusOf(state) === 'done')
  const changes = useMemo(
    () =>
      before && foods && judge && done
        ? [...changesBetween(select(before, people, foods, judge), rows), ...unseenSince(before, rows)]
        : undefined,
    [before, people, foods, judge, rows, done],
  )
  if (!changes) return null
  const sentences = changes.map((change) => {
    const isOfOne = change.kind === 'verdict' && people.length > 1
    const person = isOfOne ? people.find(({ id }) => id === change.profileId)?.name : undefined
    return changeSentence(messages, change, person)
  })
  return (
    <section className="note" aria-label={say('analysis.changes.title')}>
      {sentences.length === 0 ? (
        <p>{say('analysis.changes.none')}</p>
      ) : (
        <>
          <h3 className="note-title">{say('analysis.changes.title')}</h3>
          <NoteList sentences={[...new Set(sentences)]} />
        </>
      )}
      <Button look="link" words={say('analysis.changes.dismiss')} onClick={app.dismissChanges} />
    </section>
  )
}

function NoteList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="note-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
