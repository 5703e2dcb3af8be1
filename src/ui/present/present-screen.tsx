import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Photo } from '../../core/analysis/photo.ts'
import { useMessages } from '../../messages/react.tsx'
import { arrangeRows } from '../../viewer/list/arrange-rows.ts'
import { rowKeysOf } from '../../viewer/roving-index.ts'
import { useShownPeople } from '../analysis/shown-people.tsx'
import { useApp } from '../app-context.tsx'
import { Button, IconButton } from '../buttons.tsx'
import './present.css'
import { PresentEnd } from './present-end.tsx'
import { PresentItem } from './present-item.tsx'
import { PresentStage } from './present-stage.tsx'
import {
  backward,
  begin,
  forward,
  GUESSES,
  goTo,
  guess,
  isRevealed,
  itemUp,
  type Presentation,
  withGuessing,
  withItems,
} from './presentation.ts'

/** What remotes and keyboards send: presenters' remotes send the page keys. */
const FORWARD = ['ArrowDown', 'PageDown', ' ', 'Enter']
const BACKWARD = ['ArrowUp', 'PageUp', 'Backspace']

/** One item after the other in large type, on the whole screen: for a patient, or a class. */
export function PresentScreen({ photo }: { readonly photo: Photo }) {
  const { say } = useMessages()
  const app = useApp()
  const { rows, people } = useShownPeople()
  const inPhoto = arrangeRows(rows, 'place', undefined, [photo.sha256]).flatMap((group) => group.rows)
  const ids = inPhoto.map(({ id }) => id)
  const [kept, setNow] = useState<Presentation>(() => begin(ids, true))
  const now = kept.ids.join() === ids.join() ? kept : withItems(kept, ids)
  const [notes, setNotes] = useState('')
  const [areNotesOpen, setNotesOpen] = useState(false)
  const [hasPointer, setPointer] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const pointer = useRef<HTMLDivElement>(null)
  const go = (step: (now: Presentation) => Presentation) => setNow(step(now))
  const up = inPhoto.find(({ id }) => id === itemUp(now))

  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    let isOver = false
    // First the full screen, then the dialog: whichever comes later lies on top. Some browsers have none to give.
    void Promise.resolve(document.documentElement.requestFullscreen?.())
      .catch(() => {})
      .then(() => {
        if (isOver) return
        shown?.showModal()
        shown?.focus()
      })
    return () => {
      isOver = true
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
      shown?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEndWithFullscreen(app.endPresenting)
  // The button that a guess was made with goes, and a remote would speak to nobody.
  useEffect(() => {
    if (dialog.current?.open && document.activeElement === document.body) dialog.current.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLTextAreaElement) return
    // A button that has the focus takes these itself.
    if ((key === ' ' || key === 'Enter') && target instanceof HTMLButtonElement) return
    if ((key === 'ArrowDown' || key === 'ArrowUp') && isLongText(target)) return
    const guessed = GUESSES[Number(key) - 1]
    const [back, forth] = rowKeysOf(event.currentTarget)
    if (key === forth || FORWARD.includes(key)) go(forward)
    else if (key === back || BACKWARD.includes(key)) go(backward)
    else if (key === 'Home') go((at) => goTo(at, 0))
    else if (key === 'End') go((at) => goTo(at, at.ids.length))
    else if (guessed) go((at) => guess(at, guessed))
    else if (key === 'p') setPointer(!hasPointer)
    else if (key === 'n') setNotesOpen(!areNotesOpen)
    else return
    event.preventDefault()
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (pointer.current) pointer.current.style.translate = `${clientX}px ${clientY}px`
  }

  return (
    <dialog
      ref={dialog}
      className="present"
      aria-label={say('present.title')}
      tabIndex={-1}
      data-pointer={hasPointer || undefined}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onCancel={(event) => {
        event.preventDefault()
        app.endPresenting()
      }}
    >
      <PresentStage
        photo={photo}
        rows={inPhoto}
        now={now}
        onPick={(id) => go((at) => goTo(at, at.ids.indexOf(id)))}
      />
      <section className="present-side">
        {up ? (
          <PresentItem
            key={up.id}
            row={up}
            people={people}
            revealed={isRevealed(now, up.id)}
            guessed={now.guesses.get(up.id)}
            onGuess={(guessed) => go((at) => guess(at, guessed))}
          />
        ) : (
          <PresentEnd rows={inPhoto} people={people} guesses={now.guesses} />
        )}
        {areNotesOpen && (
          <textarea
            className="present-notes"
            aria-label={say('present.notes')}
            placeholder={say('present.notes')}
            value={notes}
            onChange={({ target }) => setNotes(target.value)}
          />
        )}
        <footer className="present-bar">
          <IconButton
            icon="back"
            label={say('present.backward')}
            disabled={now.at === 0}
            onClick={() => go(backward)}
          />
          <span className="present-at">
            {say('present.at', { at: Math.min(now.at + 1, now.ids.length), of: now.ids.length })}
          </span>
          <Button
            look="primary"
            words={say(up && !isRevealed(now, up.id) ? 'present.reveal' : 'present.forward')}
            disabled={!up}
            onClick={() => go(forward)}
          />
          <IconButton icon="close" label={say('present.end')} onClick={app.endPresenting} />
          <span className="present-tools">
            <Button
              look="small quiet"
              words={say('present.guessFirst')}
              aria-pressed={now.guessFirst}
              onClick={() => go((at) => withGuessing(at, !at.guessFirst))}
            />
            <Button
              look="small quiet"
              words={say('present.pointer')}
              aria-pressed={hasPointer}
              onClick={() => setPointer(!hasPointer)}
            />
            <Button
              look="small quiet"
              words={say('present.notes')}
              aria-pressed={areNotesOpen}
              onClick={() => setNotesOpen(!areNotesOpen)}
            />
          </span>
        </footer>
      </section>
      <div ref={pointer} className="present-pointer" aria-hidden="true" />
    </dialog>
  )
}

/** Words that go on below the edge and have the focus: arrows read on. */
function isLongText(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('article')) return false
  const scrolled = [target, target.closest('dialog')]
  return scrolled.some((each) => each && each.scrollHeight > each.clientHeight)
}

/** Escape leaves the full screen before any key is heard of: the presentation ends with it. */
function useEndWithFullscreen(end: () => void): void {
  const wasFull = useRef(false)
  const onChange = useEffectEvent(() => {
    if (document.fullscreenElement) wasFull.current = true
    else if (wasFull.current) end()
  })
  useEffect(() => {
    const listener = () => onChange()
    document.addEventListener('fullscreenchange', listener)
    return () => document.removeEventListener('fullscreenchange', listener)
  }, [])
}
