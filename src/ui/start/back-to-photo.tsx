import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'

/** The way back to the photos that were left, with all that was found in it and put right. */
export function BackToPhoto() {
  const { say } = useMessages()
  const app = useApp()
  const [photo, ...others] = useAppState((state) => state.photos)
  if (!photo) return null
  return (
    <button type="button" className="button button-large back-to-photo" onClick={app.reopen}>
      <Icon name="photo" />{' '}
      <span>
        {others.length > 0
          ? say('app.start.backToSeveral', { name: photo.name, others: others.length })
          : say('app.start.backTo', { name: photo.name })}
      </span>
    </button>
  )
}
