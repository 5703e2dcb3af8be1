import { useEffect } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { type Chunk, useChunk } from '../chunk.tsx'
import { InstallDialog } from '../install.tsx'
import { Modal } from '../modal.tsx'
import { PrivacyDialog } from './privacy-dialog.tsx'
import { SentDialog } from './sent-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

/** Fetched when it is asked for, with the words of all that can be handed on. */
const SHARE: Chunk<object> = {
  load: async () => (await import('../share/share-dialog.tsx')).ShareDialog,
  areas: ['handout', 'report', 'reasons', 'viewer'],
}

export function Dialogs() {
  const dialog = useAppState((state) => state.dialog)
  const isOpen = useAppState((state) => state.photos.length > 0)
  if (dialog === 'settings') return <SettingsDialog />
  if (dialog === 'privacy') return <PrivacyDialog />
  if (dialog === 'install') return <InstallDialog />
  if (dialog === 'share' && isOpen) return <Share />
  if (dialog === 'sent' && isOpen) return <SentDialog />
  return null
}

function Share() {
  const { say } = useMessages()
  const { Screen, missing, fetch } = useChunk(SHARE)
  useEffect(fetch, [fetch])
  if (Screen) return <Screen />
  return (
    missing && (
      <Modal title={say('analysis.bar.share')} closeLabel={say('dialogs.sent.close')}>
        <p role="alert">{say('app.trouble.screen')}</p>
        <div className="row">
          <Button icon="again" words={say('app.trouble.retry')} onClick={fetch} />
        </div>
      </Modal>
    )
  )
}
