import { useState } from 'react'
import { chosenOffer } from '../../app/choose-client.ts'
import type { AppState } from '../../app/state.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts, useAppState } from '../app-context.tsx'
import { CameraDialog } from '../dialogs/camera-dialog.tsx'
import { FileButton, givenPhotos, PHOTO_TYPES } from '../file-button.tsx'
import { Icon } from '../icons.tsx'
import { photoFromClipboard } from '../incoming-photos.ts'
import { PlatePicture } from './plate-picture.tsx'

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
      <PlatePicture />
      <div className="open-photo-buttons">
        <FileButton
          accept={PHOTO_TYPES}
          multiple
          className="button button-primary button-large"
          onFiles={open}
        >
          <Icon name="photo" /> {say('app.open.photo')}
        </FileButton>
        <FileButton accept={PHOTO_TYPES} camera className="button button-large for-touch" onFiles={open}>
          <Icon name="camera" /> {say('app.open.camera')}
        </FileButton>
        <button type="button" className="button button-large for-mouse" onClick={() => setCamera(true)}>
          <Icon name="camera" /> {say('app.open.camera')}
        </button>
        <button type="button" className="button button-large for-mouse" onClick={() => void paste()}>
          <Icon name="paste" /> {say('app.open.paste')}
        </button>
      </div>
      <p className="open-photo-note" role="status">
        {preparing
          ? say('app.open.preparing')
          : note || <span className="for-mouse">{say('app.open.dropHere')}</span>}
      </p>
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
  const messages = useMessages()
  const state = useAppParts('offers', 'settings', 'keys')
  if (!state.offers) return <p className="who-looks" />
  const { words, needsSetUp } = whoLooks(state, messages)
  return (
    <p className="who-looks">
      {words}{' '}
      {needsSetUp && (
        <button type="button" className="link-button" onClick={() => app.openDialog('settings')}>
          {messages.say('app.whoLooks.setUp')}
        </button>
      )}
    </p>
  )
}

function whoLooks(
  state: Pick<AppState, 'offers' | 'settings' | 'keys'>,
  { say }: Messages,
): { words: string; needsSetUp: boolean } {
  const { look, models, tellModel } = state.settings
  if (look === 'reader') return { words: say('app.whoLooks.reader'), needsSetUp: false }
  const offer = chosenOffer(state)
  if (!offer) return { words: say('app.whoLooks.nobody'), needsSetUp: true }
  const { name, model, family, local } = offer
  const leaves = local ? 'nothing' : tellModel ? 'photoAndPerson' : 'photo'
  const words = say('app.whoLooks.model', { name, model: models[family] || model, leaves })
  return { words, needsSetUp: false }
}
