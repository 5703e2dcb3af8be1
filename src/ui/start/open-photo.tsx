import { useState } from 'react'
import { chosenOffer, deviceModel } from '../../app/choose-client.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { CameraDialog } from '../dialogs/camera-dialog.tsx'
import { FileButton, givenPhotos } from '../file-button.tsx'
import { photoFromClipboard } from '../incoming-photos.tsx'
import { OfflineNote } from '../offline.tsx'
import { StartPicture } from './start-picture.tsx'

/** The door: open, take, paste or drop a photo, with a line on who will look at it. */
export function OpenPhoto() {
  const app = useApp()
  const { say } = useMessages()
  const preparing = useAppState((state) => state.preparing)
  const [note, setNote] = useState('')
  const [camera, setCamera] = useState(false)
  const open = (files: readonly File[]) => void app.openPhotos(givenPhotos(files))

  const paste = async () => {
    const file = await photoFromClipboard()
    if (file) void app.openPhotos([{ file, name: say('app.open.pasted') }])
    else setNote(say('app.open.nothingToPaste'))
  }

  return (
    <div className="open-photo" data-busy={preparing ? '' : undefined}>
      <StartPicture />
      <div className="open-photo-buttons">
        <FileButton
          of="photos"
          look="primary large"
          icon="photo"
          words={say('app.open.photo')}
          onFiles={open}
        />
        <FileButton
          of="camera"
          look="large"
          className="for-touch"
          icon="camera"
          words={say('app.open.camera')}
          onFiles={open}
        />
        <Button
          look="large"
          className="for-mouse"
          icon="camera"
          words={say('app.open.camera')}
          onClick={() => setCamera(true)}
        />
        <Button
          look="large"
          className="for-mouse"
          icon="paste"
          words={say('app.open.paste')}
          onClick={paste}
        />
      </div>
      <p className="open-photo-note" role="status">
        {preparing
          ? say('app.open.preparing')
          : note || <span className="for-mouse">{say('app.open.dropHere')}</span>}
      </p>
      <OfflineNote />
      <WhoLooks />
      {camera && (
        <CameraDialog
          onClose={() => setCamera(false)}
          onPhoto={(photo) => {
            setCamera(false)
            void app.openPhoto(photo, say('app.open.camera'))
          }}
        />
      )}
    </div>
  )
}

/** Says before a photo is opened who will see it, and whether it leaves the machine. */
function WhoLooks() {
  const app = useApp()
  const { say } = useMessages()
  const state = useAppParts('offers', 'settings', 'keys', 'offline')
  if (!state.offers) return <p className="who-looks" />
  const { look, models, tellModel } = state.settings
  if (look === 'reader') return <p className="who-looks">{say('app.whoLooks.reader')}</p>
  if (deviceModel(state.settings) !== undefined) {
    return <p className="who-looks">{say('app.whoLooks.device')}</p>
  }
  // The line above says what works.
  if (state.offline) return <p className="who-looks" />
  const offer = chosenOffer(state)
  if (offer) {
    const { name, model, family, local } = offer
    // A server that speaks a common format may be a way to somebody else's models.
    const near = family === 'compatible' ? 'perhaps' : 'nothing'
    const leaves = local ? near : tellModel ? 'photoAndPerson' : 'photo'
    const words = say('app.whoLooks.model', { name, model: models[family] || model, leaves })
    return <p className="who-looks">{words}</p>
  }
  return (
    <p className="who-looks">
      {say('app.whoLooks.nobody')}{' '}
      <Button look="link" words={say('app.whoLooks.setUp')} onClick={() => app.openDialog('settings')} />
    </p>
  )
}
