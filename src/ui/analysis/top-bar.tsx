import { useRef } from 'react'
import { isUsable } from '../../app/choose-client.ts'
import { isAnySent, statusOf } from '../../app/photo-looks.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { FileButton, givenPhotos, PHOTO_TYPES } from '../file-button.tsx'
import { IconButton } from '../icon-button.tsx'
import { Icon, Logo } from '../icons.tsx'

export function TopBar() {
  const { say } = useMessages()
  const app = useApp()
  const canUndo = useAppState((state) => (state.analysis?.edits.length ?? 0) > 0)
  const canRedo = useAppState((state) => (state.analysis?.undone.length ?? 0) > 0)
  const adding = useAppState((state) => state.mode.kind === 'add')
  return (
    <header className="top-bar">
      <button
        type="button"
        className="logo logo-button"
        aria-label={say('analysis.bar.home')}
        onClick={app.close}
      >
        <Logo /> <span className="logo-word">{say('app.name')}</span>
      </button>
      <div className="top-bar-tools">
        <button
          type="button"
          className="button add-button"
          aria-label={say('analysis.bar.add')}
          aria-pressed={adding}
          onClick={() => app.setMode(adding ? { kind: 'browse' } : { kind: 'add' })}
        >
          <Icon name="dot" /> <span>{say('analysis.bar.add')}</span>
        </button>
        <IconButton icon="undo" label={say('analysis.bar.undo')} disabled={!canUndo} onClick={app.undo} />
        <IconButton icon="redo" label={say('analysis.bar.redo')} disabled={!canRedo} onClick={app.redo} />
        <MoreMenu />
      </div>
    </header>
  )
}

function MoreMenu() {
  const { say } = useMessages()
  const app = useApp()
  const menu = useRef<HTMLDivElement>(null)
  const canAskAgain = useAppState(
    (state) =>
      state.photos.some(({ sha256 }) => sha256 !== state.sample) &&
      statusOf(state) !== 'looking' &&
      (state.offers ?? []).some((offer) => isUsable(offer, state.keys)),
  )
  const sent = useAppState(isAnySent)
  const several = useAppState((state) => state.photos.length > 1)
  const close = () => menu.current?.hidePopover()
  const add = (files: readonly File[]) => {
    close()
    void app.addPhotos(givenPhotos(files))
  }
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
        aria-label={say('analysis.bar.more')}
        title={say('analysis.bar.more')}
      >
        <Icon name="more" />
      </button>
      <div ref={menu} id="more-menu" className="menu" popover="auto">
        <FileButton accept={PHOTO_TYPES} multiple className="menu-entry" onFiles={add}>
          <Icon name="plus" /> {say('analysis.bar.addPhoto')}
        </FileButton>
        <FileButton accept={PHOTO_TYPES} camera className="menu-entry for-touch" onFiles={add}>
          <Icon name="camera" /> {say('analysis.bar.takePhoto')}
        </FileButton>
        <FileButton
          accept={PHOTO_TYPES}
          multiple
          className="menu-entry"
          onFiles={(files) => {
            close()
            void app.openPhotos(givenPhotos(files))
          }}
        >
          <Icon name="photo" /> {several ? say('analysis.bar.openPhotos') : say('analysis.bar.openPhoto')}
        </FileButton>
        <hr />
        {canAskAgain && (
          <button type="button" className="menu-entry" onClick={doing(() => void app.lookAgain())}>
            <Icon name="again" /> {say('analysis.lookAgain')}
          </button>
        )}
        <button type="button" className="menu-entry" onClick={doing(() => void app.look({ kind: 'reader' }))}>
          <Icon name="menu" /> {say('app.readMenu')}
        </button>
        <hr />
        <button type="button" className="menu-entry" onClick={doing(() => app.openDialog('sent'))}>
          <Icon name="lock" /> {sent ? say('analysis.bar.sent') : say('analysis.bar.notSent')}
        </button>
        <button type="button" className="menu-entry" onClick={doing(() => app.openDialog('save'))}>
          <Icon name="save" /> {say('analysis.bar.saveReport')}
        </button>
        <FileButton
          accept="application/json,.json"
          className="menu-entry"
          onFiles={([file]) => {
            close()
            if (file) void app.openReport(file)
          }}
        >
          <Icon name="report" /> {say('app.openReport')}
        </FileButton>
        <hr />
        <button type="button" className="menu-entry" onClick={doing(() => app.openDialog('settings'))}>
          <Icon name="settings" /> {say('app.settings')}
        </button>
      </div>
    </>
  )
}
