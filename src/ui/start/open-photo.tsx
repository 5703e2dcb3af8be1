import { useState } from 'react'
import { chosenOffer } from '../../app/choose-client.ts'
import type { AppState } from '../../app/state.ts'
import { LOOKING, START } from '../../wording/en/app.ts'
import { useApp, useAppParts, useAppState } from '../app-context.tsx'
import { CameraDialog } from '../dialogs/camera-dialog.tsx'
import { FileButton, givenPhotos, PHOTO_TYPES } from '../file-button.tsx'
import { Icon } from '../icons.tsx'
import { photoFromClipboard } from '../incoming-photos.ts'
import { PlatePicture } from './plate-picture.tsx'

/** The door: open, take, paste or drop a photo, with a line on who will look at it. */
export function OpenPhoto() {
  const app = useApp()
  const preparing = useAppState((state) => state.preparing)
  const [note, setNote] = useState('')
  const [camera, setCamera] = useState(false)
  const open = (files: readonly File[]) => void app.openPhotos(givenPhotos(files))

  const paste = async () => {
    const file = await photoFromClipboard()
    if (file) open([file])
    else setNote(START.nothingToPaste)
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
          <Icon name="photo" /> {START.open}
        </FileButton>
        <FileButton accept={PHOTO_TYPES} camera className="button button-large for-touch" onFiles={open}>
          <Icon name="camera" /> {START.camera}
        </FileButton>
        <button type="button" className="button button-large for-mouse" onClick={() => setCamera(true)}>
          <Icon name="camera" /> {START.camera}
        </button>
        <button type="button" className="button button-large for-mouse" onClick={() => void paste()}>
          <Icon name="paste" /> {START.paste}
        </button>
      </div>
      <p className="open-photo-note" role="status">
        {preparing ? START.preparing : note || <span className="for-mouse">{START.dropHere}</span>}
      </p>
      <WhoLooks />
      {camera && (
        <CameraDialog
          onClose={() => setCamera(false)}
          onPhoto={(photo) => {
            setCamera(false)
            void app.openPhoto(photo, START.camera)
          }}
        />
      )}
    </div>
  )
}

/** Says before a photo is opened who will see it, and whether it leaves the machine. */
function WhoLooks() {
  const app = useApp()
  const state = useAppParts('offers', 'settings', 'keys')
  if (!state.offers) return <p className="who-looks" />
  const { words, needsSetUp } = whoLooks(state)
  return (
    <p className="who-looks">
      {words}{' '}
      {needsSetUp && (
        <button type="button" className="link-button" onClick={() => app.openDialog('settings')}>
          {LOOKING.setUp}
        </button>
      )}
    </p>
  )
}

function whoLooks(state: Pick<AppState, 'offers' | 'settings' | 'keys'>): {
  words: string
  needsSetUp: boolean
} {
  if (state.settings.look === 'reader') return { words: LOOKING.readerChosen, needsSetUp: false }
  const offer = chosenOffer(state)
  if (!offer) return { words: LOOKING.nobody, needsSetUp: true }
  const asked = LOOKING.with(offer.name, state.settings.models[offer.family] || offer.model)
  const leaves = state.settings.tellModel ? LOOKING.leavesWithPerson : LOOKING.leaves
  return { words: `${asked} ${offer.local ? LOOKING.local : leaves}`, needsSetUp: false }
}
