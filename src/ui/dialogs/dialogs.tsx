import { useAppState } from '../app-context.tsx'
import { PrivacyDialog } from './privacy-dialog.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { SentDialog } from './sent-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useAppState((state) => state.dialog)
  const photo = useAppState((state) => state.photo)
  if (dialog === 'settings') return <SettingsDialog />
  if (dialog === 'privacy') return <PrivacyDialog />
  if (dialog === 'save' && photo) return <SaveDialog />
  if (dialog === 'sent' && photo) return <SentDialog photo={photo} />
  return null
}
