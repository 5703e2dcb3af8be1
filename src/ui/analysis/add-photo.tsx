import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { FileButton, givenPhotos } from '../file-button.tsx'

/** Another photo of the same: another shelf, the other page of a menu. */
export function AddPhoto({ className }: { readonly className: string }) {
  const { say } = useMessages()
  const app = useApp()
  const words = say('analysis.bar.addPhoto')
  return (
    <FileButton
      of="photos"
      className={className}
      icon="add-photo"
      words={<span className="add-photo-words">{words}</span>}
      aria-label={words}
      title={say('analysis.bar.addPhotoHint')}
      onFiles={(files) => void app.addPhotos(givenPhotos(files))}
    />
  )
}
