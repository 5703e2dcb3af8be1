import './toasts.css'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { App } from '../../app/create-app.ts'
import type { Toast } from '../../app/state.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button, IconButton } from '../buttons.tsx'
import { editInWords } from './edit-words.ts'

/** ms; it stands still under the pointer and while it holds the focus. */
const STAYS = 10_000

/** Messages that go by themselves, each with its way back. Readers hear them; F6 or Tab leads to them. */
export function ToastList() {
  const { say } = useMessages()
  const toasts = useAppState((state) => state.toasts)
  const region = useRef<HTMLElement>(null)
  useWayIn(region)
  useLayoutEffect(() => keepEndInView(region.current, toasts.length), [toasts.length])
  return (
    <section ref={region} className="toasts" aria-label={say('history.toast.region')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

/** Whoever is at the end of a dialog, where its buttons are, stays there when a message comes below it. */
function keepEndInView(region: HTMLElement | null, count: number) {
  const dialog = region?.closest('dialog')
  if (!dialog || !region || count === 0) return
  const left = dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop
  if (left <= region.offsetHeight + 1) dialog.scrollTop = dialog.scrollHeight
}

/** F6 leads to the newest message and back again, and when a message goes the focus does not go with it. */
function useWayIn(region: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let from: HTMLElement | undefined
    const goBack = () => from?.isConnected && from.focus()
    const onKey = (event: KeyboardEvent) => {
      const buttons = region.current?.querySelectorAll<HTMLElement>('.toast:last-child button')
      if (event.key !== 'F6' || !buttons?.[0]) return
      event.preventDefault()
      if (region.current?.contains(document.activeElement)) return goBack()
      from = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
      buttons[0].focus()
    }
    const left = new MutationObserver(() => document.activeElement === document.body && goBack())
    if (region.current) left.observe(region.current, { childList: true })
    window.addEventListener('keydown', onKey)
    return () => {
      left.disconnect()
      window.removeEventListener('keydown', onKey)
    }
  }, [region])
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const messages = useMessages()
  const app = useApp()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.kind === 'new-version') return
    const timer = setTimeout(() => leave(app, toast), STAYS)
    return () => clearTimeout(timer)
  }, [app, toast, held])
  const way = wayBack(messages, app, toast)
  const hold = (on: boolean) => () => setHeld(on)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here; attention keeps the message from going.
    <div
      className="toast"
      // Corrections are told by the photo's own status, with all else that happens there.
      aria-live={toast.kind === 'edited' ? 'off' : undefined}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <p>{words(messages, toast)}</p>
      {way && (
        <Button
          look="small"
          words={way.words}
          onClick={() => {
            app.dismissToast(toast.id)
            way.go()
          }}
        />
      )}
      <IconButton
        icon="close"
        label={messages.say('history.toast.dismiss')}
        className="toast-close"
        onClick={() => leave(app, toast)}
      />
    </div>
  )
}

/** With the message the way back goes too: what was deleted is deleted for good. */
function leave(app: App, toast: Toast) {
  app.dismissToast(toast.id)
  if (toast.kind === 'removed') void app.sweepKept(toast.ids)
}

function wayBack({ say }: Messages, app: App, toast: Toast) {
  switch (toast.kind) {
    case 'removed':
      return { words: say('history.toast.undo'), go: () => void app.bringBack(toast.ids) }
    case 'opened-kept':
      return { words: say('history.toast.startAnew'), go: app.startAnew }
    case 'patient-removed':
      return { words: say('history.toast.undo'), go: () => app.bringBackPatient(toast.patient) }
    case 'people-removed':
      return { words: say('history.toast.undo'), go: () => app.bringBackPeople(toast.before) }
    case 'edited':
      return { words: say('history.toast.undo'), go: () => app.undoEdit(toast.edit) }
    case 'new-version':
      return { words: say('history.toast.reload'), go: () => void app.takeNewVersion() }
    case 'removed-elsewhere':
      return { words: say('history.toast.keepIt'), go: app.keepAgain }
    default:
      return undefined
  }
}

function words(messages: Messages, toast: Toast): string {
  const { say, date } = messages
  switch (toast.kind) {
    case 'removed':
      return say('history.toast.removed', { count: toast.ids.length, name: toast.name ?? '' })
    case 'imported':
      return toast.imported ? say('history.toast.imported', toast.imported) : say('history.toast.notImported')
    case 'opened-kept':
      return say('history.toast.openedKept', { date: date(new Date(toast.changedAt)) })
    case 'not-opened': {
      const { failure } = toast
      return say('history.toast.notOpened', {
        failure: failure === 'gone' || failure === 'damaged' ? failure : 'other',
      })
    }
    case 'changed-elsewhere':
      return say('history.toast.changedElsewhere')
    case 'patient-removed':
      return say('history.toast.removed', { count: 1, name: toast.patient.name })
    case 'people-removed':
      return toast.name === undefined
        ? say('history.toast.peopleForgotten')
        : say('history.toast.removed', { count: 1, name: toast.name })
    case 'new-version':
      return say('history.toast.newVersion')
    case 'removed-elsewhere':
      return say('history.toast.removedElsewhere')
    case 'edited':
      return editInWords(messages, toast)
  }
}
