import { useEffect } from 'react'
import { analysesByPhoto } from '../../core/analysis/by-photo.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAppState, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Modal } from '../modal.tsx'

type RemovePhotoProps = {
  readonly photo: PhotoId
  readonly onRemove: () => void
  readonly onKeep: () => void
}

/** The step before a photo goes with all that was found in it; where there is nothing to lose, it goes at once. */
export function RemovePhoto({ photo, onRemove, onKeep }: RemovePhotoProps) {
  const messages = useMessages()
  const { say } = messages
  const rows = useRows()
  const analysis = useAppState((state) => state.analysis)
  const number = useAppState(({ photos }) => photos.findIndex(({ sha256 }) => sha256 === photo) + 1)
  const items = rows.filter(({ composed: { item } }) => item.photo === photo && !item.alsoIn).length
  const part = analysis && analysesByPhoto(analysis).find((each) => each.photo.sha256 === photo)
  const edits = part?.edits.length ?? 0
  const nothingToLose = items === 0 && edits === 0
  useEffect(() => {
    if (nothingToLose) onRemove()
  })
  if (nothingToLose) return null
  return (
    <Modal
      title={say('analysis.removePhoto.title', { number })}
      closeLabel={say('analysis.removePhoto.keep')}
      onClose={onKeep}
    >
      <p>{whatIsLost(messages, items, edits)}</p>
      <div className="row">
        <Button look="danger" words={say('analysis.removePhoto.remove')} onClick={onRemove} />
        <Button words={say('analysis.removePhoto.keep')} onClick={onKeep} />
      </div>
    </Modal>
  )
}

/** `items` are in no other photo; with them, or without, go the `edits` made in it. */
function whatIsLost({ say }: Messages, items: number, edits: number): string {
  if (items === 0) return say('analysis.removePhoto.onlyEdits')
  return say(edits > 0 ? 'analysis.removePhoto.itemsAndEdits' : 'analysis.removePhoto.items', { items })
}
