import { useEffect } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { type Chunk, useChunk, usePartMissing } from '../chunk.tsx'
import { InstallDialog } from '../install.tsx'
import { Modal } from '../modal.tsx'
import { AccessDialog } from './access-dialog.tsx'
import { PrivacyDialog } from './privacy-dialog.tsx'
import { SentDialog } from './sent-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

/** Fetched when it is asked for, with the words of all that can be handed on. */
const SHARE: Chunk<object> = {
  load: async () => (await import('../share/share-dialog.tsx')).ShareDialog,
  areas: ['exchange', 'handout', 'report', 'reasons', 'viewer'],
}

/** So is the plate, with its charts. */
const PLATE: Chunk<object> = {
  load: async () => (await import('../plate/plate-dialog.tsx')).PlateDialog,
  areas: ['plate', 'reasons', 'viewer'],
}

export function Dialogs() {
  const { say } = useMessages()
  const dialog = useAppState((state) => state.dialog)
  const isOpen = useAppState((state) => state.photos.length > 0)
  if (dialog === 'settings') return <SettingsDialog />
  if (dialog === 'access') return <AccessDialog />
  if (dialog === 'privacy') return <PrivacyDialog />
  if (dialog === 'install') return <InstallDialog />
  if (dialog === 'share' && isOpen) return <Fetched of={SHARE} title={say('analysis.bar.share')} />
  if (dialog === 'plate' && isOpen) return <Fetched of={PLATE} title={say('analysis.bar.plate')} />
  if (dialog === 'sent' && isOpen) return <SentDialog />
  return null
}

function Fetched({ of, title }: { readonly of: Chunk<object>; readonly title: string }) {
  const { say } = useMessages()
  const { Screen, missing, fetch, retry } = useChunk(of)
  const missingWords = usePartMissing()
  useEffect(fetch, [fetch])
  if (Screen) return <Screen />
  return (
    missing && (
      <Modal title={title} closeLabel={say('dialogs.sent.close')}>
        <p role="alert">{missingWords}</p>
        <div className="row">
          <Button icon="again" words={say('app.trouble.retry')} onClick={retry} />
        </div>
      </Modal>
    )
  )
}
