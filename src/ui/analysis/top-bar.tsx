import { useRef } from 'react'
import { isUsable } from '../../app/choose-client.ts'
import { isSent } from '../../app/is-sent.ts'
import { APP_NAME, BAR } from '../../wording/en/app.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { FileButton, PHOTO_TYPES } from '../file-button.tsx'
import { IconButton } from '../icon-button.tsx'
import { Icon, Logo } from '../icons.tsx'

export function TopBar() {
  const app = useApp()
  const canUndo = useAppState((state) => (state.analysis?.edits.length ?? 0) > 0)
  const canRedo = useAppState((state) => (state.analysis?.undone.length ?? 0) > 0)
  const adding = useAppState((state) => state.mode.kind === 'add')
  return (
    <header className="top-bar">
      <button type="button" className="logo logo-button" aria-label={BAR.home} onClick={app.close}>
        <Logo /> <span className="logo-word">{APP_NAME}</span>
      </button>
      <div className="top-bar-tools">
        <button
          type="button"
          className="button add-button"
          aria-label={BAR.add}
          aria-pressed={adding}
          onClick={() => app.setMode(adding ? { kind: 'browse' } : { kind: 'add' })}
        >
          <Icon name="dot" /> <span>{BAR.add}</span>
        </button>
        <IconButton icon="undo" label={BAR.undo} disabled={!canUndo} onClick={app.undo} />
        <IconButton icon="redo" label={BAR.redo} disabled={!canRedo} onClick={app.redo} />
        <MoreMenu />
      </div>
    </header>
  )
}

function MoreMenu() {
  const app = useApp()
  const menu = useRef<HTMLDivElement>(null)
  const canAskAgain = useAppState(
    ({ offers = [], keys, status, sample }) =>
      !sample && status !== 'looking' && offers.some((offer) => isUsable(offer, keys)),
  )
  const sent = useAppState(isSent)
  const close = () => menu.current?.hidePopover()
  const doing = (action: () => void) => () => {
    close()
    action()
  }
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-icon"
        popoverTarget="more-menu"
        aria-label={BAR.more}
        title={BAR.more}
      >
        <Icon name="more" />
      </button>
      <div ref={menu} id="more-menu" className="menu" popover="auto">
        <FileButton
          accept={PHOTO_TYPES}
          className="menu-entry"
          onFile={(file) => {
            close()
            void app.openPhoto(file, file.name)
          }}
        >
          <Icon name="photo" /> {BAR.openPhoto}
        </FileButton>
        {canAskAgain && (
          <button type="button" className="menu-entry" onClick={doing(() => void app.lookAgain())}>
            <Icon name="again" /> {BAR.lookAgain}
          </button>
        )}
        <button type="button" className="menu-entry" onClick={doing(() => void app.look({ kind: 'reader' }))}>
          <Icon name="menu" /> {BAR.readMenu}
        </button>
        <hr />
        <button type="button" className="menu-entry" onClick={doing(() => app.openDialog('sent'))}>
          <Icon name="lock" /> {sent ? BAR.sent : BAR.notSent}
        </button>
        <button type="button" className="menu-entry" onClick={doing(() => app.openDialog('save'))}>
          <Icon name="save" /> {BAR.saveReport}
        </button>
        <FileButton
          accept="application/json,.json"
          className="menu-entry"
          onFile={(file) => {
            close()
            void app.openReport(file)
          }}
        >
          <Icon name="report" /> {BAR.openReport}
        </FileButton>
        <hr />
        <button type="button" className="menu-entry" onClick={doing(() => app.openDialog('settings'))}>
          <Icon name="settings" /> {BAR.settings}
        </button>
      </div>
    </>
  )
}
