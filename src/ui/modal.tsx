import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useApp, useAppState } from './app-context.tsx'
import { IconButton } from './buttons.tsx'
import { Toasts } from './history/toasts.tsx'

type ModalProps = {
  readonly title: string
  readonly closeLabel: string
  /** Unless given, closes the app's dialog. */
  readonly onClose?: () => void
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The browser's own dialog: it keeps the focus, closes on Escape, and gives the focus back. Open while it is mounted. */
export function Modal({ title, closeLabel, onClose: close, wide, children }: ModalProps) {
  const app = useApp()
  const onClose = close ?? app.closeDialog
  // Messages come inside: all around it neither pointer nor keys get to their Undo.
  const isTheApps = useAppState(({ dialog }) => dialog !== undefined)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    if (shown && !shown.open) shown.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; its keyboard equivalent is Escape.
    <dialog
      ref={dialog}
      className={wide ? 'modal modal-wide' : 'modal'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="modal-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
      <div className="modal-body">{children}</div>
      {isTheApps && <Toasts />}
    </dialog>
  )
}
