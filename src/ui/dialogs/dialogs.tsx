import { useAppState } from '../app-context.tsx'
import { PrivacyDialog } from './privacy-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { SentDialog } from './sent-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

export function Dialogs() {
  const dialog = useAppState((state) => state.dialog)
  const isOpen = useAppState((state) => state.photos.length > 0)
  if (dialog === 'settings') return <SettingsDialog />
  if (dialog === 'privacy') return <PrivacyDialog />
  if (dialog === 'save' && isOpen) return <SaveDialog />
  if (dialog === 'sent' && isOpen) return <SentDialog />
  return null
}
