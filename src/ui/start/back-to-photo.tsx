import { START } from '../../wording/en/app.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'

/** The way back to the photo that was left, with all that was found in it and put right. */
export function BackToPhoto() {
  const app = useApp()
  const photo = useAppState((state) => state.photo)
  if (!photo) return null
  return (
    <button type="button" className="button button-large back-to-photo" onClick={app.reopen}>
      <Icon name="photo" /> <span>{START.backTo(photo.name)}</span>
    </button>
  )
}
