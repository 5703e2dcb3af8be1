import { START } from '../../wording/en/app.ts'
import { PHOTOS } from '../../wording/en/photos.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'

/** The way back to the photos that were left, with all that was found in it and put right. */
export function BackToPhoto() {
  const app = useApp()
  const [photo, ...others] = useAppState((state) => state.photos)
  if (!photo) return null
  return (
    <button type="button" className="button button-large back-to-photo" onClick={app.reopen}>
      <Icon name="photo" />{' '}
      <span>{others.length > 0 ? PHOTOS.backTo(photo.name, others.length) : START.backTo(photo.name)}</span>
    </button>
  )
}
