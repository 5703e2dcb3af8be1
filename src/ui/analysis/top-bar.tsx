import { useRef } from 'react'
import { deviceModel, isUsable } from '../../app/choose-client.ts'
import { isAnySent, statusOf } from '../../app/photo-looks.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button, ICON_BUTTON, IconButton } from '../buttons.tsx'
import { FileButton, givenPhotos } from '../file-button.tsx'
import { type IconName, Logo } from '../icons.tsx'
import { InstallButton } from '../install.tsx'
import { AddPhoto } from './add-photo.tsx'

export function TopBar() {
  const { say } = useMessages()
  const app = useApp()
  const canUndo = useAppState((state) => (state.analysis?.edits.length ?? 0) > 0)
  const canRedo = useAppState((state) => (state.analysis?.undone.length ?? 0) > 0)
  const several = useAppState((state) => state.photos.length + state.joining > 1)
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
        <IconButton
          className={`${ICON_BUTTON} undo-button`}
          icon="undo"
          label={say('analysis.bar.undo')}
          disabled={!canUndo}
          onClick={app.undo}
        />
        <IconButton
          className={`${ICON_BUTTON} undo-button`}
          icon="redo"
          label={say('analysis.bar.redo')}
          disabled={!canRedo}
          onClick={app.redo}
        />
        {!several && <AddPhoto className="add-photo-quiet" />}
        <NewPhoto />
        <MoreMenu />
      </div>
    </header>
  )
}

/** Another meal: on a phone the camera opens at once, elsewhere the files. */
function NewPhoto() {
  const words = useMessages().say('analysis.bar.newPhoto')
  const app = useApp()
  const open = (files: readonly File[]) => void app.openPhotos(givenPhotos(files))
  return (
    <>
      <FileButton
        of="camera"
        look="primary"
        className="for-touch new-photo"
        icon="camera"
        words={words}
        onFiles={open}
      />
      <FileButton
        of="photos"
        look="primary"
        className="for-mouse new-photo"
        icon="photo"
        words={words}
        onFiles={open}
      />
    </>
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
      (deviceModel(state.settings) !== undefined ||
        (state.offers ?? []).some((offer) => isUsable(offer, state.keys))),
  )
  const sent = useAppState(isAnySent)
  const scores = useAppState((state) => state.settings.scores)
  const several = useAppState((state) => state.photos.length > 1)
  const closing =
    <Given,>(action: (given: Given) => unknown) =>
    (given: Given) => {
      menu.current?.hidePopover()
      void action(given)
    }
  const entry = (icon: IconName, words: string, action: () => unknown) => (
    <Button look="menu entry" icon={icon} words={words} onClick={closing(action)} />
  )
  const add = closing((files: readonly File[]) => app.addPhotos(givenPhotos(files)))
  const open = closing((files: readonly File[]) => app.openPhotos(givenPhotos(files)))
  const openReport = closing(([file]: readonly File[]) => file && app.openReport(file))
  const openWords = say(several ? 'analysis.bar.openPhotos' : 'analysis.bar.openPhoto')
  return (
    <>
      <IconButton icon="more" label={say('analysis.bar.more')} popoverTarget="more-menu" />
      <div ref={menu} id="more-menu" className="menu" popover="auto">
        <FileButton
          of="camera"
          look="menu entry"
          className="for-touch"
          icon="camera"
          words={say('analysis.bar.takePhoto')}
          onFiles={add}
        />
        <FileButton
          of="photos"
          look="menu entry"
          className="for-touch"
          icon="photo"
          words={openWords}
          onFiles={open}
        />
        <hr />
        {canAskAgain && entry('again', say('analysis.lookAgain'), app.lookAgain)}
        {entry('menu', say('app.readMenu'), () => app.look({ kind: 'reader' }))}
        <hr />
        {entry('plate', say('analysis.bar.plate'), () => app.openDialog('plate'))}
        {entry('screen', say('analysis.bar.present'), app.present)}
        {entry('lock', say(sent ? 'analysis.bar.sent' : 'analysis.bar.notSent'), () =>
          app.openDialog('sent'),
        )}
        {entry('share', say('analysis.bar.share'), () => app.openDialog('share'))}
        <FileButton
          of="report"
          look="menu entry"
          icon="report"
          words={say('app.openReport')}
          onFiles={openReport}
        />
        <hr />
        {entry('score', say(scores ? 'analysis.bar.hideScores' : 'analysis.bar.showScores'), () =>
          app.changeSettings({ scores: !scores }),
        )}
        {entry('spark', say('app.tour.again'), app.beginTour)}
        <InstallButton look="menu entry" icon="save" onDone={() => menu.current?.hidePopover()} />
        {entry('settings', say('app.settings'), () => app.openDialog('settings'))}
      </div>
    </>
  )
}
