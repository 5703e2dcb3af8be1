import { useEffect } from 'react'
import { analysesByPhoto } from '../../core/analysis/by-photo.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { REMOVE_PHOTO } from '../../wording/en/photos.ts'
import { useAppState, useRows } from '../app-context.tsx'
import { Modal } from '../modal.tsx'

type RemovePhotoProps = {
  readonly photo: PhotoId
  readonly onRemove: () => void
  readonly onKeep: () => void
}

/** The step before a photo goes with all that was found in it; where there is nothing to lose, it goes at once. */
export function RemovePhoto({ photo, onRemove, onKeep }: RemovePhotoProps) {
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
    <Modal title={REMOVE_PHOTO.title(number)} closeLabel={REMOVE_PHOTO.keep} onClose={onKeep}>
      <p>{REMOVE_PHOTO.note(items, edits)}</p>
      <div className="row">
        <button type="button" className="button button-danger" onClick={onRemove}>
          {REMOVE_PHOTO.remove}
        </button>
        <button type="button" className="button" onClick={onKeep}>
          {REMOVE_PHOTO.keep}
        </button>
      </div>
    </Modal>
  )
}
